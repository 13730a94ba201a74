using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace AtendeAI.Server.Observability;

/// <summary>
/// One line for each request: method, route template (never the path as it came, a query string or a body), status, duration. Requests that
/// come by the thousand and succeed (webhooks, probes, assets) are written at Debug only; the metrics count them.
/// </summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    private static readonly string[] Frequent =
    [
        "/webhook",
        "/metrics",
        "/health",
        "/_framework",
        "/_content",
        "/_blazor",
    ];

    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
            Write(context, context.Response.StatusCode, started, null);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            Write(context, StatusCodes.Status499ClientClosedRequest, started, null);
        }
        catch (Exception exception)
        {
            Write(context, StatusCodes.Status500InternalServerError, started, exception);
            throw;
        }
    }

    private void Write(HttpContext context, int status, long started, Exception? exception)
    {
        var level = Level(context.Request.Path, status);
        if (logger.IsEnabled(level))
        {
            var route = Route(context);
            var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            Log.Answered(logger, level, context.Request.Method, route, status, elapsed, exception);
        }
    }

    private static LogLevel Level(PathString path, int status)
    {
        if (status >= 500)
        {
            return LogLevel.Error;
        }

        return
            status < 400
            && Array.Exists(
                Frequent,
                prefix => path.StartsWithSegments(prefix, StringComparison.Ordinal)
            )
            ? LogLevel.Debug
            : LogLevel.Information;
    }

    // The error page runs the pipeline again under another endpoint: the feature remembers the first.
    private static string Route(HttpContext context) =>
        (context.Features.Get<IEndpointFeature>()?.Endpoint ?? context.GetEndpoint())
            is RouteEndpoint route
            ? "/" + route.RoutePattern.RawText?.TrimStart('/')
            : "(no route)";

    private static partial class Log
    {
        [LoggerMessage(Message = "{Method} {Route} answered {Status} in {Milliseconds:0.0} ms")]
        public static partial void Answered(
            ILogger logger,
            LogLevel level,
            string method,
            string route,
            int status,
            double milliseconds,
            Exception? exception
        );
    }
}
