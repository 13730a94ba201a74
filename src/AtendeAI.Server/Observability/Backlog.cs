using System.Diagnostics.Metrics;

namespace AtendeAI.Server.Observability;

/// <summary>
/// What is waiting, as <see cref="BacklogReader"/> last read it from the database: for the gauges and for health, so that neither a scrape
/// nor a probe ever waits for a query. The database is shared, so every node reports the same numbers.
/// </summary>
internal sealed class Backlog
{
    private volatile BacklogReading? latest;

    /// <summary>The latest reading, or null before the first.</summary>
    public BacklogReading? Latest
    {
        get => latest;
        set => latest = value;
    }

    public void ObserveOn(Meter meter)
    {
        Gauge(
            meter,
            "satisfaction.ratings",
            "{rating}",
            "Visits that patients have rated in the last thirty days.",
            r => r.Ratings
        );
        meter.CreateObservableGauge(
            "atendeai.satisfaction",
            () =>
                latest?.Satisfaction is { } average
                    ? [new Measurement<double>(average)]
                    : Array.Empty<Measurement<double>>(),
            description: "Average of those ratings, 0 to 10."
        );
        Gauge(
            meter,
            "journal.pending",
            "{webhook}",
            "Webhooks not yet taken apart.",
            r => r.JournalPending
        );
        Gauge(
            meter,
            "journal.lag",
            "s",
            "Age of the oldest webhook not yet taken apart.",
            r => r.JournalLag
        );
        Gauge(
            meter,
            "outbox.lag",
            "s",
            "How long the message most overdue has been due.",
            r => r.OutboxLag
        );
        Gauge(
            meter,
            "dead_letters.open",
            "{letter}",
            "Dead letters nobody has replayed yet.",
            r => r.DeadLetters
        );
        Gauge(
            meter,
            "orphans.open",
            "{webhook}",
            "Webhooks of unknown phone numbers nobody has settled yet.",
            r => r.Orphans
        );
        States(
            meter,
            "outbox.messages",
            "{message}",
            "Messages in the outbox that are not accepted, by state.",
            r => r.Outbox
        );
        States(
            meter,
            "reminders.ledger",
            "{reminder}",
            "Reminders of appointments to come, by state.",
            r => r.Reminders
        );
    }

    private void Gauge(
        Meter meter,
        string name,
        string unit,
        string description,
        Func<BacklogReading, double> value
    ) =>
        meter.CreateObservableGauge(
            "atendeai." + name,
            () =>
                latest is { } reading
                    ? [new Measurement<double>(value(reading))]
                    : Array.Empty<Measurement<double>>(),
            unit,
            description
        );

    private void States(
        Meter meter,
        string name,
        string unit,
        string description,
        Func<BacklogReading, IReadOnlyDictionary<string, long>> counts
    ) =>
        meter.CreateObservableGauge(
            "atendeai." + name,
            () => latest is { } reading ? counts(reading).Select(Measure) : [],
            unit,
            description
        );

    private static Measurement<long> Measure(KeyValuePair<string, long> state) =>
        new(state.Value, new KeyValuePair<string, object?>("state", state.Key));
}

/// <param name="JournalLag">Seconds; 0 when nothing waits.</param>
/// <param name="OutboxLag">Seconds; 0 when nothing is overdue.</param>
internal sealed record BacklogReading(
    NodaTime.Instant At,
    long JournalPending,
    double JournalLag,
    double OutboxLag,
    long DeadLetters,
    long Orphans,
    IReadOnlyDictionary<string, long> Outbox,
    IReadOnlyDictionary<string, long> Reminders,
    double? Satisfaction = null,
    long Ratings = 0
);
