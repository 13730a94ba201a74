using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Agenda;
using Npgsql;
using NpgsqlTypes;

namespace AtendeAI.Server.Receptionist;

/// <summary>Carries out a turn's typed commands in its transaction. All of them happen or, from the first refusal on, none does.</summary>
internal sealed class CommandExecutor(AppointmentCommands appointments)
{
    private const string Savepoint = "turn";

    public static bool ChangesAgenda(Command command) =>
        command
            is HoldSlot
                or ReleaseHolds
                or BookAppointment
                or MoveAppointment
                or CancelAppointment
                or ConfirmAppointment;

    /// <summary>The first refusal, after which everything the turn did is undone; null when all went well.</summary>
    public async Task<CommandRefusal?> ExecuteAsync(
        AgendaWork desk,
        TurnWork work,
        Turn turn,
        CancellationToken cancellationToken
    )
    {
        var transaction = desk.Transaction;
        await transaction.SaveAsync(Savepoint, cancellationToken);
        foreach (var command in turn.Commands)
        {
            if (await OneAsync(desk, work, command, cancellationToken) is { } rule)
            {
                await transaction.RollbackAsync(Savepoint, cancellationToken);
                return new CommandRefusal(command, rule);
            }
        }

        await transaction.ReleaseAsync(Savepoint, cancellationToken);
        return null;
    }

    private async Task<string?> OneAsync(
        AgendaWork desk,
        TurnWork work,
        Command command,
        CancellationToken cancellationToken
    )
    {
        if (await OnAgendaAsync(desk, command, cancellationToken) is { } outcome)
        {
            return outcome.Refusal;
        }

        if (Statement(command) is { } statement)
        {
            await RunAsync(desk, work, statement, cancellationToken);
        }

        return null;
    }

    private async Task<CommandOutcome?> OnAgendaAsync(
        AgendaWork desk,
        Command command,
        CancellationToken cancellationToken
    ) =>
        command switch
        {
            HoldSlot hold => await AppointmentCommands.HoldAsync(desk, hold, cancellationToken),
            ReleaseHolds => await AppointmentCommands.ReleaseAsync(desk, cancellationToken),
            BookAppointment book => await appointments.BookAsync(desk, book, cancellationToken),
            MoveAppointment move => await appointments.MoveAsync(desk, move, cancellationToken),
            CancelAppointment cancel => await appointments.CancelAsync(
                desk,
                cancel,
                cancellationToken
            ),
            ConfirmAppointment confirm => await appointments.ConfirmAsync(
                desk,
                confirm,
                cancellationToken
            ),
            SavePatient save => await AppointmentCommands.SavePatientAsync(
                desk,
                save,
                cancellationToken
            ),
            JoinWaitlist join => await AppointmentCommands.JoinWaitlistAsync(
                desk,
                join,
                cancellationToken
            ),
            _ => null,
        };

    private static (string Sql, NpgsqlParameter[] Parameters)? Statement(Command command) =>
        command switch
        {
            HandOff { KeepsTalking: false } handOff => (WaitForPerson, HandOffParameters(handOff)),
            HandOff task => (AddTask, TaskParameters(task.Reason, task.Priority, task.Summary)),
            RaiseEmergency emergency => (
                AddTask,
                TaskParameters("emergency", Priority.Emergency, emergency.Summary)
            ),
            OptOut => (
                "UPDATE atendeai.contacts SET opted_out_at = coalesce(opted_out_at, now()) WHERE clinic_id = @clinic AND id = @contact",
                []
            ),
            OptIn => (
                "UPDATE atendeai.contacts SET opted_out_at = NULL WHERE clinic_id = @clinic AND id = @contact",
                []
            ),
            RequestData request => (AddDataRequest, [new("kind", request.Kind)]),
            RateVisit rating => (AddRating, RatingParameters(rating)),
            _ => null,
        };

    private static NpgsqlParameter[] HandOffParameters(HandOff handOff) =>
        [
            new("reason", handOff.Reason),
            new("priority", (short)handOff.Priority),
            new("summary", handOff.Summary),
        ];

    private static NpgsqlParameter[] TaskParameters(
        string kind,
        Priority priority,
        string summary
    ) => [new("kind", kind), new("priority", (short)priority), new("summary", summary)];

    private static NpgsqlParameter[] RatingParameters(RateVisit rating) =>
        [
            new("appointment", NpgsqlDbType.Uuid)
            {
                Value = (object?)rating.Appointment?.Value ?? DBNull.Value,
            },
            new("score", (short)rating.Score),
            new("comment", NpgsqlDbType.Text) { Value = (object?)rating.Comment ?? DBNull.Value },
        ];

    private static async Task RunAsync(
        AgendaWork desk,
        TurnWork work,
        (string Sql, NpgsqlParameter[] Parameters) statement,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(
            statement.Sql,
            desk.Connection,
            desk.Transaction
        )
        {
            Parameters =
            {
                new("clinic", desk.Clinic.Value),
                new("id", Guid.CreateVersion7()),
                new("contact", work.ContactId),
                new("conversation", work.Lane.Conversation.Value),
            },
        };
        command.Parameters.AddRange(statement.Parameters);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private const string WaitForPerson = """
        UPDATE atendeai.conversations
        SET status = 'waiting', priority = greatest(priority, @priority), handoff_reason = @reason, handoff_summary = @summary,
            waiting_since = coalesce(waiting_since, clock_timestamp())
        WHERE clinic_id = @clinic AND id = @conversation AND status <> 'person'
        """;

    private const string AddTask = """
        WITH urgent AS (
            UPDATE atendeai.conversations SET priority = greatest(priority, @priority) WHERE clinic_id = @clinic AND id = @conversation)
        INSERT INTO atendeai.team_tasks (clinic_id, id, conversation_id, kind, priority, summary, created_at)
        VALUES (@clinic, @id, @conversation, @kind, @priority, @summary, clock_timestamp())
        """;

    private const string AddDataRequest = """
        INSERT INTO atendeai.data_requests (clinic_id, id, contact_id, kind, status, created_at)
        VALUES (@clinic, @id, @contact, @kind, 'open', clock_timestamp())
        """;

    private const string AddRating = """
        INSERT INTO atendeai.ratings (clinic_id, id, contact_id, appointment_id, score, comment, created_at)
        VALUES (@clinic, @id, @contact, @appointment, @score, @comment, clock_timestamp())
        """;
}
