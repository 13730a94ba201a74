using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Patients;

namespace AtendeAI.Server.Agenda;

/// <summary>
/// The typed commands on the agenda, in the transaction of whoever asks. Nothing here looks whether a time is free before it takes it: the
/// exclusion constraints decide, and a time that is gone comes back as a refusal.
/// </summary>
internal sealed class AppointmentCommands(IEnumerable<IAppointmentWatcher> watchers)
{
    private readonly IAppointmentWatcher[] _watchers = [.. watchers];

    /// <summary>Carries out any command on the agenda or on patients; gives the rule that refused it, or null. Other commands are not known here.</summary>
    public async Task<string?> ExecuteAsync(
        AgendaWork work,
        Command command,
        CancellationToken cancellationToken
    )
    {
        var outcome = command switch
        {
            HoldSlot hold => await HoldAsync(work, hold, cancellationToken),
            ReleaseHolds => await ReleaseAsync(work, cancellationToken),
            BookAppointment book => await BookAsync(work, book, cancellationToken),
            MoveAppointment move => await MoveAsync(work, move, cancellationToken),
            CancelAppointment cancel => await CancelAsync(work, cancel, cancellationToken),
            ConfirmAppointment confirm => await ConfirmAsync(work, confirm, cancellationToken),
            SavePatient save => await SavePatientAsync(work, save, cancellationToken),
            JoinWaitlist join => await JoinWaitlistAsync(work, join, cancellationToken),
            _ => throw new ArgumentException(
                $"Not the agenda's: {command.GetType().Name}.",
                nameof(command)
            ),
        };
        return outcome.Refusal;
    }

    /// <summary>Keeps a slot for the contact and gives back whatever else it held.</summary>
    public static async Task<CommandOutcome> HoldAsync(
        AgendaWork work,
        HoldSlot command,
        CancellationToken cancellationToken
    )
    {
        if (!IsOffered(work, command.Slot))
        {
            return CommandOutcome.Refused(AgendaRules.SlotTaken);
        }
        return await InsertAsync(work, NewRow.Of(work, command), cancellationToken);
    }

    /// <summary>Gives back whatever the contact holds.</summary>
    public static async Task<CommandOutcome> ReleaseAsync(
        AgendaWork work,
        CancellationToken cancellationToken
    )
    {
        await using var batch = work.Batch(AppointmentSql.ReleaseHolds(work));
        await batch.ExecuteNonQueryAsync(cancellationToken);
        return CommandOutcome.Done();
    }

    /// <summary>Books; the contact's own hold gives way to the appointment within the transaction, so nobody comes between.</summary>
    public async Task<CommandOutcome> BookAsync(
        AgendaWork work,
        BookAppointment command,
        CancellationToken cancellationToken
    )
    {
        if (!IsOffered(work, command.Slot))
        {
            return CommandOutcome.Refused(AgendaRules.SlotTaken);
        }
        return await BookAsync(work, NewRow.Of(work, command), command.Patient, cancellationToken);
    }

    /// <summary>The same for any row: the desk may book what the assistant would not offer.</summary>
    public async Task<CommandOutcome> BookAsync(
        AgendaWork work,
        NewRow row,
        PatientReference patient,
        CancellationToken cancellationToken
    )
    {
        var who = await PatientCommands.FindOrCreateAsync(work, patient, cancellationToken);
        if (!who.IsDone)
        {
            return who;
        }
        var booked = await InsertAsync(work, row with { Patient = who.Id }, cancellationToken);
        return await ToldAsync(work, booked, cancellationToken);
    }

    /// <summary>Moves, keeping the key and raising the revision; it has to be confirmed anew.</summary>
    public async Task<CommandOutcome> MoveAsync(
        AgendaWork work,
        MoveAppointment command,
        CancellationToken cancellationToken
    ) =>
        IsOffered(work, command.To)
            ? await MoveFreelyAsync(work, command, cancellationToken)
            : CommandOutcome.Refused(AgendaRules.SlotTaken);

