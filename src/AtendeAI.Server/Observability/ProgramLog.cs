using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Settings.Configuration;

namespace AtendeAI.Server.Observability;

/// <summary>
/// The program's log from its first line to its last. <see cref="Start"/> comes first in <c>Program.cs</c>, so that a failure before the
/// settings are known, or after the host is gone, still leaves a readable line.
/// </summary>
internal static class ProgramLog
{
    /// <summary>Logs to the console until the settings are known, and sees to it that what nobody catches is written down.</summary>
    public static void Start()
    {
        Log.Logger = Quieted(new LoggerConfiguration())
            .WriteTo.Console(new JsonLogLines(), standardErrorFromLevel: LogEventLevel.Verbose)
            .CreateLogger();
        AppDomain.CurrentDomain.UnhandledException += (_, e) =>
            LastWords(e.ExceptionObject as Exception);
        TaskScheduler.UnobservedTaskException += (_, e) =>
        {
            Log.Error(e.Exception, "A background task failed and nobody was looking");
            e.SetObserved();
        };
    }

    /// <summary>The end of the program by an exception: written and flushed before anything else can happen.</summary>
    public static void LastWords(Exception? exception)
    {
        Log.Fatal(exception, "AtendeAI stops: an error nobody handled");
        Log.CloseAndFlush();
    }

    public static Logger Create(IConfiguration settings, LogOptions options, string logFolder)
    {
        var log = Quieted(new LoggerConfiguration())
            .ReadFrom.Configuration(
                settings,
                new ConfigurationReaderOptions(typeof(LogOptions).Assembly)
            )
            .Enrich.FromLogContext();
        if (options.Console)
        {
            log.WriteTo.Async(to => to.Console(new JsonLogLines()), bufferSize: 20_000);
        }

        if (options.Files)
        {
            log.WriteTo.Async(
                to =>
                    to.File(
                        new JsonLogLines(),
                        Path.Combine(logFolder, "atendeai-.log"),
                        rollingInterval: RollingInterval.Day,
                        rollOnFileSizeLimit: true,
                        fileSizeLimitBytes: options.FileMegabytes * 1024L * 1024,
                        retainedFileCountLimit: null,
                        retainedFileTimeLimit: TimeSpan.FromDays(options.KeepDays),
                        shared: false
                    ),
                bufferSize: 20_000
            );
        }

        return log.CreateLogger();
    }

    // HttpClient logs whole URLs, EF whole statements, ASP.NET Core whole query strings at Information: our own line says enough.
    private static LoggerConfiguration Quieted(LoggerConfiguration log) =>
        log
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            .MinimumLevel.Override("System", LogEventLevel.Warning)
            .MinimumLevel.Override("Npgsql", LogEventLevel.Warning)
            .MinimumLevel.Override("Quartz", LogEventLevel.Warning);
}
