using System.Collections.Concurrent;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using NodaTime;

namespace AtendeAI.Server.WhatsApp;

/// <summary>
/// How fast and whether a number may send: Meta's limit a second, and a pause after faults that every further send would meet too (an
/// expired token, a locked account, Meta out of reach). What waits stays queued.
/// </summary>
internal sealed partial class ChannelGate(
    IOptions<WhatsAppOptions> options,
    LiveNodes nodes,
    IClock clock,
    ILogger<ChannelGate> logger
) : IDisposable
{
    private static readonly Duration AfterFix = Duration.FromMinutes(1);
    private const int UnreachableInARow = 5;

    private readonly ConcurrentDictionary<ChannelId, State> _channels = new();

    /// <summary>Until when the channel's sends wait, or null when it is open.</summary>
    public Instant? PausedUntil(ChannelId channel) =>
        _channels.TryGetValue(channel, out var state)
        && state.PausedUntil > clock.GetCurrentInstant()
            ? state.PausedUntil
            : null;

    /// <summary>How many sends may go now.</summary>
    public int Available(ChannelId channel) =>
        (int)(Of(channel).Limiter.GetStatistics()?.CurrentAvailablePermits ?? 0);

    /// <summary>Counts <paramref name="sends"/> against the limit; never more than <see cref="Available"/>.</summary>
    public void Take(ChannelId channel, int sends)
    {
        if (sends > 0)
        {
            Of(channel).Limiter.AttemptAcquire(sends).Dispose();
        }
    }

    public void Report(Channel channel, SendOutcome outcome)
    {
        var state = Of(channel.Id);
        switch (outcome)
        {
            case Refused { Class: GraphErrorClass.Fix } refused:
                state.PausedUntil = clock.GetCurrentInstant() + AfterFix;
                LogPaused(logger, channel.Id.Value, refused.Code);
                break;
            case NotSent when Interlocked.Increment(ref state.Unreachable) >= UnreachableInARow:
                state.PausedUntil =
                    clock.GetCurrentInstant()
                    + Duration.FromSeconds(Math.Min(60, state.Unreachable));
                break;
            case Accepted or Refused:
                Interlocked.Exchange(ref state.Unreachable, 0);
                break;
        }
    }

    public void Dispose()
    {
        foreach (var state in _channels.Values)
        {
            state.Limiter.Dispose();
        }
    }

    // Meta counts for the number, so every executable has its share.
    private State Of(ChannelId channel)
    {
        var state = _channels.GetOrAdd(channel, _ => new State());
        state.Limit(Math.Max(1, options.Value.MessagesPerSecond / nodes.Count));
        return state;
    }

    private sealed class State
    {
        private readonly Lock _changing = new();
        private int _perSecond;

        public TokenBucketRateLimiter Limiter { get; private set; } = null!;

        public void Limit(int perSecond)
        {
            if (Volatile.Read(ref _perSecond) == perSecond)
            {
                return;
            }

            lock (_changing)
            {
                if (_perSecond != perSecond)
                {
                    Retire(Limiter);
                    Limiter = Of(perSecond);
                    Volatile.Write(ref _perSecond, perSecond);
                }
            }
        }

        // Somebody may have it in hand this moment.
        private static void Retire(TokenBucketRateLimiter? limiter) =>
            _ = Task.Delay(TimeSpan.FromSeconds(5))
                .ContinueWith(_ => limiter?.Dispose(), TaskScheduler.Default);

        // A tenth of a second's worth at a time: smooth enough for Meta, and no burst twice the limit.
        private static TokenBucketRateLimiter Of(int perSecond) =>
            new(
                new TokenBucketRateLimiterOptions
                {
                    TokenLimit = Math.Max(1, perSecond / 4),
                    TokensPerPeriod = Math.Max(1, perSecond / 20),
                    ReplenishmentPeriod = TimeSpan.FromMilliseconds(
                        Math.Max(50, 1000.0 / perSecond)
                    ),
                    QueueLimit = 0,
                    AutoReplenishment = true,
                }
            );

        public Instant PausedUntil { get; set; } = Instant.MinValue;

        public int Unreachable;
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Meta refused channel {ChannelId} with code {Code}: its sends wait. Run: atendeai doctor"
    )]
    private static partial void LogPaused(ILogger logger, Guid channelId, int code);
}
