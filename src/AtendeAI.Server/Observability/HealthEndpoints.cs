using System.Text.Json;
using AtendeAI.Server.Hosting.Settings;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AtendeAI.Server.Observability;

/// <summary><c>/health/live</c>: the program runs. <c>/health/ready</c>: it can take work; 503 when not, with what is the matter and no secrets.</summary>
internal static class HealthEndpoints
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Needs the data room.</summary>
    public static void AddHealth(this IHostApplicationBuilder builder)
    {
        builder.AddSettings<HealthOptions>(HealthOptions.Section);
        builder.Services.AddHostedService<BacklogReader>();
        builder
            .Services.AddHealthChecks()
            .AddCheck<DatabaseCheck>(DatabaseCheck.Name, timeout: Patience)
            .AddCheck<BacklogCheck>(BacklogCheck.Name)
            .AddCheck<JobsCheck>(JobsCheck.Name, timeout: Patience)
            .AddCheck<DiskCheck>(DiskCheck.Name);
    }

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/health/live", () => TypedResults.Ok(new { status = "live" }))
            .DisableHttpMetrics()
            .AllowAnonymous();
        routes
            .MapHealthChecks(
                "/health/ready",
                new HealthCheckOptions { ResponseWriter = WriteAsync }
            )
            .DisableHttpMetrics()
            .AllowAnonymous();
    }

    private static async Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("status", Word(report.Status, "ready", "unready"));
        json.WriteStartObject("checks");
        foreach (var (name, entry) in report.Entries)
        {
            Write(json, name, entry);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        await json.FlushAsync(context.RequestAborted);
    }

    // An exception's text may name hosts and logins: it stays in the log.
    private static void Write(Utf8JsonWriter json, string name, HealthReportEntry entry)
    {
        json.WriteStartObject(name);
        json.WriteString("status", Word(entry.Status, "ok", "failed"));
        if (entry.Description is { } description && entry.Exception is null)
        {
            json.WriteString("says", description);
        }

        foreach (var (key, value) in entry.Data)
        {
            json.WritePropertyName(key);
            JsonSerializer.Serialize(json, value);
        }

        json.WriteEndObject();
    }

    private static string Word(HealthStatus status, string good, string bad) =>
        status switch
        {
            HealthStatus.Healthy => good,
            HealthStatus.Degraded => "degraded",
            _ => bad,
        };
}
