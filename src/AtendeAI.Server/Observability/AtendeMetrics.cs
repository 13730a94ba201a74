using System.Diagnostics.Metrics;

namespace AtendeAI.Server.Observability;

/// <summary>
/// Everything this program measures about itself, named in one place. Tags take few values, all our own (an intent, an outcome, a
/// state): never a clinic, a person, a phone number or a text. Recording costs well under a microsecond and never waits.
/// </summary>
internal sealed class AtendeMetrics : IDisposable
{
    public const string MeterName = "AtendeAI";

    private static readonly double[] ShortWaits =
    [
        0.0005,
        0.001,
        0.0025,
        0.005,
        0.01,
        0.025,
        0.05,
        0.1,
        0.25,
        0.5,
        1,
        2.5,
        5,
    ];

    private static readonly double[] LongWaits = [.. ShortWaits[2..], 10, 30, 60, 300, 1800];

    private static readonly string BuildVersion =
        typeof(AtendeMetrics).Assembly.GetName().Version?.ToString(3) ?? "unknown";

    private readonly Meter meter;
    private readonly MoodGauge patientsMood;
    private readonly Histogram<double> webhooks;
    private readonly Histogram<int> journalBatches;
    private readonly Counter<long> intake;
    private readonly Histogram<double> turnDurations;
    private readonly Counter<long> turns;
    private readonly Counter<long> misunderstood;
    private readonly Counter<long> handoffs;
    private readonly Histogram<double> sends;
    private readonly Counter<long> deliveries;
    private readonly Counter<long> reminders;
    private readonly Counter<long> deadLetters;
    private readonly Counter<long> orphans;
    private readonly Histogram<double> jobs;
    private readonly Counter<long> moods;
    private readonly Histogram<double> modelCalls;
    private readonly Counter<long> modelTokens;
    private readonly Counter<long> modelTurns;
    private readonly Counter<double> modelVoice;
    private readonly UpDownCounter<long> lanesBusy;
    private readonly UpDownCounter<long> liveConnections;

    public AtendeMetrics(IMeterFactory meters, Backlog backlog)
    {
        meter = meters.Create(MeterName);
        webhooks = Duration(
            "webhook.duration",
            "Time from a webhook's arrival to its answer, by result.",
            ShortWaits
        );
        journalBatches = meter.CreateHistogram(
            "atendeai.journal.batch",
            "{webhook}",
            "Webhooks that shared one commit of the journal.",
            tags: null,
            new InstrumentAdvice<int>
            {
                HistogramBucketBoundaries = [1, 2, 4, 8, 16, 32, 64, 128, 256],
            }
        );
        intake = Count(
            "intake.messages",
            "{message}",
            "Patients' messages taken in, new and repeated by WhatsApp."
        );
        turnDurations = Duration(
            "turn.duration",
            "Time of one turn of the receptionist, from claim to commit, by outcome.",
            ShortWaits
        );
        turns = Count(
            "turns",
            "{turn}",
            "Turns the receptionist has taken, by what the patient wanted and how it ended."
        );
        misunderstood = Count(
            "turns.misunderstood",
            "{turn}",
            "Turns in which the receptionist did not understand the patient."
        );
        handoffs = Count("handoffs", "{handoff}", "Conversations given to a person, by reason.");
        sends = Duration(
            "outbox.send.duration",
            "Time from a message's queueing to the end of its sending, by result.",
            LongWaits
        );
        deliveries = Count("deliveries", "{status}", "Delivery statuses received, by status.");
        reminders = Count("reminders", "{reminder}", "Reminders settled, by kind and state.");
        deadLetters = Count(
            "dead_letters",
            "{letter}",
            "Items put aside because they could not be handled, by reason."
        );
        orphans = Count("orphans", "{webhook}", "Webhooks of a phone number no clinic has.");
        jobs = Duration("job.duration", "Time of one run of a job, by job and outcome.", LongWaits);
        moods = Count("turns.mood", "{turn}", "Turns by how the patient sounds.");
        var mood = new MoodGauge();
        meter.CreateObservableGauge(
            "atendeai.mood",
            mood.Read,
            description: "How patients have sounded lately, from -1 (angry) to 1 (glad)."
        );
        patientsMood = mood;
        modelCalls = Duration(
            "llm.call.duration",
            "Time of one question to a language model, repetitions included, by kind and outcome.",
            LongWaits
        );
        modelTokens = Count(
            "llm.tokens",
            "{token}",
            "Tokens that language models took, by direction."
        );
        modelTurns = Count(
            "llm.turns",
            "{turn}",
            "Turns in which a language model was asked, by what came of it."
        );
        modelVoice = meter.CreateCounter<double>(
            "atendeai.llm.voice",
            "s",
            "Length of the voice notes that were transcribed."
        );
        lanesBusy = meter.CreateUpDownCounter<long>(
            "atendeai.lanes.busy",
            "{lane}",
            "Lanes this node is working on now."
        );
        liveConnections = meter.CreateUpDownCounter<long>(
            "atendeai.live.connections",
            "{connection}",
            "Panels open on this node that are told of changes."
        );
        meter.CreateObservableGauge(
            "atendeai.build.info",
            () => new Measurement<int>(1, Tag("version", BuildVersion)),
            description: "Always 1; the label says which version runs."
        );
        backlog.ObserveOn(meter);
    }

