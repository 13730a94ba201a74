using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Data;
using NodaTime;

namespace AtendeAI.Server.Agenda;

/// <summary>The first page of the day.</summary>
internal sealed class TodayBoard(
    TenantTransactions transactions,
    ClinicContexts contexts,
    IInbox inbox,
    IClock clock
) : IToday
{
    private const int MostWaiting = 100;

    public async Task<Today> GetAsync(StaffMember who, CancellationToken cancellationToken)
    {
        who.Require(StaffPermissions.ReadAgenda);
        var now = clock.GetCurrentInstant();
        var context = await contexts.GetAsync(who.Clinic, cancellationToken);
        var date = context.Today(now);
        var (entries, attention) = await transactions.ExecuteAsync(
            who.Clinic,
            Actor.Of(who),
            async (connection, transaction, token) =>
                (
                    await AgendaEntries.ReadAsync(
                        connection,
                        transaction,
                        who.Clinic,
                        AgendaEntries.Days(context, date, 1),
                        now,
                        token
                    ),
                    await Attention.ReadAsync(connection, transaction, who.Clinic, now, token)
                ),
            cancellationToken
        );
        return new(
            context.Name,
            date,
            context.Zone,
            [.. entries.Where(IsExpected)],
            context.Professionals.ToDictionary(p => p.Id, p => p.Name, StringComparer.Ordinal),
            await WaitingAsync(who, cancellationToken),
            attention
        );
    }

    // A hold is nobody's appointment yet.
    private static bool IsExpected(AgendaEntry entry) => entry.Status != AppointmentStatus.Held;

    private async Task<IReadOnlyList<ConversationRow>> WaitingAsync(
        StaffMember who,
        CancellationToken cancellationToken
    )
    {
        if ((who.Permissions & StaffPermissions.ReadConversations) == StaffPermissions.None)
        {
            return [];
        }
        var waiting = await inbox.ListAsync(
            who,
            new InboxFilter(ConversationStatus.Waiting, Take: MostWaiting),
            cancellationToken
        );
        return
        [
            .. waiting
                .Rows.OrderByDescending(row => row.Priority)
                .ThenBy(row => row.WaitingSince ?? row.LastAt),
        ];
    }
}
