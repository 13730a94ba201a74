using System.Diagnostics;
using AtendeAI.Server.Hosting;
using AtendeAI.Server.Observability;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AtendeAI.Server.Tests.Observability;

/// <summary>A small program on a real port with the Observability room and a few pages that do what pages do.</summary>
internal sealed class ObservedApp : IAsyncDisposable
{
    private readonly string folder = Directory
        .CreateTempSubdirectory("atendeai-observed-")
        .FullName;
    private readonly WebApplication app;

    private ObservedApp(Dictionary<string, string?> settings)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Configuration["Logs:Console"] = "false";
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddObservability(new Launch(folder, builder.Configuration));
        app = builder.Build();
        app.UseObservability();
        app.UseExceptionHandler(on => on.Run(context => context.Response.WriteAsync("It broke.")));
        app.MapObservability();
        app.MapGet("/hello/{name}", (string name) => Results.Text("hi " + name));
        app.MapGet(
            "/asset",
            (HttpContext context) => context.Response.Headers.CacheControl = "max-age=60"
        );
        app.MapPost("/webhook/whatsapp", () => Results.Ok());
        app.MapGet(
            "/broken",
            void () => throw new InvalidOperationException("Patient 5511987654321 not found")
        );
    }

    public HttpClient Http { get; } = new();

    public AtendeMetrics Metrics => app.Services.GetRequiredService<AtendeMetrics>();

    public Backlog Backlog => app.Services.GetRequiredService<Backlog>();

    public static async Task<ObservedApp> StartAsync(Dictionary<string, string?>? settings = null)
    {
        var observed = new ObservedApp(settings ?? []);
        await observed.app.StartAsync();
        observed.Http.BaseAddress = new Uri(observed.app.Urls.First());
        return observed;
    }

    /// <summary>Stops the program and gives its log: whatever is left to write is written on the way out.</summary>
    public async Task<string> StopAndReadLogAsync()
    {
        await app.StopAsync();
        await Serilog.Log.CloseAndFlushAsync();
        return string.Concat(
            await Task.WhenAll(
                Directory
                    .GetFiles(Path.Combine(folder, "logs"))
                    .Select(file => File.ReadAllTextAsync(file))
            )
        );
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
        await Serilog.Log.CloseAndFlushAsync();
        Directory.Delete(folder, recursive: true);
    }
}

/// <summary>Prometheus' own tool, installed by <c>tests/run.sh</c>.</summary>
internal static class Promtool
{
    public static async Task<(int Exit, string Said)> RunAsync(
        string arguments,
        string input = "",
        string folder = ""
    )
    {
        using var process = Process.Start(
            new ProcessStartInfo("promtool", arguments)
            {
                UseShellExecute = false,
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }
}
