using AtendeAI.Server.Data;
using AtendeAI.Server.Engagement;
using AtendeAI.Server.Hosting;
using AtendeAI.Server.Observability;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AtendeAI.Server.Tests.Engagement;

public sealed class JobsTests(EngagementFixture server) : IClassFixture<EngagementFixture>
{
    [Fact]
    public async Task Two_executables_share_the_jobs_and_every_reminder_is_sent_once()
    {
        var clinic = await server.ClinicAsync();
        var (_, appointment) = await server.BookAsync(clinic, EngagementFixture.At(26, 14));
        server.Clock.Now = EngagementFixture.At(25, 14);
        await server.RunAsync(
            "UPDATE conversations SET last_inbound_at = $2 WHERE clinic_id = $1",
            clinic.Clinic.Value,
            server.Clock.Now
        );

        await using var one = await StartAsync();
        await using var two = await StartAsync();
        await EventuallyAsync(
            4,
            "SELECT count(*) FROM qrtz_job_status WHERE consecutive_failures = 0 AND last_success_time IS NOT NULL"
        );
        await EventuallyAsync(2, "SELECT count(*) FROM qrtz_scheduler_state");
        await one.StopAsync();
        await two.StopAsync();

        (await server.LedgerAsync(appointment))[0].ShouldBe("24h sent 25 14:00");
        (await server.OutboxAsync(appointment)).Length.ShouldBe(1);
        (
            await server.ScalarAsync<long>(
                "SELECT count(*) FROM qrtz_execution_history WHERE NOT succeeded"
            )
        ).ShouldBe(0);
    }

    private async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(server.Database.Logins);
        builder.Services.AddSingleton<NodaTime.IClock>(server.Clock);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(server.Get<Launch>());
        builder.Services.AddSingleton(server.Get<AtendeMetrics>());
        builder.Services.AddSingleton(server.Get<SendDueReminders>());
        builder.Services.AddSingleton(server.Get<ReopenReminders>());
        builder.Services.AddSingleton(server.Get<Purge>());
        builder.AddData();
        builder.AddJobs();
        var app = builder.Build();
        await app.StartAsync();
        return app;
    }

    private async Task EventuallyAsync(long expected, string sql)
    {
        long last = -1;
        for (var i = 0; i < 200 && last != expected; i++)
        {
            last = await server.ScalarAsync<long>(sql);
            await Task.Delay(100);
        }

        last.ShouldBe(expected);
    }
}
