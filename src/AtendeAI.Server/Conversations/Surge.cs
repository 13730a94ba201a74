namespace AtendeAI.Server.Conversations;

/// <summary>
/// Knows when webhooks come in so fast that acknowledging them needs the machine. Then the work behind them waits a moment and is done in larger
/// batches: Meta sends again what is not acknowledged in time, and a tenth of a second is nothing to whoever reads an answer.
/// </summary>
internal sealed class Surge(TimeProvider time)
{
    private const int PerSecond = 1_500;

    private static readonly TimeSpan Window = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private long _windowStart;
    private int _count;
    private int _before;

    /// <summary>So many webhooks were put on disk just now.</summary>
    public void Add(int webhooks)
    {
        lock (_gate)
        {
            Turn();
            _count += webhooks;
        }
    }

    /// <summary>Waits a moment during a surge, and not at all otherwise.</summary>
    public Task GiveWayAsync(CancellationToken cancellationToken) =>
        IsOn ? Task.Delay(Window, time, cancellationToken) : Task.CompletedTask;

    internal bool IsOn
    {
        get
        {
            lock (_gate)
            {
                Turn();
                return Math.Max(_before, _count) >= PerSecond * Window.TotalSeconds;
            }
        }
    }

    private void Turn()
    {
        var elapsed = time.GetElapsedTime(_windowStart);
        if (elapsed < Window)
        {
            return;
        }

        _before = elapsed < 2 * Window ? _count : 0;
        _count = 0;
        _windowStart = time.GetTimestamp();
    }
}
