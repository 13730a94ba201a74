namespace AtendeAI.Web.Preview;

/// <summary>Serves the framework's script where the build did not put it among the static files.</summary>
internal static class BlazorScript
{
    public static void MapBlazorScript(this WebApplication app)
    {
        var found = Environment.GetEnvironmentVariable("BLAZOR_SCRIPT");
        if (found is not null)
        {
            app.MapGet("/_framework/blazor.web.js", () => Results.File(found, "text/javascript"));
        }
    }
}
