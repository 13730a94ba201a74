using Serilog;

namespace AtendeAI.Server.Observability;

/// <summary>Log, metrics, health, traces and security headers.</summary>
internal static class ObservabilityServices
{
    /// <param name="logFolder">Where the daily log files go: the data folder's <c>logs</c>.</param>
    public static IHostApplicationBuilder AddObservability(
        this IHostApplicationBuilder builder,
        string logFolder
    )
    {
        AddLog(builder, logFolder);
        Options<MetricsOptions>(builder, MetricsOptions.Section);
        Options<OtelOptions>(builder, OtelOptions.Section);

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

    private static void AddLog(IHostApplicationBuilder builder, string logFolder)
    {
        Options<LogOptions>(builder, LogOptions.Section);
        var options =
            builder.Configuration.GetSection(LogOptions.Section).Get<LogOptions>()
            ?? new LogOptions();
        var bootstrap = Log.Logger;
        Log.Logger = ProgramLog.Create(builder.Configuration, options, logFolder);
        (bootstrap as IDisposable)?.Dispose();

        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog();
    }

    private static void Options<T>(IHostApplicationBuilder builder, string section)
        where T : class =>
        builder
            .Services.AddOptions<T>()
            .BindConfiguration(section)
            .ValidateDataAnnotations()
            .ValidateOnStart();
}
