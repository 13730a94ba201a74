using AtendeAI.Server.Conversations;

namespace AtendeAI.Server.Tests.Conversations;

public sealed class SurgeTests
{
    private readonly HandTime _time = new();

    [Fact]
    public async Task A_surge_begins_with_many_webhooks_in_a_moment()
    {
        var surge = new Surge(_time);
        surge.Add(149);
        Assert.False(surge.IsOn);
        Assert.True(surge.GiveWayAsync(CancellationToken.None).IsCompleted);

        surge.Add(1);
        Assert.True(surge.IsOn);
        var waiting = surge.GiveWayAsync(CancellationToken.None);
        Assert.False(waiting.IsCompleted);
        _time.Pass(100);
        await waiting.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void The_same_number_spread_out_is_none()
    {
        var surge = new Surge(_time);
        for (var i = 0; i < 20; i++)
        {
            surge.Add(60);
            _time.Pass(60);
            Assert.False(surge.IsOn);
        }
    }

    [Fact]
    public void It_lasts_while_they_come_and_ends_when_they_stop()
    {
        var surge = new Surge(_time);
        surge.Add(200);
        _time.Pass(110);
        surge.Add(1);
        Assert.True(surge.IsOn);

        _time.Pass(110);
        Assert.False(surge.IsOn);
        surge.Add(200);
        _time.Pass(60_000);
        Assert.False(surge.IsOn);
    }

    private sealed class HandTime : TimeProvider
    {
        private readonly List<(long Due, TimerCallback Call, object? State)> _timers = [];
        private long _now = 1_000_000;

        public override long TimestampFrequency => 1_000;

        public override long GetTimestamp() => _now;

        public void Pass(int milliseconds)
        {
            _now += milliseconds;
            var due = _timers.Where(t => t.Due <= _now).ToList();
            _timers.RemoveAll(t => t.Due <= _now);
            due.ForEach(t => t.Call(t.State));
        }

        public override ITimer CreateTimer(
            TimerCallback callback,
            object? state,
            TimeSpan dueTime,
            TimeSpan period
        )
        {
            _timers.Add((_now + (long)dueTime.TotalMilliseconds, callback, state));
            return new Armed();
        }

        private sealed class Armed : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose() { }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
