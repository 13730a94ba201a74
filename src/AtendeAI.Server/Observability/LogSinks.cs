using AtendeAI.Server.Hosting;
using AtendeAI.Server.Hosting.Settings;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Settings.Configuration;

namespace AtendeAI.Server.Observability;

/// <summary>Where the log goes and how much of it.</summary>
internal static class LogSinks
{
    // More than any burst: what does not fit is dropped rather than making patients wait for a disk.
    private const int Buffered = 20_000;

    public static Logger ToStandardError(LogEventLevel least = LogEventLevel.Information) =>
        Quieted(new LoggerConfiguration())
            .WriteTo.Console(
                new JsonLogLines(),
                restrictedToMinimumLevel: least,
                standardErrorFromLevel: LogEventLevel.Verbose
            )
            .CreateLogger();

    public static Logger BySettings(IConfiguration settings, LogOptions options, string folder)
    {
        var log = Levels(Quieted(new LoggerConfiguration()), settings).Enrich.FromLogContext();
        if (options.Console)
        {
            log.WriteTo.Async(to => to.Console(new JsonLogLines()), Buffered);
        }

        if (options.Files)
        {
            log.WriteTo.Async(to => ToFiles(to, options, folder), Buffered);
        }

        return log.CreateLogger();
    }

    private static void ToFiles(
        Serilog.Configuration.LoggerSinkConfiguration to,
        LogOptions options,
        string folder
    ) =>
        to.File(
            new JsonLogLines(),
            Path.Combine(folder, "atendeai-.log"),
            rollingInterval: RollingInterval.Day,
            rollOnFileSizeLimit: true,
            fileSizeLimitBytes: options.FileMegabytes * 1024L * 1024,
            retainedFileCountLimit: null,
            retainedFileTimeLimit: TimeSpan.FromDays(options.KeepDays)
        );

    private static LoggerConfiguration Levels(LoggerConfiguration log, IConfiguration settings)
    {
        try
        {
            return log.ReadFrom.Configuration(
                settings,
                new ConfigurationReaderOptions(typeof(LogOptions).Assembly)
            );
        }
        catch (InvalidOperationException error)
        {
            throw new SettingException(SettingsText.Of("log-level", error.Message), error);
        }
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
