using System.Net;
using System.Net.Http.Headers;
using AtendeAI.Server.Observability;
using NodaTime;

namespace AtendeAI.Server.Tests.Observability;

[Collection(nameof(ProgramWide))]
public sealed class MetricsEndpointTests
{
    [Fact]
    public async Task Prometheus_own_linter_has_nothing_to_say()
    {
        await using var app = await ObservedApp.StartAsync();
        await UseEverythingAsync(app);

        var text = await app.Http.GetStringAsync("/metrics");

        var (exit, said) = await Promtool.RunAsync("check metrics", text);
        said.ShouldBeEmpty();
        exit.ShouldBe(0);
    }

    [Fact]
    public async Task It_shows_webhooks_turns_outbox_journal_HTTP_and_runtime()
    {
        await using var app = await ObservedApp.StartAsync();
        await UseEverythingAsync(app);

        var text = await app.Http.GetStringAsync("/metrics");

        text.ShouldContain(
            "atendeai_webhook_duration_seconds_bucket{result=\"accepted\",le=\"0.005\"} 1\n"
        );
        text.ShouldContain("atendeai_turns_total{intent=\"booking\",outcome=\"replied\"} 1\n");
        text.ShouldContain("atendeai_outbox_messages{state=\"queued\"} 3\n");
        text.ShouldContain("atendeai_reminders_ledger{state=\"scheduled\"} 9\n");
        text.ShouldContain("atendeai_journal_lag_seconds 1.5\n");
        text.ShouldContain(
            "http_server_request_duration_seconds_count{http_request_method=\"GET\",http_response_status_code=\"200\",http_route=\"/hello/{name}\""
        );
        text.ShouldContain("atendeai_turns_misunderstood_total 1\n");
        text.ShouldContain("atendeai_handoffs_total{reason=\"asked\"} 1\n");
        text.ShouldContain("atendeai_mood -0.3\n");
        text.ShouldContain("atendeai_satisfaction 8.5\n");
        text.ShouldContain("atendeai_satisfaction_ratings 4\n");
        text.ShouldContain(
            "atendeai_llm_call_duration_seconds_count{kind=\"transcription\",outcome=\"said\"} 1\n"
        );
        text.ShouldContain("atendeai_llm_tokens_total{direction=\"prompt\"} 78\n");
        text.ShouldContain("atendeai_llm_voice_seconds_total 7.5\n");
        text.ShouldContain("# TYPE dotnet_gc_collections_total counter\n");
        text.ShouldContain("atendeai_build_info{version=\"");
    }

    [Fact]
    public async Task Through_a_proxy_it_is_refused_without_the_token_and_served_with_it()
    {
        await using var app = await ObservedApp.StartAsync(
            new() { ["Metrics:Token"] = "0123456789abcdef01" }
        );
        app.Http.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");

        (await app.Http.GetAsync("/metrics")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        app.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            "0123456789abcdef00"
        );
        (await app.Http.GetAsync("/metrics")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        app.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            "0123456789abcdef01"
        );
        (await app.Http.GetAsync("/metrics")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task It_is_served_to_anybody_only_when_the_settings_say_so()
    {
        await using var app = await ObservedApp.StartAsync(new() { ["Metrics:Public"] = "true" });
        app.Http.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");

        (await app.Http.GetAsync("/metrics")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    internal static async Task UseEverythingAsync(ObservedApp app)
    {
        await app.Http.GetStringAsync("/hello/ana");
        var metrics = app.Metrics;
        metrics.WebhookAcknowledged("accepted", TimeSpan.FromMilliseconds(2));
        metrics.JournalCommitted(17);
        metrics.MessagesTakenIn(17, 1);
        metrics.TurnTaken("booking", "replied", TimeSpan.FromMilliseconds(8));
        metrics.Misunderstood();
        metrics.Sounded("worried");
        metrics.HandedOff("asked");
        metrics.OutboxSettled("accepted", TimeSpan.FromMilliseconds(80));
        metrics.StatusReceived("read");
        metrics.ReminderSettled("24h", "sent");
        metrics.DeadLettered("not-json");
        metrics.WebhookOrphaned();
        metrics.JobRan("send-due-reminders", "done", TimeSpan.FromMilliseconds(30));
        metrics.ModelCalled("transcription", "said", TimeSpan.FromMilliseconds(900));
        metrics.ModelTokens(78, 9);
        metrics.ModelTurn("said");
        metrics.ModelHeard(7.5);
        metrics.LaneEntered();
        metrics.LiveConnected();
        app.Backlog.Latest = new BacklogReading(
            Instant.FromUtc(2026, 1, 1, 0, 0),
            JournalPending: 2,
            JournalLag: 1.5,
            OutboxLag: 0,
            DeadLetters: 0,
            Orphans: 0,
            new Dictionary<string, long> { ["queued"] = 3, ["unknown"] = 1 },
            new Dictionary<string, long> { ["scheduled"] = 9 },
            Satisfaction: 8.5,
            Ratings: 4
        );
    }
}

/// <summary>Tests of what a program has one of (its log): one after another.</summary>
[CollectionDefinition(nameof(ProgramWide), DisableParallelization = true)]
public sealed class ProgramWide;
