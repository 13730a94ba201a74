using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Data;
using NodaTime;

namespace AtendeAI.Server.Agenda;

/// <summary>The agenda on the database, as the desk sees and changes it.</summary>
internal sealed class DeskAgenda(
    TenantTransactions transactions,
    ClinicContexts contexts,
    AppointmentCommands commands,
    BusyTimes busyTimes,
    LiveNotices live,
    IClock clock
) : IAgenda
{
    private const int MostDays = 62;

    public async Task<AgendaView> GetAsync(
        StaffMember who,
        LocalDate from,
        int days,
        CancellationToken cancellationToken
    )
    {
        who.Require(StaffPermissions.ReadAgenda);
        var context = await contexts.GetAsync(who.Clinic, cancellationToken);
        var shown = Math.Clamp(days, 1, MostDays);
        var entries = await transactions.ExecuteAsync(
            who.Clinic,
            Actor.Of(who),
            (connection, transaction, token) =>
                AgendaEntries.ReadAsync(
                    connection,
                    transaction,
                    who.Clinic,
                    AgendaEntries.Days(context, from, shown),
                    clock.GetCurrentInstant(),
                    token
                ),
            cancellationToken
        );
        return AgendaViews.Of(context, from, shown, entries);
    }

    public async Task<IReadOnlyList<Slot>> FreeSlotsAsync(
        StaffMember who,
        string serviceId,
        string? professionalId,
        LocalDate from,
        int days,
        CancellationToken cancellationToken
    )
    {
        who.Require(StaffPermissions.ReadAgenda);
        var context = await contexts.GetAsync(who.Clinic, cancellationToken);
        var last = from.PlusDays(Math.Clamp(days, 1, MostDays) - 1);
        var search = new SlotSearch(serviceId, professionalId, from, last, AnyNotice: true);
        var needed = SlotFinder.Needed(context, search);
        var busy = await busyTimes
            .For(who.Clinic, null)
            .BusyAsync(
                SlotFinder.Who(context, search),
                needed.Start,
                needed.End,
                cancellationToken
            );
        return SlotFinder.Find(context, search, busy, clock.GetCurrentInstant());
    }

    public async Task<AppointmentId> CreateAsync(
        StaffMember who,
        NewAppointment appointment,
        CancellationToken cancellationToken
    ) =>
        new(
            await ChangeAsync(
                who,
                (work, token) => DeskBooking.RunAsync(commands, work, appointment, token),
                cancellationToken
            )
        );

    public Task MoveAsync(
        StaffMember who,
        AppointmentId appointment,
        int revision,
        string professionalId,
        Instant start,
        CancellationToken cancellationToken
    ) =>
        ChangeAsync(
            who,
            async (work, token) =>
                await AgendaEntries.MovedAsync(work, appointment, professionalId, start, token)
                    is { } to
                    ? await commands.MoveFreelyAsync(work, new(appointment, revision, to), token)
                    : CommandOutcome.Refused(AgendaRules.NotFound),
            cancellationToken
        );

    public Task CancelAsync(
        StaffMember who,
        AppointmentId appointment,
        int revision,
        string? reason,
        CancellationToken cancellationToken
    ) =>
        ChangeAsync(
            who,
            (work, token) => commands.CancelAsync(work, new(appointment, revision, reason), token),
            cancellationToken
        );

    // A refusal leaves as an exception, which rolls back what was begun.
    private async Task<Guid> ChangeAsync(
        StaffMember who,
        Func<AgendaWork, CancellationToken, Task<CommandOutcome>> change,
        CancellationToken cancellationToken
    )
    {
        who.Require(StaffPermissions.ChangeAgenda);
        var context = await contexts.GetAsync(who.Clinic, cancellationToken);
        var id = await Deadlocks.RetryOnceAsync(() =>
            transactions.ExecuteAsync(
                who.Clinic,
                Actor.Of(who),
                async (connection, transaction, token) =>
                {
                    var now = clock.GetCurrentInstant();
                    var work = new AgendaWork(
                        connection,
                        transaction,
                        who.Clinic,
                        context,
                        null,
                        null,
                        now
                    );
                    return (await change(work, token)).OrThrow();
                },
                cancellationToken
            )
        );
        live.AgendaChanged(who.Clinic);
        return id;
    }
}
