using System.Text.Json;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Observability;
using AtendeAI.Server.WhatsApp;
using Npgsql;

namespace AtendeAI.Server.Conversations;

/// <summary>
/// Takes journalled webhooks apart, clinic by clinic, and stores what they bring: messages with their place in the contact's lane, and statuses.
/// Each transaction holds many items; when one of them spoils it, they are tried one at a time, and what still fails becomes a dead letter.
/// </summary>
internal sealed partial class Intake(
    IntakeQueue queue,
    Surge surge,
    ChannelDirectory channels,
    IntakeWriter writer,
    EchoWriter echoes,
    LaneScheduler lanes,
    ReadReceipts receipts,
    LiveNotices live,
    AtendeMetrics metrics,
    ILogger<Intake> logger
) : BackgroundService
{
    private const int MostAtOnce = 512;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var batch = new List<JournalEntry>(MostAtOnce);
        while (await queue.Reader.WaitToReadAsync(stoppingToken))
        {
            await surge.GiveWayAsync(stoppingToken);
            while (batch.Count < MostAtOnce && queue.Reader.TryRead(out var next))
            {
                batch.Add(next);
            }

            await HandleAsync(batch, stoppingToken);
            batch.Clear();
        }
    }

    /// <summary>Handles entries that are already in the journal. Doing so twice does nothing the second time.</summary>
    internal async Task HandleAsync(
        IReadOnlyList<JournalEntry> entries,
        CancellationToken cancellationToken
    )
    {
        var work = new IntakeBatch();
        foreach (var entry in entries)
        {
            Sort(entry, work);
        }

        try
        {
            await StoreAsync(work, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException && entries.Count > 1)
        {
            LogSplit(logger, e, entries.Count);
            foreach (var entry in entries)
            {
                await HandleAsync([entry], cancellationToken);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            await GiveUpAsync(entries[0], e, cancellationToken);
        }
    }

    private void Sort(JournalEntry entry, IntakeBatch work)
    {
        work.Entries.Add(entry);
        List<WebhookItem> items;
        try
        {
            items = WebhookPayload.Parse(entry.Body);
        }
        catch (JsonException)
        {
            // Signed, but not JSON: kept in the journal, shown, and never sent again by Meta.
            work.Orphans.Add(new Orphan(entry.Id, null, "not-json"));
            return;
        }

        foreach (var item in items)
        {
            Place(entry, item, work);
        }
    }

    private void Place(JournalEntry entry, WebhookItem item, IntakeBatch work)
    {
        switch (item)
        {
            case BadItem bad:
                work.Orphans.Add(new Orphan(entry.Id, null, $"bad-item: {bad.Reason}"));
                break;
            case NumberItem numbered
                when channels.FindByPhoneNumberId(numbered.PhoneNumberId) is { } channel:
                // A clinic's app must not speak for another clinic's number.
                if (
                    channel.Fingerprint.AsSpan().SequenceEqual(entry.Fingerprint)
                    || (channel.IsSimulated && entry.Kind == ChannelKinds.Simulated)
                )
                {
                    work.For(channel.Clinic).Add(channel, entry.Id, numbered);
                }
                else
                {
                    work.Orphans.Add(
                        new Orphan(entry.Id, numbered.PhoneNumberId, "signed-by-another-app")
                    );
                }

                break;
            case NumberItem unknown:
                work.Orphans.Add(new Orphan(entry.Id, unknown.PhoneNumberId, "unknown-number"));
                break;
        }
    }

    private async Task StoreAsync(IntakeBatch work, CancellationToken cancellationToken)
    {
        // What all belongs to one clinic is stored and taken off the list in one transaction.
        var together = work.Clinics.Count == 1 && work.Orphans.Count == 0;
        foreach (var (clinic, items) in work.Clinics)
        {
            var finished = together ? work.Entries : [];
            var stored = await writer.StoreAsync(clinic, items, finished, cancellationToken);
            metrics.MessagesTakenIn(stored.Fresh, items.Messages.Count - stored.Fresh);
            items.Statuses.ForEach(s =>
                metrics.StatusReceived(s.Status.State.ToString().ToLowerInvariant())
            );
            await echoes.StoreAsync(clinic, items.Echoes, cancellationToken);
            lanes.Ready(clinic, stored.Leased);
            lanes.Ready(clinic, stored.Simulated, simulated: true);
            receipts.Add(stored.ToRead);
            live.Changed(clinic, items);
        }

        if (together)
        {
            return;
        }

        await writer.FinishAsync(work.Entries, work.Orphans, cancellationToken);
        work.Orphans.ForEach(_ => metrics.WebhookOrphaned());
    }

    private async Task GiveUpAsync(
        JournalEntry entry,
        Exception e,
        CancellationToken cancellationToken
    )
    {
        LogFailed(logger, e, entry.Id);
        if (e is NpgsqlException { IsTransient: true } or TimeoutException)
        {
            // The claim expires and the entry is taken up again.
            return;
        }

        try
        {
            await writer.RetryLaterAsync(entry.Id, cancellationToken);
        }
        catch (Exception again) when (again is not OperationCanceledException)
        {
            // The database is away: the claim expires all the same.
            LogFailed(logger, again, entry.Id);
        }
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "A batch of {Count} webhooks failed and is tried one by one"
    )]
    private static partial void LogSplit(ILogger logger, Exception e, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "Webhook {JournalId} could not be taken in")]
    private static partial void LogFailed(ILogger logger, Exception e, Guid journalId);
}

internal sealed record Orphan(Guid JournalId, string? PhoneNumberId, string Reason);

internal sealed class IntakeBatch
{
    private readonly Dictionary<ClinicId, ClinicItems> _clinics = [];

    public List<JournalEntry> Entries { get; } = [];
    public List<Orphan> Orphans { get; } = [];
    public IReadOnlyDictionary<ClinicId, ClinicItems> Clinics => _clinics;

    public ClinicItems For(ClinicId clinic) =>
        _clinics.TryGetValue(clinic, out var items) ? items : _clinics[clinic] = new ClinicItems();
}

/// <summary>What one clinic gets out of a batch of webhooks.</summary>
internal sealed class ClinicItems
{
    public List<(Channel Channel, InboundMessage Message)> Messages { get; } = [];
    public List<(Channel Channel, StatusUpdate Status)> Statuses { get; } = [];

    public List<(Channel Channel, MessageEcho Echo)> Echoes { get; } = [];

    public void Add(Channel channel, Guid journalId, NumberItem item)
    {
        switch (item)
        {
            case InboundMessage message:
                Messages.Add((channel, message));
                break;
            case StatusUpdate status:
                Statuses.Add((channel, status));
                break;
            case MessageEcho echo:
                Echoes.Add((channel, echo));
                break;
        }
    }
}
