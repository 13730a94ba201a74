using AtendeAI.Server.Hosting;
using AtendeAI.Server.Hosting.Settings;
using Serilog;

namespace AtendeAI.Server.Observability;

/// <summary>Log, metrics, health, traces and security headers.</summary>
internal static class ObservabilityServices
{
    public static IHostApplicationBuilder AddObservability(
        this IHostApplicationBuilder builder,
        Launch launch
    )
    {
        AddLog(builder, launch);
        builder.AddSettings<MetricsOptions>(MetricsOptions.Section);
        builder.AddSettings<OtelOptions>(OtelOptions.Section);

        builder.Services.AddSingleton<Backlog>();
        builder.Services.AddSingleton<AtendeMetrics>();
        builder.Services.AddSingleton(_ => new PrometheusReader());
        builder.Services.AddHostedService<Instruments>();
        return builder;
    }

    /// <summary>First in the pipeline, so that every answer is logged and carries the headers.</summary>
    public static IApplicationBuilder UseObservability(this IApplicationBuilder app) =>
        app.UseMiddleware<RequestLog>().UseMiddleware<SecurityHeaders>();

    public static IEndpointRouteBuilder MapObservability(this IEndpointRouteBuilder routes) =>
        routes.MapMetrics();

    private static void AddLog(IHostApplicationBuilder builder, Launch launch)
    {
        builder.AddSettings<LogOptions>(LogOptions.Section);
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(ProgramLog.Become(launch));
    }
}
