using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace AtendeAI.Fakes.WhatsApp;

/// <summary>Tells the webhook what became of each accepted message, by a plan that may change from message to message.</summary>
public sealed class StatusEmitter(FakeMeta meta, Func<SentMessage, StatusPlan> planOf)
    : IAsyncDisposable
{
    private readonly ConcurrentDictionary<Task, bool> _running = new();
    private readonly CancellationTokenSource _stop = new();

    /// <summary>Repeats a status until the webhook acknowledges it, as Meta does.</summary>
    public TimeSpan GiveUpAfter { get; init; } = TimeSpan.FromMinutes(2);

    internal async Task AcceptedAsync(BusinessLine line, SentMessage sent)
    {
        var plan = planOf(sent);
        var left = plan.Statuses.AsEnumerable();
        if (plan.BeforeTheAnswer)
        {
            await TellAsync(line, sent, plan, plan.Statuses[0]);
            left = left.Skip(1);
        }
        var rest = TellAllAsync(line, sent, plan, [.. left]);
        _running[rest] = true;
        _ = rest.ContinueWith(t => _running.TryRemove(t, out _), TaskScheduler.Default);
    }

    /// <summary>Waits until everything there was to tell has been told.</summary>
    public async Task DrainAsync()
    {
        while (!_running.IsEmpty)
            await Task.WhenAll(_running.Keys);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await DrainAsync();
        _stop.Dispose();
    }

    private async Task TellAllAsync(
        BusinessLine line,
        SentMessage sent,
        StatusPlan plan,
        IReadOnlyList<string> statuses
    )
    {
        await Task.Yield();
        foreach (var status in statuses)
        {
            if (_stop.IsCancellationRequested)
                return;
            await Task.Delay(plan.Delay, CancellationToken.None);
            await TellAsync(line, sent, plan, status);
        }
    }

    private async Task TellAsync(
        BusinessLine line,
        SentMessage sent,
        StatusPlan plan,
        string status
    )
    {
        var update = new Update { Status = StatusOf(sent, plan, status) };
        var body = MetaJson.Serialize(WebhookEnvelope.Of(line, update));
        for (var i = 0; i < (plan.Twice ? 2 : 1); i++)
            await meta.RepeatUntilAcknowledgedAsync(line, body, GiveUpAfter, _stop.Token);
    }

    private static JsonObject StatusOf(SentMessage sent, StatusPlan plan, string status)
    {
        var told = new JsonObject
        {
            ["id"] = sent.Wamid,
            ["status"] = status,
            ["timestamp"] = sent.At.ToUnixTimeSeconds().ToString(),
            [sent.To.Contains('.') ? "recipient_user_id" : "recipient_id"] = sent.To,
        };
        if (sent.CallbackData is { } data)
            told["biz_opaque_callback_data"] = data;
        if (status == "failed")
            told["errors"] = new JsonArray(Failure(plan.FailureCode));
        if (status is "sent" or "delivered")
            told["pricing"] = Pricing(sent);
        return told;
    }

    private static JsonObject Failure(int code) =>
        new()
        {
            ["code"] = code,
            ["title"] = "Message undeliverable",
            ["message"] = "Message undeliverable",
            ["error_data"] = new JsonObject { ["details"] = "Message undeliverable." },
        };

    private static JsonObject Pricing(SentMessage sent) =>
        new()
        {
            ["billable"] = true,
            ["pricing_model"] = "PMP",
            ["type"] = "regular",
            ["category"] = sent.Template is null ? "service" : "utility",
        };
}
