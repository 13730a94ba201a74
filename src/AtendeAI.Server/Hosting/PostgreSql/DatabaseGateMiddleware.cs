using Npgsql;

namespace AtendeAI.Server.Hosting.PostgreSql;

/// <summary>Answers 503 while there is no database: at once while the gate is closed, and when a request loses its connection.</summary>
internal static class DatabaseGateMiddleware
{
    private static readonly PathString[] AlwaysOpen = ["/health", "/metrics"];

    public static void UseDatabaseGate(this WebApplication app)
    {
        var gate = app.Services.GetRequiredService<DatabaseGate>();
        app.Use(
            (context, next) =>
                AlwaysOpen.Any(path => context.Request.Path.StartsWithSegments(path))
                    ? next(context)
                    : PassAsync(gate, context, next)
        );
    }

    private static async Task PassAsync(
        DatabaseGate gate,
        HttpContext context,
        RequestDelegate next
    )
    {
        if (!gate.IsOpen)
        {
            Refuse(context);
            return;
        }

        try
        {
            await next(context);
        }
        catch (Exception error) when (LostDatabase(error) && !context.Response.HasStarted)
        {
            context.Response.Clear();
            Refuse(context);
        }
    }

    private static void Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "2";
    }

    // Exceptions of EF Core hold PostgreSQL's inside.
    private static bool LostDatabase(Exception? error) =>
        error switch
        {
            null => false,
            PostgresException
            {
                SqlState: PostgresErrorCodes.AdminShutdown
                    or PostgresErrorCodes.CrashShutdown
                    or PostgresErrorCodes.CannotConnectNow
            } => true,
            PostgresException => false,
            NpgsqlException { InnerException: IOException or System.Net.Sockets.SocketException } =>
                true,
            _ => LostDatabase(error.InnerException),
        };
}
