using System.Diagnostics;
using AtendeAI.Server.Conversations;
using Npgsql;

namespace AtendeAI.Server.Llm;

/// <summary>Keeps lanes leased while a model thinks, and stops the thinking when it has become useless.</summary>
internal sealed class LaneKeeper(LlmLedger ledger, LaneScheduler lanes)
{
    public KeptLane Keep(LaneKey lane, TimeSpan atMost, CancellationToken stoppingToken) =>
        new(lane, atMost, ledger, lanes, stoppingToken);
}

/// <summary>
/// A lane in the hands of a turn that waits for somebody else: its lease is renewed well before its end. <see cref="Limit"/> ends when the time is up,
/// the patient has written more, the lane is lost, or the program stops.
/// </summary>
internal sealed class KeptLane : IAsyncDisposable
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(250);

    private readonly LaneKey _lane;
    private readonly LlmLedger _ledger;
    private readonly LaneScheduler _lanes;
    private readonly CancellationTokenSource _limit;
    private readonly CancellationTokenSource _end = new();
    private readonly Task<bool> _watch;

    public KeptLane(
        LaneKey lane,
        TimeSpan atMost,
        LlmLedger ledger,
        LaneScheduler lanes,
        CancellationToken stoppingToken
    )
    {
        (_lane, _ledger, _lanes) = (lane, ledger, lanes);
        _limit = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        _limit.CancelAfter(atMost);
        _watch = WatchAsync();
    }

    public CancellationToken Limit => _limit.Token;

    /// <summary>True while the lane is still this node's.</summary>
    public async Task<bool> EndAsync()
    {
        await _end.CancelAsync();
        return await _watch;
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        _limit.Dispose();
        _end.Dispose();
    }

    // While the database is away nobody else takes the lane either, and the writer looks at the lease again.
    private async Task<bool> RenewAsync()
    {
        try
        {
            return await _ledger.RenewAsync(_lane, CancellationToken.None);
        }
        catch (NpgsqlException)
        {
            return true;
        }
    }

    private async Task<bool> WatchAsync()
    {
        var renewed = Stopwatch.GetTimestamp();
        while (!_end.IsCancellationRequested)
        {
            await Task.Delay(Glance, _end.Token)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (_lanes.HasMore(_lane))
            {
                await _limit.CancelAsync();
                return true;
            }

            if (!_end.IsCancellationRequested && Stopwatch.GetElapsedTime(renewed) > Beat)
            {
                renewed = Stopwatch.GetTimestamp();
                if (!await RenewAsync())
                {
                    await _limit.CancelAsync();
                    return false;
                }
            }
        }

        return true;
    }
}
