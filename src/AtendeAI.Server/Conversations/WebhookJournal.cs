using System.Threading.Channels;
using AtendeAI.Server.Observability;
using Npgsql;
using NpgsqlTypes;

namespace AtendeAI.Server.Conversations;

/// <summary>
/// Puts webhooks on disk before they are acknowledged. Requests that wait at the same time share one commit: each writer takes all that has
/// gathered while the last commit was under way, so the rate rises with the load and a lone request waits for nobody.
/// </summary>
internal sealed partial class WebhookJournal(
    NpgsqlDataSource database,
    IntakeQueue intake,
    Surge surge,
    AtendeMetrics metrics,
    ILogger<WebhookJournal> logger
) : BackgroundService
{
    private const int Writers = 2;
    private const int MostAtOnce = 512;
    private const int MostWaiting = 20_000;

    // A claim outlives any honest delay; when its node dies, another takes the entry up after this.
    internal const string ClaimFor = "20 seconds";

    private const string Insert = $"""
        WITH entry AS (
            INSERT INTO atendeai.webhook_journal (id, received_at, channel_kind, app_fingerprint, body)
            SELECT id, clock_timestamp(), kind, fingerprint, body
            FROM unnest(@ids, @kinds, @fingerprints, @bodies) AS e(id, kind, fingerprint, body))
        INSERT INTO atendeai.journal_pending (journal_id, claimed_by, claimed_until, attempts)
        SELECT id, @node, clock_timestamp() + interval '{ClaimFor}', 0 FROM unnest(@ids) AS p(id)
        """;

    private readonly Channel<Waiting> _waiting = Channel.CreateBounded<Waiting>(
        new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.Wait }
    );

    /// <summary>Commits the entry. False when the journal is full or the database away: the caller must not acknowledge.</summary>
    public async Task<bool> AppendAsync(JournalEntry entry, CancellationToken cancellationToken)
    {
        var waiting = new Waiting(
            entry,
            new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously)
        );
        return _waiting.Writer.TryWrite(waiting)
            && await waiting.Done.Task.WaitAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(
            Enumerable
                .Range(0, Writers)
                .Select(_ => Task.Run(() => WriteAsync(stoppingToken), stoppingToken))
        );

    private async Task WriteAsync(CancellationToken stoppingToken)
    {
        var batch = new List<Waiting>(MostAtOnce);
        while (await _waiting.Reader.WaitToReadAsync(stoppingToken))
        {
            while (batch.Count < MostAtOnce && _waiting.Reader.TryRead(out var next))
            {
                batch.Add(next);
            }

            await CommitAsync(batch);
            batch.Clear();
        }
    }

    private async Task CommitAsync(List<Waiting> batch)
    {
        if (batch.Count == 0)
        {
            return;
        }

        try
        {
            await InsertAsync([.. batch.Select(w => w.Entry)]);
        }
        catch (Exception e)
        {
            LogNotWritten(logger, e, batch.Count);
            batch.ForEach(w => w.Done.TrySetResult(false));
            return;
        }

        foreach (var waiting in batch)
        {
            intake.Add(waiting.Entry);
            waiting.Done.TrySetResult(true);
        }

        surge.Add(batch.Count);
        metrics.JournalCommitted(batch.Count);
    }

    private async Task InsertAsync(JournalEntry[] entries)
    {
        await using var connection = await database.OpenConnectionAsync(CancellationToken.None);
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new("SELECT set_config('atendeai.intake', 'on', true)"));
        batch.BatchCommands.Add(
            new(Insert)
            {
                Parameters =
                {
                    new("ids", Array.ConvertAll(entries, e => e.Id)),
                    new("kinds", Array.ConvertAll(entries, e => e.Kind)),
                    new("fingerprints", NpgsqlDbType.Array | NpgsqlDbType.Bytea)
                    {
                        Value = Array.ConvertAll(entries, e => e.Fingerprint),
                    },
                    new("bodies", NpgsqlDbType.Array | NpgsqlDbType.Bytea)
                    {
                        Value = Array.ConvertAll(entries, e => e.Body),
                    },
                    new("node", NodeIdentity.Current),
                },
            }
        );
        // The statements of a batch are one transaction: the scope set above ends with it.
        await batch.ExecuteNonQueryAsync(CancellationToken.None);
    }

    private sealed record Waiting(JournalEntry Entry, TaskCompletionSource<bool> Done);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "{Count} webhooks could not be journalled and were answered 503; Meta will send them again"
    )]
    private static partial void LogNotWritten(ILogger logger, Exception e, int count);
}
