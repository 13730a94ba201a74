using System.Collections.Concurrent;

namespace AtendeAI.Server.Tests.Llm;

/// <summary>A clock on which short waits are over at once, and are kept; longer ones never end.</summary>
internal sealed class HastyTime : TimeProvider
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(8);

    private readonly ConcurrentQueue<TimeSpan> _waits = new();
    private long _ticks = new DateTime(2026, 11, 23, 13, 0, 0, DateTimeKind.Utc).Ticks;

    public IReadOnlyList<TimeSpan> Waits => [.. _waits];

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public void Pass(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public override ITimer CreateTimer(
        TimerCallback callback,
        object? state,
        TimeSpan dueTime,
        TimeSpan period
    )
    {
        if (dueTime >= TimeSpan.Zero && dueTime <= s_longest)
        {
            _waits.Enqueue(dueTime);
            Pass(dueTime);
            ThreadPool.QueueUserWorkItem(_ => callback(state));
        }

        return new Nothing();
    }

    private sealed class Nothing : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() { }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
