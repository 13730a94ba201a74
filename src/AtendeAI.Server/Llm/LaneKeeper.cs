using System.Diagnostics;
using AtendeAI.Server.Conversations;
using Npgsql;

namespace AtendeAI.Server.Llm;

/// <summary>Keeps lanes leased while a model thinks, and stops the thinking when it has become useless.</summary>
internal sealed class LaneKeeper(ModelLanes leases, LaneScheduler lanes)
{
    public KeptLane Keep(LaneKey lane, TimeSpan atMost, CancellationToken stoppingToken) =>
        new(lane, atMost, leases, lanes, stoppingToken);
}

/// <summary>
/// A lane in the hands of a turn that waits for somebody else: its lease is renewed well before its end.
/// </summary>
internal sealed class KeptLane : IAsyncDisposable
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(250);

    private readonly LaneKey _lane;
    private readonly ModelLanes _leases;
    private readonly LaneScheduler _lanes;
    private readonly CancellationTokenSource _gone;
    private readonly CancellationTokenSource _limit;
    private readonly CancellationTokenSource _end = new();
    private readonly Task<bool> _watch;

    public KeptLane(
        LaneKey lane,
        TimeSpan atMost,
        ModelLanes leases,
        LaneScheduler lanes,
        CancellationToken stoppingToken
    )
    {
        (_lane, _leases, _lanes) = (lane, leases, lanes);
        _gone = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        _limit = CancellationTokenSource.CreateLinkedTokenSource(_gone.Token);
        _limit.CancelAfter(atMost);
        _watch = WatchAsync();
    }

    /// <summary>Nobody waits for the answer any more: the patient has written more, the lane is lost, or the program stops.</summary>
    public CancellationToken Gone => _gone.Token;

    /// <summary>The same, or the time is up.</summary>
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
        _gone.Dispose();
        _end.Dispose();
    }

    // While the database is away nobody else takes the lane either, and the writer looks at the lease again.
    private async Task<bool> RenewAsync()
    {
        try
        {
            return await _leases.RenewAsync(_lane, CancellationToken.None);
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
                await _gone.CancelAsync();
                return true;
            }

            if (!_end.IsCancellationRequested && Stopwatch.GetElapsedTime(renewed) > Beat)
            {
                renewed = Stopwatch.GetTimestamp();
                if (!await RenewAsync())
                {
                    await _gone.CancelAsync();
                    return false;
                }
            }
        }

        return true;
    }
}
