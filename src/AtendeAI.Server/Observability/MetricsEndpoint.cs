using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace AtendeAI.Server.Observability;

/// <summary><c>GET /metrics</c>, for Prometheus.</summary>
internal static class MetricsEndpoint
{
    public static IEndpointRouteBuilder MapMetrics(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/metrics", Get)
            .DisableHttpMetrics()
            .AllowAnonymous()
            .ExcludeFromDescription();
        return routes;
    }

    private static IResult Get(
        HttpContext context,
        PrometheusReader reader,
        IOptions<MetricsOptions> options
    ) =>
        MayRead(context, options.Value)
            ? Results.Text(reader.Scrape(), PrometheusText.ContentType)
            : Results.Text(
                "Not from here: set Metrics:Token and send it as a bearer token.\n",
                "text/plain",
                statusCode: StatusCodes.Status403Forbidden
            );

    private static bool MayRead(HttpContext context, MetricsOptions options) =>
        options.Public
        || IsThisMachine(context)
        || (options.Token is { } token && Sent(context, token));

    // A proxy on this machine also comes from loopback, but says for whom; where it is a configured one, the address is the client's already.
    private static bool IsThisMachine(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && !context.Request.Headers.ContainsKey("X-Forwarded-For")
        && !context.Request.Headers.ContainsKey("Forwarded");

    private static bool Sent(HttpContext context, string token) =>
        context.Request.Headers.Authorization.ToString()
            is ['B', 'e', 'a', 'r', 'e', 'r', ' ', .. var sent]
        && CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(sent),
            Encoding.UTF8.GetBytes(token)
        );
}
