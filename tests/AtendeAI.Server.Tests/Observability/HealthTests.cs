using System.Net;
using System.Text.Json;
using AtendeAI.Server.Data;
using AtendeAI.Server.Hosting;
using AtendeAI.Server.Hosting.PostgreSql;
using AtendeAI.Server.Observability;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AtendeAI.Server.Tests.Observability;

public sealed class HealthTests(ServerFixture server)
    : IClassFixture<ServerFixture>,
        IAsyncLifetime,
        IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("atendeai-health-").FullName;
    private readonly HttpClient http = new();
    private readonly DatabaseGate gate = new();
    private WebApplication app = null!;

    public async Task InitializeAsync()
    {
        await server.RunAsync("DELETE FROM journal_pending");
        await server.RunAsync(
            "DELETE FROM qrtz_triggers; DELETE FROM qrtz_job_details; DELETE FROM qrtz_job_status"
        );
        gate.Open();
        app = await StartAsync();
        http.BaseAddress = new Uri(app.Urls.First());
    }

    public async Task DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    public void Dispose() => http.Dispose();

    [Fact]
    public async Task With_everything_well_it_is_live_and_ready_and_says_what_it_looked_at()
    {
        (await http.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var (code, answer) = await ReadyAsync();

        code.ShouldBe(HttpStatusCode.OK);
        answer.GetProperty("status").GetString().ShouldBe("ready");
        foreach (var check in new[] { "database", "queues", "jobs", "disk" })
        {
            answer
                .GetProperty("checks")
                .GetProperty(check)
                .GetProperty("status")
                .GetString()
                .ShouldBe("ok", check);
        }
    }

    [Theory]
    [InlineData(20, HttpStatusCode.OK, "ready")]
    [InlineData(60, HttpStatusCode.OK, "degraded")]
    [InlineData(600, HttpStatusCode.ServiceUnavailable, "unready")]
    public async Task Webhooks_that_wait_are_seen(int seconds, HttpStatusCode code, string status)
    {
        await PendAsync(seconds);
        await app.Services.GetRequiredService<BacklogReader>().ReadAsync(default);

        var ready = await ReadyAsync();

        (ready.Code, ready.Answer.GetProperty("status").GetString()).ShouldBe((code, status));
        var queues = ready.Answer.GetProperty("checks").GetProperty("queues");
        queues.GetProperty("journal_pending").GetInt64().ShouldBe(1);
        queues.GetProperty("journal_lag_seconds").GetDouble().ShouldBe(seconds, 1);
    }

    [Fact]
    public async Task Without_a_database_it_is_live_and_not_ready()
    {
        gate.Close();

        var (code, answer) = await ReadyAsync();

        code.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer
            .GetProperty("checks")
            .GetProperty("database")
            .GetProperty("says")
            .GetString()
            .ShouldBe("not running");
        (await http.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(-60, 0, "ok")]
    [InlineData(-300, 0, "degraded")]
    [InlineData(30, 3, "degraded")]
    public async Task A_job_that_is_late_or_fails_again_and_again_is_named(
        int nextInSeconds,
        int failures,
        string status
    )
    {
        await JobAsync(server.Clock.Now + Duration.FromSeconds(nextInSeconds), failures);

        var (code, answer) = await ReadyAsync();

        code.ShouldBe(HttpStatusCode.OK);
        var jobs = answer.GetProperty("checks").GetProperty("jobs");
        jobs.GetProperty("status").GetString().ShouldBe(status);
        jobs.GetProperty("water-the-plants").GetString().ShouldBe("2026-11-23T12:59:00Z");
    }

    [Fact]
    public async Task The_backlog_counts_over_all_clinics()
    {
        foreach (var slug in new[] { "norte", "sul" })
        {
            var clinic = await server.SeedClinicAsync(slug);
            await server.RunAsync(
                "INSERT INTO dead_letters (clinic_id, id, reason) VALUES ($1, gen_random_uuid(), 'test')",
                clinic.Clinic.Value
            );
        }

        await app.Services.GetRequiredService<BacklogReader>().ReadAsync(default);

        var reading = app.Services.GetRequiredService<Backlog>().Latest!;
        reading.DeadLetters.ShouldBe(2);
        reading.Outbox["queued"].ShouldBe(0);
        reading.Reminders["needs_template"].ShouldBe(0);
    }

    private async Task<(HttpStatusCode Code, JsonElement Answer)> ReadyAsync()
    {
        var answer = await http.GetAsync("/health/ready");
        return (
            answer.StatusCode,
            JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement
        );
    }

    private Task<int> PendAsync(int seconds) =>
        server.RunAsync(
            """
            WITH kept AS (
                INSERT INTO webhook_journal (id, received_at, channel_kind, body)
                VALUES (uuid7_floor($1), $1, 'whatsapp', '') RETURNING id
            )
            INSERT INTO journal_pending (journal_id) SELECT id FROM kept
            """,
            server.Clock.Now - Duration.FromSeconds(seconds)
        );

    private async Task JobAsync(Instant next, int failures)
    {
        var ticks = (Instant at) => at.ToDateTimeUtc().Ticks;
        await server.RunAsync(
            "INSERT INTO qrtz_job_details VALUES ('s', 'water-the-plants', 'DEFAULT', null, 'x', true, true, false, false, null)"
        );
        await server.RunAsync(
            """
            INSERT INTO qrtz_triggers (sched_name, trigger_name, trigger_group, job_name, job_group, next_fire_time, trigger_state, trigger_type, start_time)
            VALUES ('s', 't', 'DEFAULT', 'water-the-plants', 'DEFAULT', $1, 'WAITING', 'SIMPLE', 0)
            """,
            ticks(next)
        );
        await server.RunAsync(
            """
            INSERT INTO qrtz_job_status (sched_name, job_group, job_name, first_fired_time, last_fired_time, last_result, last_run_time,
                last_instance_name, last_success_time, consecutive_failures)
            VALUES ('s', 'DEFAULT', 'water-the-plants', 0, 0, 0, 0, 'one', $1, $2)
            """,
            ticks(server.Clock.Now - Duration.FromMinutes(1)),
            failures
        );
    }

    private async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(server.Database.Logins);
        builder.Services.AddSingleton<IClock>(server.Clock);
        builder.Services.AddSingleton(new Launch(folder, builder.Configuration));
        builder.Services.AddSingleton(gate);
        builder.Services.AddSingleton<Backlog>();
        builder.AddData();
        builder.AddHealth();
        builder.Services.AddSingleton<BacklogReader>();
        var started = builder.Build();
        started.MapHealth();
        await started.StartAsync();
        return started;
    }
}
