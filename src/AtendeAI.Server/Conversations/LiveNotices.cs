using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using Npgsql;

namespace AtendeAI.Server.Conversations;

/// <summary>
/// Tells every executable on the database what changed, by NOTIFY. Notices are gathered for a tenth of a second: a notifying commit holds a lock of
/// the whole database, so thousands of messages a second must share a few of them. They carry ids only.
/// </summary>
internal sealed partial class LiveNotices(NpgsqlDataSource database, ILogger<LiveNotices> logger)
    : BackgroundService
{
    public const string Topic = "atendeai_live";

    // NOTIFY takes 8,000 bytes; beyond this many ids a clinic's pages had better read everything again.
    private const int MostIds = 150;

    private readonly ConcurrentQueue<(Guid Clinic, Guid? Conversation, bool Agenda)> _pending =
        new();

    public void ConversationChanged(ClinicId clinic, ConversationId conversation) =>
        _pending.Enqueue((clinic.Value, conversation.Value, false));

    public void AgendaChanged(ClinicId clinic) => _pending.Enqueue((clinic.Value, null, true));

    /// <summary>Something that the clinic's pages show of many conversations: they read it again.</summary>
    public void Changed(ClinicId clinic) => _pending.Enqueue((clinic.Value, null, false));

    /// <summary>A webhook brought something whose conversations are told by their turns or not at all: the list is read again.</summary>
    public void Changed(ClinicId clinic, ClinicItems items)
    {
        if (items.Messages.Count + items.Statuses.Count > 0)
        {
            _pending.Enqueue((clinic.Value, null, false));
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (_pending.IsEmpty)
            {
                continue;
            }

            try
            {
                await NotifyAsync(Gather(), stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // Pages also read again by themselves; nothing but freshness is lost.
                LogNotTold(logger, e);
            }
        }
    }

    private List<LiveNotice> Gather()
    {
        var all = new List<(Guid Clinic, Guid? Conversation, bool Agenda)>();
        while (_pending.TryDequeue(out var one))
        {
            all.Add(one);
        }

        return
        [
            .. all.GroupBy(p => p.Clinic)
                .Select(g =>
                {
                    var ids = g.Where(p => p.Conversation is not null)
                        .Select(p => p.Conversation!.Value)
                        .Distinct()
                        .ToArray();
                    var everything =
                        ids.Length > MostIds
                        || g.Any(p => p is { Conversation: null, Agenda: false });
                    return new LiveNotice(
                        g.Key,
                        everything ? [] : ids,
                        g.Any(p => p.Agenda),
                        everything
                    );
                }),
        ];
    }

    private async Task NotifyAsync(List<LiveNotice> notices, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection);
        foreach (var notice in notices)
        {
            batch.BatchCommands.Add(
                new("SELECT pg_notify(@topic, @payload)")
                {
                    Parameters = { new("topic", Topic), new("payload", notice.ToJson()) },
                }
            );
        }

        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Pages could not be told of changes")]
    private static partial void LogNotTold(ILogger logger, Exception e);
}

/// <param name="Everything">The clinic's pages should read again whatever they show of conversations.</param>
internal sealed record LiveNotice(Guid Clinic, Guid[] Conversations, bool Agenda, bool Everything)
{
    public string ToJson() => JsonSerializer.Serialize(this, LiveNoticeJson.Default.LiveNotice);

    public static LiveNotice? Parse(string json) =>
        JsonSerializer.Deserialize(json, LiveNoticeJson.Default.LiveNotice);
}

[JsonSerializable(typeof(LiveNotice))]
internal sealed partial class LiveNoticeJson : JsonSerializerContext;
