namespace AtendeAI.Web.Conversations;

/// <summary>Waiting for an answer after something was sent: shown as typing at first, and as late when it takes too long.</summary>
internal sealed class AnswerWait(TimeProvider time)
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private int _sent;

    public bool Typing { get; private set; }

    public bool Late { get; private set; }

    /// <summary>Something is on its way.</summary>
    public void Begin() => (Typing, Late) = (true, false);

    /// <summary>It was answered, or there is nothing to wait for.</summary>
    public void End() => (Typing, Late) = (false, false);

    /// <summary>Calls <paramref name="onLate"/> when <see cref="Patience"/> has passed without an answer to what was sent last.</summary>
    public async Task WatchAsync(Action onLate, CancellationToken gone)
    {
        var sent = ++_sent;
        try
        {
            await Task.Delay(Patience, time, gone);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        if (sent == _sent && Typing)
        {
            (Typing, Late) = (false, true);
            onLate();
        }
    }
}
