using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace AtendeAI.Fakes.WhatsApp;

/// <summary>
/// Meta's Graph API on a loopback port: accepts what Meta would accept, refuses what Meta would refuse, and misbehaves as told.
/// </summary>
public sealed class FakeGraph : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<GraphFault> _faults = new();
    private readonly ConcurrentQueue<GraphRequest> _requests = new();
    private readonly ConcurrentQueue<SentMessage> _sent = new();
    private readonly ConcurrentQueue<string> _readReceipts = new();
    private readonly InboundLedger _inbound;
    private ImmutableList<Action<SentMessage>> _listeners = [];
    private long _accepted;

    private FakeGraph(FakeGraphOptions options)
    {
        Options = options;
        _inbound = new InboundLedger(options.Clock);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        var door = new GraphDoor(this, options);
        _app.Run(door.AnswerAsync);
    }

    public FakeGraphOptions Options { get; }

    /// <summary>Files that patients sent.</summary>
    public GraphMediaStore Media { get; } = new();

    /// <summary>Goes into <c>WhatsApp:GraphBaseUrl</c>.</summary>
    public string BaseUrl => _app.Urls.First();

    /// <summary>Every request, in order of arrival.</summary>
    public IReadOnlyList<GraphRequest> Requests => [.. _requests];

    /// <summary>Every accepted message, in order.</summary>
    public IReadOnlyList<SentMessage> Sent => [.. _sent];

    /// <summary>Wamids marked as read, typing included.</summary>
    public IReadOnlyList<string> ReadReceipts => [.. _readReceipts];

    public long Accepted => Interlocked.Read(ref _accepted);

    /// <summary>Reports what becomes of messages: see <see cref="StatusEmitter"/>.</summary>
    public StatusEmitter? Statuses { get; set; }

    public static async Task<FakeGraph> StartAsync(FakeGraphOptions? options = null)
    {
        var graph = new FakeGraph(options ?? new FakeGraphOptions());
        await graph._app.StartAsync();
        return graph;
    }

    /// <summary>The next sends meet this fault, one after another.</summary>
    public void Script(GraphFault fault, int times = 1)
    {
        for (var i = 0; i < times; i++)
            _faults.Enqueue(fault);
    }

    /// <summary>Lets messages reach <paramref name="who"/> as if they had just written to the line.</summary>
    public void OpenWindow(string who, string? line = null, DateTimeOffset? at = null) =>
        _inbound.Wrote(
            line ?? Options.Lines[0].PhoneNumberId,
            who,
            at ?? Options.Clock.GetUtcNow()
        );

    /// <inheritdoc cref="OpenWindow"/>
    public void OpenWindows(IEnumerable<string> everyone)
    {
        foreach (var who in everyone)
            OpenWindow(who);
    }

    /// <summary>The patient's message reached Meta.</summary>
    public void Saw(BusinessLine line, Update update)
    {
        if (update.Message is not { } message || update.Wamid is not { } wamid)
            return;
        _inbound.Knows(wamid);
        var at = DateTimeOffset.FromUnixTimeSeconds(
            long.Parse(message["timestamp"]!.GetValue<string>())
        );
        if (message["from"]?.GetValue<string>() is { } waId)
            _inbound.Wrote(line.PhoneNumberId, waId, at);
        if (message["from_user_id"]?.GetValue<string>() is { } userId)
            _inbound.Wrote(line.PhoneNumberId, userId, at);
    }

    /// <summary>Calls <paramref name="listener"/> for every accepted message, on the request's thread, until disposed.</summary>
    public IDisposable Listen(Action<SentMessage> listener)
    {
        ImmutableInterlocked.Update(ref _listeners, all => all.Add(listener));
        return new Subscription(() =>
            ImmutableInterlocked.Update(ref _listeners, all => all.Remove(listener))
        );
    }

    /// <summary>Waits for an accepted message, those already accepted included.</summary>
    public async Task<SentMessage> WaitForSendAsync(
        Func<SentMessage, bool> predicate,
        TimeSpan timeout
    )
    {
        var found = new TaskCompletionSource<SentMessage>(
            TaskCreationOptions.RunContinuationsAsynchronously
        );
        void Look(SentMessage sent)
        {
            if (predicate(sent))
                found.TrySetResult(sent);
        }
        using var listening = Listen(Look);
        try
        {
            foreach (var sent in _sent)
                Look(sent);
            return await found.Task.WaitAsync(timeout);
        }
        catch (TimeoutException e)
        {
            throw new TimeoutException(
                $"No such message in {timeout}; {Accepted} accepted, {_requests.Count} asked.",
                e
            );
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Statuses is not null)
            await Statuses.DisposeAsync();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    internal bool TryTakeFault(out GraphFault? fault) => _faults.TryDequeue(out fault);

    internal bool WindowIsOpen(string line, string who) => _inbound.IsOpen(line, who);

    internal bool KnowsInbound(string wamid) => _inbound.IsKnown(wamid);

    internal void MarkRead(string wamid) => _readReceipts.Enqueue(wamid);

    internal void Record(GraphRequest request) => _requests.Enqueue(request);

    internal SentMessage Accept(SentMessage message)
    {
        var sent = message with { Number = Interlocked.Increment(ref _accepted) };
        if (Options.Record)
            _sent.Enqueue(sent);
        foreach (var listener in _listeners)
            listener(sent);
        return sent;
    }

    private sealed class Subscription(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
