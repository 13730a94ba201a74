using System.Diagnostics;
using AtendeAI.Fakes.WhatsApp;

namespace AtendeAI.Bench.Load;

/// <summary>One worker's clock: posts a patient's message and times the turn until <see cref="Replied"/>.</summary>
internal sealed class TimedTurns(
    WebhookConnection connection,
    BusinessLine line,
    FakeGraph graph,
    long until
)
{
    private long _sentAt;

    public Latencies Latencies { get; } = new();

    public long Failed { get; set; }

    public bool IsOver => Stopwatch.GetTimestamp() >= until;

    public async Task DeliverAsync(Update update)
    {
        if (IsOver)
            throw new OperationCanceledException();
        graph.Saw(line, update);
        var body = MetaJson.Serialize(WebhookEnvelope.Of(line, update));
        _sentAt = Stopwatch.GetTimestamp();
        if (await connection.PostAsync(body) != 200)
            Failed++;
    }

    public void Replied() => Latencies.Add(_sentAt);
}
