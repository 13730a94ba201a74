using AtendeAI.Server.Hosting.PostgreSql;

namespace AtendeAI.Server.Hosting;

internal static class HostingEndpoints
{
    public static void MapHosting(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => TypedResults.Ok(new { status = "live" }));
        routes.MapGet(
            "/health/ready",
            (DatabaseGate gate) =>
                gate.IsOpen
                    ? Results.Ok(new { status = "ready" })
                    : Results.StatusCode(StatusCodes.Status503ServiceUnavailable)
        );
    }
}
