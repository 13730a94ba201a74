using System.Collections.Concurrent;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.WhatsApp;
using Microsoft.Extensions.Options;
using NodaTime;

namespace AtendeAI.Server.Conversations;

/// <summary>
/// Sends what is queued. A row is claimed in a committed transaction before its request leaves, and its outcome is committed after: at every moment the
/// database knows whether a message may have gone out. One contact's messages go one after another.
/// </summary>
internal sealed partial class OutboxSender(
    OutboxClaims claims,
    OutboxRecorder recorder,
    SendsInHand inHand,
    ChannelDirectory channels,
    ChannelGate gate,
    GraphClient graph,
    IOptions<WhatsAppOptions> options,
    IClock clock,
    ILogger<OutboxSender> logger
) : BackgroundService
{
    private static readonly TimeSpan UntilRoom = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan AfterDoubt = TimeSpan.FromMilliseconds(500);

    private readonly ConcurrentDictionary<ClinicId, byte> _woken = new();
    private readonly SemaphoreSlim _wake = new(0);
    private readonly SendWindow _window = new(options.Value.ParallelSends);
    private int _underWay;

    /// <summary>Something was queued for this clinic. Call it after the commit.</summary>
    public void Wake(ClinicId clinic)
    {
        if (_woken.TryAdd(clinic, 0))
        {
            _wake.Release();
        }
    }

    /// <summary>
    /// Takes room for up to <paramref name="wanted"/> sends on a channel: whoever queues messages may claim as many of them in the same transaction and give
    /// them to <see cref="Send"/> after its commit, or give the room back.
    /// </summary>
    public int Reserve(Channel channel, int wanted)
    {
        if (gate.PausedUntil(channel.Id) is not null)
        {
            return 0;
        }

        var taken = Math.Clamp(Room(channel), 0, wanted);
        gate.Take(channel.Id, taken);
        Interlocked.Add(ref _underWay, taken);
        return taken;
    }

    private int Room(Channel channel) =>
        Math.Min(_window.Size - Volatile.Read(ref _underWay), gate.Available(channel.Id));

    public void GiveBack(int reserved) => Interlocked.Add(ref _underWay, -reserved);

    /// <summary>These may be claimed in a transaction that is about to commit, or not: only this node can know whether they were sent.</summary>
    public void Hold(IEnumerable<Guid> rows) => inHand.Add(rows);

    /// <summary>They were not claimed, or nobody knows whether: what is claimed all the same goes back to the queue.</summary>
    public void LetGo(ClinicId clinic, IReadOnlyCollection<Guid> rows, bool isDoubtful)
    {
        inHand.Remove(rows);
        if (isDoubtful)
        {
            inHand.Doubt(clinic);
            WakeLater(clinic, AfterDoubt);
        }
    }

    /// <summary>Sends what was claimed and committed, in room that was reserved.</summary>
    public void Send(IEnumerable<OutboxRow> claimed)
    {
        foreach (var row in claimed)
        {
            _ = SendAsync(row);
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(
            Task.Run(() => ClaimAsync(stoppingToken), stoppingToken),
            Task.Run(
                () =>
                    recorder.RunAsync(() => Volatile.Read(ref _underWay) > 0, Wake, stoppingToken),
                CancellationToken.None
            )
        );

    private async Task ClaimAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await _wake.WaitAsync(stoppingToken);
            foreach (var clinic in _woken.Keys)
            {
                _woken.TryRemove(clinic, out _);
                try
                {
                    await ClaimAsync(clinic, stoppingToken);
                }
                catch (Exception e) when (e is not OperationCanceledException)
                {
                    // The claim may be on disk without our having heard of it.
                    LogNotClaimed(logger, e);
                    LetGo(clinic, [], isDoubtful: true);
                }
            }
        }
    }

    private async Task ClaimAsync(ClinicId clinic, CancellationToken stoppingToken)
    {
        if (inHand.IsDoubtful(clinic))
        {
            inHand.Trust(clinic);
            await claims.ReturnUnsentAsync(clinic, () => inHand.All, stoppingToken);
        }

        foreach (var channel in channels.All.Where(c => c.Clinic == clinic))
        {
            var room = Room(channel);
            if (room <= 0)
            {
                // No room now: the limit refills and sends end within moments.
                WakeLater(clinic, UntilRoom);
                continue;
            }

            if (gate.PausedUntil(channel.Id) is not null)
            {
                continue;
            }

            var rows = await claims.ClaimAsync(channel, room, stoppingToken);
            inHand.Add(rows.Select(r => r.Id));
            gate.Take(channel.Id, rows.Count);
            Interlocked.Add(ref _underWay, rows.Count);
            foreach (var row in rows)
            {
                _ = SendAsync(row);
            }

            if (rows.Count == room)
            {
                Wake(clinic);
            }
        }
    }

    private void WakeLater(ClinicId clinic, TimeSpan delay) =>
        _ = Task.Delay(delay).ContinueWith(_ => Wake(clinic), TaskScheduler.Default);

    // Not cancelled on shutdown: a request that has left is waited for, so that its outcome is known.
    private async Task SendAsync(OutboxRow row)
    {
        var result = await OutcomeAsync(row);
        recorder.Add(result);
        Interlocked.Decrement(ref _underWay);
    }

    private async Task<OutboxResult> OutcomeAsync(OutboxRow row)
    {
        if (row.Channel.IsSimulated)
        {
            return OutboxRules.Judge(row, new Accepted("sim." + row.Id.ToString("N"), null));
        }

        if (OutboxRules.WindowClosed(row, clock.GetCurrentInstant()))
        {
            return OutboxRules.Fail(row, 131047, "window", "24 h");
        }

        using var timeOut = new CancellationTokenSource(
            TimeSpan.FromSeconds(options.Value.SendTimeoutSeconds)
        );
        var outcome = await graph.SendAsync(
            row.Channel,
            row.Recipient,
            row.RecipientKind,
            row.Payload,
            row.Id.ToString("N"),
            timeOut.Token
        );
        gate.Report(row.Channel, outcome);
        _window.Report(outcome);
        return OutboxRules.Judge(row, outcome);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The outbox could not be read")]
    private static partial void LogNotClaimed(ILogger logger, Exception e);
}
