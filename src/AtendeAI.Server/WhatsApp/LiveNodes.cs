using NodaTime;
using Npgsql;

namespace AtendeAI.Server.WhatsApp;

/// <summary>
/// How many executables share the database, by the check-ins of their schedulers: each sends its share of a number's limit. One that has just
/// come or gone is noticed within half a minute; until then Meta may ask for patience (130429), which the outbox has.
/// </summary>
internal sealed partial class LiveNodes(
    NpgsqlDataSource database,
    IClock clock,
    ILogger<LiveNodes> logger
) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(15);
    private static readonly Duration Silent = Duration.FromMinutes(1);

    private volatile int _count = 1;

    /// <summary>At least one: this.</summary>
    public int Count => _count;

    internal async Task ReadAsync(CancellationToken cancellationToken)
    {
        // Quartz writes .NET ticks.
        await using var command = database.CreateCommand(
            "SELECT count(*)::int FROM atendeai.qrtz_scheduler_state WHERE last_checkin_time > $1"
        );
        var since = clock.GetCurrentInstant() - Silent;
        command.Parameters.Add(new() { Value = since.ToDateTimeUtc().Ticks });
        _count = Math.Max(1, (int)(await command.ExecuteScalarAsync(cancellationToken))!);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look);
        do
        {
            try
            {
                await ReadAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                LogNotRead(logger, e);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The executables on this database could not be counted"
    )]
    private static partial void LogNotRead(ILogger logger, Exception e);
}