    /// <summary>A webhook was answered. <paramref name="result"/>: <c>accepted</c>, <c>unsigned</c>, <c>too-large</c>, <c>unavailable</c>…</summary>
    public void WebhookAcknowledged(string result, TimeSpan elapsed) =>
        webhooks.Record(elapsed.TotalSeconds, Tag("result", result));

    /// <summary>One commit made <paramref name="rows"/> webhooks durable.</summary>
    public void JournalCommitted(int rows) => journalBatches.Record(rows);

    /// <summary>Messages of patients were stored; <paramref name="repeated"/> ones had been before.</summary>
    public void MessagesTakenIn(int fresh, int repeated)
    {
        intake.Add(fresh, Tag("kind", "fresh"));
        if (repeated > 0)
        {
            intake.Add(repeated, Tag("kind", "repeated"));
        }
    }

    /// <summary>A turn ended. <paramref name="outcome"/>: <c>replied</c>, <c>silent</c>, <c>handed-off</c>, <c>failed</c>…</summary>
    public void TurnTaken(string intent, string outcome, TimeSpan elapsed)
    {
        turns.Add(1, Tag("intent", intent), Tag("outcome", outcome));
        turnDurations.Record(elapsed.TotalSeconds, Tag("outcome", outcome));
    }

    public void Misunderstood() => misunderstood.Add(1);

    /// <summary>A patient sounds <paramref name="mood"/>: neutral, positive, worried, negative, angry.</summary>
    public void Sounded(string mood)
    {
        moods.Add(1, Tag("mood", mood));
        patientsMood.Add(mood);
    }

    public void HandedOff(string reason) => handoffs.Add(1, Tag("reason", reason));

    /// <summary>A message left the outbox. <paramref name="result"/>: <c>accepted</c>, <c>unknown</c>, <c>failed</c>, <c>retry</c>.</summary>
    public void OutboxSettled(string result, TimeSpan sinceQueued) =>
        sends.Record(sinceQueued.TotalSeconds, Tag("result", result));

    /// <summary>A status came: <c>sent</c>, <c>delivered</c>, <c>read</c>, <c>failed</c>.</summary>
    public void StatusReceived(string status) => deliveries.Add(1, Tag("status", status));

    /// <summary>A reminder left the state "scheduled".</summary>
    public void ReminderSettled(string kind, string state) =>
        reminders.Add(1, Tag("kind", kind), Tag("state", state));

    public void DeadLettered(string reason) => deadLetters.Add(1, Tag("reason", reason));

    public void WebhookOrphaned() => orphans.Add(1);

    public void JobRan(string job, string outcome, TimeSpan elapsed) =>
        jobs.Record(elapsed.TotalSeconds, Tag("name", job), Tag("outcome", outcome));

    /// <summary>A language model was asked. <paramref name="kind"/>: <c>chat</c>, <c>transcription</c>.</summary>
    public void ModelCalled(string kind, string outcome, TimeSpan elapsed) =>
        modelCalls.Record(elapsed.TotalSeconds, Tag("kind", kind), Tag("outcome", outcome));

    public void ModelTokens(long prompt, long completion)
    {
        modelTokens.Add(prompt, Tag("direction", "prompt"));
        modelTokens.Add(completion, Tag("direction", "completion"));
    }

    /// <summary>A voice note of this length was transcribed.</summary>
    public void ModelHeard(double seconds) => modelVoice.Add(seconds);

    /// <summary>A turn with a model ended: <c>said</c>, or why the deterministic answer was sent.</summary>
    public void ModelTurn(string outcome) => modelTurns.Add(1, Tag("outcome", outcome));

    public void LaneEntered() => lanesBusy.Add(1);

    public void LaneLeft() => lanesBusy.Add(-1);

    public void LiveConnected() => liveConnections.Add(1);

    public void LiveDisconnected() => liveConnections.Add(-1);

    public void Dispose() => meter.Dispose();

    private Counter<long> Count(string name, string unit, string description) =>
        meter.CreateCounter<long>("atendeai." + name, unit, description);

    private Histogram<double> Duration(string name, string description, double[] bounds) =>
        meter.CreateHistogram(
            "atendeai." + name,
            "s",
            description,
            tags: null,
            new InstrumentAdvice<double> { HistogramBucketBoundaries = bounds }
        );

    private static KeyValuePair<string, object?> Tag(string name, string value) => new(name, value);
}