    /// <summary>The same to any time: the desk may leave the grid and the hours.</summary>
    public async Task<CommandOutcome> MoveFreelyAsync(
        AgendaWork work,
        MoveAppointment command,
        CancellationToken cancellationToken
    )
    {
        var moved = await AppointmentMove.RunAsync(work, command, cancellationToken);
        return await ToldAsync(work, moved, cancellationToken);
    }

    public async Task<CommandOutcome> CancelAsync(
        AgendaWork work,
        CancelAppointment command,
        CancellationToken cancellationToken
    )
    {
        await using var cancel = work.Batch(AppointmentSql.Cancel(work, command));
        var outcome = await cancel.ExecuteScalarAsync(cancellationToken) is Guid id
            ? CommandOutcome.Done(id)
            : await AppointmentRefusals.OfChangeAsync(
                work,
                command.Appointment,
                command.Revision,
                cancellationToken
            );
        return await ToldAsync(work, outcome, cancellationToken);
    }

    /// <summary>Confirming what is confirmed already changes nothing and is done all the same.</summary>
    public async Task<CommandOutcome> ConfirmAsync(
        AgendaWork work,
        ConfirmAppointment command,
        CancellationToken cancellationToken
    )
    {
        await using var confirm = work.Batch(AppointmentSql.Confirm(work, command));
        var outcome = await confirm.ExecuteScalarAsync(cancellationToken) is Guid id
            ? CommandOutcome.Done(id)
            : await AppointmentRefusals.OfChangeAsync(
                work,
                command.Appointment,
                null,
                cancellationToken
            );
        return await ToldAsync(work, outcome, cancellationToken);
    }

    /// <summary>Adds or corrects what is known of a patient.</summary>
    public static Task<CommandOutcome> SavePatientAsync(
        AgendaWork work,
        SavePatient command,
        CancellationToken cancellationToken
    ) => PatientCommands.FindOrCreateAsync(work, command.Patient, cancellationToken);

    /// <summary>Puts the patient on the waiting list, once for the same wish.</summary>
    public static async Task<CommandOutcome> JoinWaitlistAsync(
        AgendaWork work,
        JoinWaitlist command,
        CancellationToken cancellationToken
    )
    {
        var who = await PatientCommands.FindOrCreateAsync(work, command.Patient, cancellationToken);
        if (!who.IsDone)
        {
            return who;
        }
        await using var join = AppointmentSql.JoinWaitlist(work, command, who.Id);
        return await join.ExecuteScalarAsync(cancellationToken) is Guid id
            ? CommandOutcome.Done(id)
            : CommandOutcome.Refused(AgendaRules.UnknownService);
    }

    private static async Task<CommandOutcome> InsertAsync(
        AgendaWork work,
        NewRow row,
        CancellationToken cancellationToken
    )
    {
        await using var batch = work.Batch(AppointmentSql.Take(work, row));
        return await batch.ExecuteScalarAsync(cancellationToken) is Guid id
            ? CommandOutcome.Done(id)
            : await AppointmentRefusals.OfInsertAsync(work, row, cancellationToken);
    }

    // Minutes go by while a patient decides on a slot that was offered in time: the notice is counted from when it may have been offered.
    internal static bool IsOffered(AgendaWork work, Slot slot) =>
        slot.Start > work.Now
        && SlotFinder.IsFree(work.Context, slot, [], work.Now - BookingRules.OfferTime);

    private async Task<CommandOutcome> ToldAsync(
        AgendaWork work,
        CommandOutcome outcome,
        CancellationToken cancellationToken
    )
    {
        if (outcome is { IsDone: true, Id: { } id })
        {
            foreach (var watcher in _watchers)
            {
                await watcher.ChangedAsync(work, [id], cancellationToken);
            }
        }
        return outcome;
    }
}
