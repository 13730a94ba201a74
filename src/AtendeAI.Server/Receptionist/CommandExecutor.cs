using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Agenda;
using Npgsql;
using NpgsqlTypes;

namespace AtendeAI.Server.Receptionist;

/// <summary>Carries out a turn's typed commands in its transaction. All of them happen or, from the first refusal on, none does.</summary>
internal sealed class CommandExecutor(AppointmentCommands appointments, CommandRound round)
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

    /// <summary>True for a turn that changes at most one thing on the agenda, as nearly all do: it can be carried out together with others.</summary>
    public static bool IsSimple(Turn turn)
    {
        var onAgenda = turn.Commands.Where(c => Statement(c) is null).ToList();
        return onAgenda.Count <= 1 && onAgenda.TrueForAll(CommandRound.Takes);
    }

    /// <summary>Carries out simple turns side by side; gives the refusal of each, or null.</summary>
    public async Task<IReadOnlyList<CommandRefusal?>> ExecuteAsync(
        AgendaWork desk,
        IReadOnlyList<TurnResult> turns,
        CancellationToken cancellationToken
    )
    {
        var refusals = new CommandRefusal?[turns.Count];
        var asked = turns
            .Index()
            .SelectMany(t =>
                t.Item.Turn!.Commands.Where(CommandRound.Takes).Select(c => (t.Index, c))
            )
            .ToList();
        var outcomes = await round.ExecuteAsync(
            desk,
            asked.ConvertAll(a => new AskedCommand(turns[a.Index].Work.At(desk), a.c)),
            cancellationToken
        );
        foreach (var ((place, command), outcome) in asked.Zip(outcomes))
        {
            refusals[place] = outcome.Refusal is { } rule ? new(command, rule) : null;
        }

        await using var batch = desk.Batch([
            .. turns
                .Where((_, place) => refusals[place] is null)
                .SelectMany(t => t.Turn!.Commands.Select(c => ToStatement(desk.Clinic, t.Work, c)))
                .OfType<NpgsqlBatchCommand>(),
        ]);
        if (batch.BatchCommands.Count > 0)
        {
            await batch.ExecuteNonQueryAsync(cancellationToken);
        }

        return refusals;
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

        if (ToStatement(desk.Clinic, work, command) is { } statement)
        {
            await using var batch = desk.Batch(statement);
            await batch.ExecuteNonQueryAsync(cancellationToken);
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
            LeaveWaitlist leave => (
                """
                UPDATE atendeai.waitlist w SET status = 'closed' FROM atendeai.services s
                WHERE w.clinic_id = @clinic AND w.contact_id = @contact AND w.status = 'waiting'
                    AND s.clinic_id = w.clinic_id AND s.id = w.service_id AND (@service IS NULL OR s.code = @service)
                """,
                [
                    new("service", NpgsqlDbType.Text)
                    {
                        Value = (object?)leave.ServiceId ?? DBNull.Value,
                    },
                ]
            ),
            RequestData request => (AddDataRequest, [new("kind", request.Kind)]),
            RateVisit rating => (
                AddRating,
                RatingParameters(rating.Appointment, rating.Score, rating.Comment)
            ),
            CommentOnVisit remark => (
                AddComment,
                RatingParameters(remark.Appointment, remark.Score, remark.Comment)
            ),
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

    private static NpgsqlParameter[] RatingParameters(
        AppointmentId? appointment,
        int score,
        string? comment
    ) =>
        [
            new("appointment", NpgsqlDbType.Uuid)
            {
                Value = (object?)appointment?.Value ?? DBNull.Value,
            },
            new("score", (short)score),
            new("comment", NpgsqlDbType.Text) { Value = (object?)comment ?? DBNull.Value },
        ];

    private static NpgsqlBatchCommand? ToStatement(ClinicId clinic, TurnWork work, Command command)
    {
        if (Statement(command) is not var (sql, parameters))
        {
            return null;
        }

        var statement = new NpgsqlBatchCommand(sql)
        {
            Parameters =
            {
                new("clinic", clinic.Value),
                new("id", Guid.CreateVersion7()),
                new("contact", work.ContactId),
                new("conversation", work.Lane.Conversation.Value),
            },
        };
        foreach (var parameter in parameters)
        {
            statement.Parameters.Add(parameter);
        }

        return statement;
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

    private const string AddComment = """
        UPDATE atendeai.ratings SET comment = concat_ws(E'\n', comment, @comment)
        WHERE clinic_id = @clinic AND id = (
            SELECT id FROM atendeai.ratings
            WHERE clinic_id = @clinic AND contact_id = @contact AND appointment_id IS NOT DISTINCT FROM @appointment AND score = @score
            ORDER BY created_at DESC LIMIT 1)
        """;
}
