using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Data;
using Npgsql;
using NpgsqlTypes;

namespace AtendeAI.Server.Conversations;

/// <summary>
/// Finds what nobody is working on: journalled webhooks whose node died, unanswered lanes without a lease, sends that are due or were cut off. It looks
/// every second, so a crash costs a patient seconds and never a message.
/// </summary>
internal sealed partial class Recovery(
    NpgsqlDataSource database,
    IntakeQueue intake,
    LaneScheduler lanes,
    OutboxClaims outbox,
    OutboxSender sender,
    ILogger<Recovery> logger
) : BackgroundService
{
    private const int MostAtOnce = 200;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        do
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                LogFailed(logger, e);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    internal async Task LookAsync(CancellationToken cancellationToken)
    {
        await TakeUpJournalAsync(cancellationToken);
        foreach (var (clinic, hasLanes, hasOutbox) in await ClinicsWithWorkAsync(cancellationToken))
        {
            if (hasLanes)
            {
                lanes.Ready(clinic, await TakeUpLanesAsync(clinic, cancellationToken));
            }

            if (hasOutbox)
            {
                var lost = await outbox.GiveUpClaimsAsync(clinic, cancellationToken);
                if (lost > 0)
                {
                    LogUnknown(logger, lost);
                }

                sender.Wake(clinic);
            }
        }
    }

    private async Task TakeUpJournalAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                Scope.Intake(),
                new NpgsqlBatchCommand(TakeUpJournal)
                {
                    Parameters = { new("node", NodeIdentity.Current), new("most", MostAtOnce) },
                },
            },
        };
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        var entries = await reader.ListAsync(
            r => new JournalEntry(
                r.GetString(1),
                r.GetFieldValue<byte[]>(2),
                r.GetFieldValue<byte[]>(3)
            )
            {
                Id = r.GetGuid(0),
            },
            cancellationToken
        );
        if (entries.Count > 0)
        {
            LogTakenUp(logger, entries.Count);
            entries.ForEach(intake.Add);
        }
    }

    private async Task<List<(ClinicId Clinic, bool Lanes, bool Outbox)>> ClinicsWithWorkAsync(
        CancellationToken cancellationToken
    )
    {
        await using var command = database.CreateCommand(
            "SELECT clinic_id, lanes, outbox FROM atendeai.clinics_with_work(clock_timestamp())"
        );
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ListAsync(
            r => (new ClinicId(r.GetGuid(0)), r.GetBoolean(1), r.GetBoolean(2)),
            cancellationToken
        );
    }

    private async Task<List<ConversationId>> TakeUpLanesAsync(
        ClinicId clinic,
        CancellationToken cancellationToken
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                Scope.Clinic(clinic),
                new NpgsqlBatchCommand(TakeUpLanes)
                {
                    Parameters =
                    {
                        new("clinic", clinic.Value),
                        new("node", NodeIdentity.Current),
                        new("most", NpgsqlDbType.Integer) { Value = MostAtOnce },
                    },
                },
            },
        };
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        return await reader.ListAsync(r => new ConversationId(r.GetGuid(0)), cancellationToken);
    }

    private const string TakeUpJournal = $"""
        WITH left_over AS (
            SELECT journal_id FROM atendeai.journal_pending WHERE claimed_until < clock_timestamp()
            ORDER BY journal_id LIMIT @most FOR UPDATE SKIP LOCKED),
        claimed AS (
            UPDATE atendeai.journal_pending p SET claimed_by = @node, claimed_until = clock_timestamp() + interval '{WebhookJournal.ClaimFor}'
            FROM left_over l WHERE p.journal_id = l.journal_id RETURNING p.journal_id)
        SELECT j.id, j.channel_kind, j.app_fingerprint, j.body FROM claimed c JOIN atendeai.webhook_journal j ON j.id = c.journal_id ORDER BY j.id
        """;

    private const string TakeUpLanes = $"""
        WITH idle AS (
            SELECT l.conversation_id FROM atendeai.lanes l
            WHERE l.clinic_id = @clinic AND (l.lease_owner IS NULL OR l.lease_until < clock_timestamp())
              AND EXISTS (SELECT FROM atendeai.lane_items i WHERE i.clinic_id = l.clinic_id AND i.conversation_id = l.conversation_id AND i.ready_at <= clock_timestamp())
            ORDER BY l.conversation_id LIMIT @most FOR UPDATE SKIP LOCKED)
        UPDATE atendeai.lanes l SET lease_owner = @node, lease_until = clock_timestamp() + interval '{Lanes.LeaseFor}'
        FROM idle WHERE l.clinic_id = @clinic AND l.conversation_id = idle.conversation_id RETURNING l.conversation_id
        """;

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Recovery could not look for unfinished work"
    )]
    private static partial void LogFailed(ILogger logger, Exception e);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "{Count} webhooks left by another run are taken up"
    )]
    private static partial void LogTakenUp(ILogger logger, int count);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "{Count} sends were cut off: their fate is unknown until Meta reports"
    )]
    private static partial void LogUnknown(ILogger logger, int count);
}
