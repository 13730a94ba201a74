using System.Collections.Concurrent;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Observability;
using AtendeAI.Server.WhatsApp;
using Npgsql;

namespace AtendeAI.Server.Conversations;

/// <summary>Listens for the notices of all executables and passes them to the pages that this one serves.</summary>
internal sealed partial class LiveChanges(
    NpgsqlDataSource database,
    ChannelDirectory channels,
    ClinicContexts clinics,
    AtendeMetrics metrics,
    ILogger<LiveChanges> logger
) : BackgroundService, ILiveChanges
{
    public const string ChannelsTopic = "atendeai_channels";

    private static readonly TimeSpan ReadChannelsEvery = TimeSpan.FromSeconds(30);

    private readonly AtendeMetrics _metrics = metrics;
    private readonly ConcurrentDictionary<Subscription, byte> _subscriptions = new();

    public IDisposable Subscribe(ClinicId clinic, Action<LiveChange> onChange)
    {
        var subscription = new Subscription(this, clinic, onChange);
        _subscriptions[subscription] = 0;
        _metrics.LiveConnected();
        return subscription;
    }

    /// <summary>The channels are known before the first webhook is: one that came earlier would find no secret.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await channels.ReloadAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                LogLost(logger, e);
                await Task.Delay(TimeSpan.FromSeconds(1), stoppingToken);
            }
        }
    }

    private async Task ListenAsync(CancellationToken stoppingToken)
    {
        await using var connection = await database.OpenConnectionAsync(stoppingToken);
        connection.Notification += (_, notice) => Receive(notice.Channel, notice.Payload);
        await using (
            var listen = new NpgsqlCommand(
                $"LISTEN {LiveNotices.Topic}; LISTEN {ChannelsTopic}; LISTEN {ClinicChanges.Topic}",
                connection
            )
        )
        {
            await listen.ExecuteNonQueryAsync(stoppingToken);
        }

        // Whatever happened while nobody listened was missed.
        await channels.ReloadAsync(stoppingToken);
        Tell(null, new LiveChange(LiveTopic.Everything));
        while (true)
        {
            if (!await connection.WaitAsync(ReadChannelsEvery, stoppingToken) || _channelsChanged)
            {
                _channelsChanged = false;
                await channels.ReloadAsync(stoppingToken);
            }
        }
    }

    private volatile bool _channelsChanged;

    private void Receive(string topic, string payload)
    {
        if (topic == ChannelsTopic)
        {
            _channelsChanged = true;
            return;
        }

        if (topic == ClinicChanges.Topic)
        {
            if (Guid.TryParse(payload, out var changed))
            {
                clinics.Forget(new ClinicId(changed));
            }

            return;
        }

        if (LiveNotice.Parse(payload) is not { } notice)
        {
            return;
        }

        var clinic = new ClinicId(notice.Clinic);
        foreach (var conversation in notice.Conversations)
        {
            Tell(clinic, new LiveChange(LiveTopic.Conversation, new ConversationId(conversation)));
        }

        if (notice.Everything)
        {
            Tell(clinic, new LiveChange(LiveTopic.Everything));
        }

        if (notice.Agenda)
        {
            Tell(clinic, new LiveChange(LiveTopic.Agenda));
        }
    }

    private void Tell(ClinicId? clinic, LiveChange change)
    {
        foreach (var subscription in _subscriptions.Keys)
        {
            if (clinic is null || subscription.Clinic == clinic)
            {
                subscription.OnChange(change);
            }
        }
    }

    private sealed class Subscription(
        LiveChanges owner,
        ClinicId clinic,
        Action<LiveChange> onChange
    ) : IDisposable
    {
        public ClinicId Clinic => clinic;
        public Action<LiveChange> OnChange => onChange;

        public void Dispose()
        {
            if (owner._subscriptions.TryRemove(this, out _))
            {
                owner._metrics.LiveDisconnected();
            }
        }
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The line for live changes was lost and is opened again"
    )]
    private static partial void LogLost(ILogger logger, Exception e);
}
