using System.Threading.Channels;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Observability;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Conversations;

/// <summary>Writes down what became of sends, many in one transaction. While the database is away what is known here is kept.</summary>
internal sealed partial class OutboxRecorder(
    OutboxOutcomes outcomes,
    SendsInHand inHand,
    LiveNotices live,
    IClock clock,
    AtendeMetrics metrics,
    ILogger<OutboxRecorder> logger
)
{
    private const int MostAtOnce = 128;
    private const int MostAttempts = 5;

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    private readonly Channel<OutboxResult> _results = Channel.CreateUnbounded<OutboxResult>();

    public void Add(OutboxResult result) => _results.Writer.TryWrite(result);

    /// <summary>Works until the end, and then until nothing is under way.</summary>
    /// <param name="isMoreToCome">True while a request is out whose outcome will be added.</param>
    /// <param name="wake">Called for a clinic of which more is queued.</param>
    public async Task RunAsync(
        Func<bool> isMoreToCome,
        Action<ClinicId> wake,
        CancellationToken stoppingToken
    )
    {
        var batch = new List<OutboxResult>(MostAtOnce);
        while (
            !stoppingToken.IsCancellationRequested || isMoreToCome() || _results.Reader.Count > 0
        )
        {
            if (!_results.Reader.TryPeek(out _))
            {
                await WaitAsync(stoppingToken);
            }

            while (batch.Count < MostAtOnce && _results.Reader.TryRead(out var next))
            {
                batch.Add(next);
            }

            foreach (var clinic in batch.GroupBy(r => r.Row.Clinic))
            {
                await RecordAsync(clinic.Key, [.. clinic], wake, stoppingToken);
            }

            batch.Clear();
        }
    }

    private async Task WaitAsync(CancellationToken stoppingToken)
    {
        try
        {
            await _results.Reader.WaitToReadAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            await Task.Delay(20, CancellationToken.None);
        }
    }

    private async Task RecordAsync(
        ClinicId clinic,
        List<OutboxResult> results,
        Action<ClinicId> wake,
        CancellationToken stoppingToken
    )
    {
        if (await TryRecordAsync(clinic, results, stoppingToken) is not { } more)
        {
            return;
        }

        inHand.Remove(results.Select(r => r.Row.Id));
        var now = clock.GetCurrentInstant();
        foreach (var result in results)
        {
            var word =
                result.State == OutboxState.Queued
                    ? "retry"
                    : result.State.ToString().ToLowerInvariant();
            metrics.OutboxSettled(word, (now - result.Row.CreatedAt).ToTimeSpan());
            live.ConversationChanged(clinic, new(result.Row.Conversation));
        }

        // A contact's next message may have waited for this one.
        if (more)
        {
            wake(clinic);
        }
    }

    private async Task<bool?> TryRecordAsync(
        ClinicId clinic,
        List<OutboxResult> results,
        CancellationToken stoppingToken
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await outcomes.RecordAsync(clinic, results, CancellationToken.None);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                LogNotRecorded(logger, e, results.Count);
                var comesBack =
                    e is NpgsqlException { IsTransient: true } or TimeoutException
                    && !stoppingToken.IsCancellationRequested;
                if (attempt >= MostAttempts && !comesBack)
                {
                    // What cannot be recorded becomes "unknown" by itself, and Meta's statuses settle it.
                    return null;
                }

                var pause = TimeSpan.FromMilliseconds(200 * attempt);
                await Task.Delay(
                    pause < LongestPause ? pause : LongestPause,
                    CancellationToken.None
                );
            }
        }
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The outcomes of {Count} sends could not be recorded"
    )]
    private static partial void LogNotRecorded(ILogger logger, Exception e, int count);
}
