using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Patients;
using Npgsql;

namespace AtendeAI.Server.Agenda;

/// <summary>A command and on whose behalf it is carried out.</summary>
internal sealed record AskedCommand(AgendaWork Work, Command Command);

/// <summary>
/// Carries out commands of different contacts, never the desk's, side by side: each kind of statement goes to the database once for all of them. What is refused leaves
/// nothing behind but freed holds and a patient's details, so the others need no savepoints.
/// </summary>
internal sealed class CommandRound(IEnumerable<IAppointmentWatcher> watchers)
{
    private readonly IAppointmentWatcher[] _watchers = [.. watchers];

    /// <summary>Only commands that change one thing: a move raises an error when the time is taken, and needs a savepoint of its own.</summary>
    public static bool Takes(Command command) =>
        command is HoldSlot or BookAppointment or CancelAppointment or ConfirmAppointment;

    /// <summary>The outcomes in the order of the commands, all of which <see cref="Takes"/> must allow.</summary>
    public async Task<IReadOnlyList<CommandOutcome>> ExecuteAsync(
        AgendaWork desk,
        IReadOnlyList<AskedCommand> asked,
        CancellationToken cancellationToken
    )
    {
        var places = asked.Select(a => new Place(a)).ToList();
        var offered = places.Where(p => p.Refusal is null).ToList();
        await AskAsync(desk, offered, p => p.First(), (p, id) => p.Begin(id), cancellationToken);
        var booking = offered.Where(p => p.Row is not null).ToList();
        await AskAsync(desk, booking, p => p.Second(), (p, id) => p.Found = id, cancellationToken);
        foreach (var refused in offered.Where(p => p is { Found: null, Refusal: null }))
        {
            refused.Refusal = (await refused.WhyAsync(cancellationToken)).Refusal;
        }

        await TellAsync(places, cancellationToken);
        return [.. places.Select(p => new CommandOutcome(p.Found, p.Refusal))];
    }

    private static async Task AskAsync(
        AgendaWork desk,
        List<Place> places,
        Func<Place, NpgsqlBatchCommand[]> statements,
        Action<Place, Guid?> answered,
        CancellationToken cancellationToken
    )
    {
        if (places.Count == 0)
        {
            return;
        }

        await using var batch = desk.Batch([.. places.SelectMany(statements)]);
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        // Each place has exactly one statement that gives rows.
        foreach (var place in places)
        {
            var found = await reader.ReadAsync(cancellationToken);
            answered(place, found ? reader.GetGuid(0) : null);
            await reader.NextResultAsync(cancellationToken);
        }
    }

    private async Task TellAsync(List<Place> places, CancellationToken cancellationToken)
    {
        var changed = places
            .Where(p => p.Asked.Command is not HoldSlot && p.Found is not null)
            .ToList();
        if (changed.Count == 0)
        {
            return;
        }

        // Whoever is told asks whether a patient did it or the desk: here it was a patient, whichever.
        var work = changed[0].Asked.Work;
        foreach (var watcher in _watchers)
        {
            await watcher.ChangedAsync(
                work,
                changed.ConvertAll(p => p.Found!.Value),
                cancellationToken
            );
        }
    }

    private sealed class Place(AskedCommand asked)
    {
        public AskedCommand Asked => asked;

        /// <summary>What a booking will write, once its patient is known.</summary>
        public NewRow? Row { get; private set; }

        public Guid? Found { get; set; }

        public string? Refusal { get; set; } =
            asked.Command switch
            {
                HoldSlot hold => IfNotOffered(asked.Work, hold.Slot),
                BookAppointment book => IfNotOffered(asked.Work, book.Slot),
                _ => null,
            };

        public NpgsqlBatchCommand[] First() =>
            asked.Command switch
            {
                HoldSlot hold => AppointmentSql.Take(asked.Work, NewRow.Of(asked.Work, hold)),
                BookAppointment book => [PatientCommands.ToFindOrCreate(asked.Work, book.Patient)],
                CancelAppointment cancel => [AppointmentSql.Cancel(asked.Work, cancel)],
                ConfirmAppointment confirm => [AppointmentSql.Confirm(asked.Work, confirm)],
                _ => throw new NotSupportedException(asked.Command.GetType().Name),
            };

        public void Begin(Guid? id)
        {
            if (asked.Command is not BookAppointment book)
            {
                Found = id;
                return;
            }

            Refusal = PatientCommands.Found(id).Refusal;
            Row = id is { } patient ? NewRow.Of(asked.Work, book) with { Patient = patient } : null;
        }

        public NpgsqlBatchCommand[] Second() => AppointmentSql.Take(asked.Work, Row!);

        private static string? IfNotOffered(AgendaWork work, Slot slot) =>
            AppointmentCommands.IsOffered(work, slot) ? null : AgendaRules.SlotTaken;

        public Task<CommandOutcome> WhyAsync(CancellationToken cancellationToken) =>
            asked.Command switch
            {
                HoldSlot hold => AppointmentRefusals.OfInsertAsync(
                    asked.Work,
                    NewRow.Of(asked.Work, hold),
                    cancellationToken
                ),
                CancelAppointment cancel => AppointmentRefusals.OfChangeAsync(
                    asked.Work,
                    cancel.Appointment,
                    cancel.Revision,
                    cancellationToken
                ),
                ConfirmAppointment confirm => AppointmentRefusals.OfChangeAsync(
                    asked.Work,
                    confirm.Appointment,
                    null,
                    cancellationToken
                ),
                _ => AppointmentRefusals.OfInsertAsync(asked.Work, Row!, cancellationToken),
            };
    }
}
