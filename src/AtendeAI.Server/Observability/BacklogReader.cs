using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Observability;

/// <summary>Reads every few seconds what waits, over all clinics, for <see cref="Backlog"/>.</summary>
internal sealed partial class BacklogReader(
    NpgsqlDataSource database,
    Backlog backlog,
    IClock clock,
    ILogger<BacklogReader> logger
) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    // One at a time: a reading that began earlier and took longer must not take the place of a later one.
    private readonly SemaphoreSlim turn = new(1, 1);

    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            var now = clock.GetCurrentInstant();
            var rows = await RowsAsync(now, cancellationToken);
            var (average, ratings) = await SatisfactionAsync(now, cancellationToken);
            backlog.Latest = Reading(rows, now) with { Satisfaction = average, Ratings = ratings };
        }
        finally
        {
            turn.Release();
        }
    }

    public override void Dispose()
    {
        turn.Dispose();
        base.Dispose();
    }

    // The reader is let go once: by then its connection may be somebody else's, and so may the reader.
    private async Task<List<(string Measure, string State, double Value)>> RowsAsync(
        Instant now,
        CancellationToken cancellationToken
    )
    {
        await using var command = database.CreateCommand(
            "SELECT measure, state, value FROM atendeai.backlog($1)"
        );
        command.Parameters.Add(new() { Value = now.ToDateTimeUtc() });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<(string Measure, string State, double Value)>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(
                (
                    reader.GetString(0),
                    reader.GetString(1),
                    reader.IsDBNull(2) ? 0 : reader.GetDouble(2)
                )
            );
        }

        return rows;
    }

    private async Task<(double? Average, long Ratings)> SatisfactionAsync(
        Instant now,
        CancellationToken cancellationToken
    )
    {
        await using var command = database.CreateCommand(
            "SELECT average, ratings FROM atendeai.satisfaction($1)"
        );
        command.Parameters.Add(new() { Value = now.ToDateTimeUtc() });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? (reader.IsDBNull(0) ? null : reader.GetDouble(0), reader.GetInt64(1))
            : (null, 0);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        do
        {
            try
            {
                await ReadAsync(stoppingToken);
            }
            catch (Exception error)
                when (error is NpgsqlException or InvalidOperationException or TimeoutException)
            {
                Log.NotRead(logger, error);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static BacklogReading Reading(
        List<(string Measure, string State, double Value)> rows,
        Instant now
    )
    {
        double One(string measure) => rows.Find(row => row.Measure == measure).Value;

        // A state that nothing is in is a zero and not a gap in the chart.
        Dictionary<string, long> Many(string measure, params string[] states) =>
            states
                .Concat(rows.Where(row => row.Measure == measure).Select(row => row.State))
                .Distinct(StringComparer.Ordinal)
                .ToDictionary(
                    state => state,
                    state =>
                        (long)rows.Find(row => row.Measure == measure && row.State == state).Value,
                    StringComparer.Ordinal
                );

        return new BacklogReading(
            now,
            (long)One("journal_pending"),
            One("journal_lag"),
            One("outbox_lag"),
            (long)One("dead_letters"),
            (long)One("orphans"),
            Many("outbox", "queued", "sending", "unknown", "failed"),
            Many(
                "reminders",
                "scheduled",
                "sent",
                "skipped",
                "cancelled",
                "needs_template",
                "failed"
            )
        );
    }

    private static partial class Log
    {
        [LoggerMessage(
            Level = LogLevel.Warning,
            Message = "What waits could not be read; health and metrics keep the last numbers"
        )]
        public static partial void NotRead(ILogger logger, Exception error);
    }
}
