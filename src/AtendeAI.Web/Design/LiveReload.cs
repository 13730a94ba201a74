using System.Threading.Channels;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;

namespace AtendeAI.Web.Design;

/// <summary>
/// Reads a page again when something it shows has changed: at once for a single change, and at most once per <see cref="Pause"/> in a
/// burst. The work runs where this was started, so it keeps the circuit's language and order.
/// </summary>
internal sealed class LiveReload : IDisposable
{
    /// <summary>Four times a second is as live as anybody can read.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly Channel<bool> _due = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    private readonly CancellationTokenSource _gone = new();
    private readonly IDisposable _subscription;

    private LiveReload(ILiveChanges changes, ClinicId clinic, Func<LiveChange, bool> concerns) =>
        _subscription = changes.Subscribe(
            clinic,
            change =>
            {
                if (change.Topic == LiveTopic.Everything || concerns(change))
                {
                    _due.Writer.TryWrite(true);
                }
            }
        );

    public static LiveReload Start(
        ILiveChanges changes,
        ClinicId clinic,
        Func<LiveChange, bool> concerns,
        Func<Task> reload,
        TimeProvider time
    )
    {
        var live = new LiveReload(changes, clinic, concerns);
        _ = live.RunAsync(reload, time);
        return live;
    }

    public void Dispose()
    {
        _subscription.Dispose();
        _gone.Cancel();
        _gone.Dispose();
    }

    // reload answers for its own failures: it runs through the page's loading, which shows them.
    private async Task RunAsync(Func<Task> reload, TimeProvider time)
    {
        var gone = _gone.Token;
        try
        {
            await foreach (var _ in _due.Reader.ReadAllAsync(gone))
            {
                await reload();
                await Task.Delay(Pause, time, gone);
            }
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            // The page is gone.
        }
    }
}
