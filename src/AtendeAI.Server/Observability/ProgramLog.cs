using AtendeAI.Server.Hosting;
using AtendeAI.Server.Hosting.Settings;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace AtendeAI.Server.Observability;

/// <summary>
/// The program's log from its first line to its last. <see cref="RunAsync"/> comes first in <c>Program.cs</c>, so that a failure before the
/// settings are known, or after the host is gone, still leaves a readable line.
/// </summary>
internal static class ProgramLog
{
    private const int Failure = 70;

    /// <summary>Runs the program with a log that is there before its settings are and is written out after its last line.</summary>
    public static async Task<int> RunAsync(Func<Task<int>> program)
    {
        Log.Logger = LogSinks.ToStandardError();
        AppDomain.CurrentDomain.UnhandledException += (_, e) =>
            LastWords(e.ExceptionObject as Exception);
        TaskScheduler.UnobservedTaskException += (_, e) =>
        {
            Log.Error(e.Exception, "A background task failed and nobody was looking");
            e.SetObserved();
        };

        try
        {
            return await program();
        }
        catch (Exception exception)
        {
            LastWords(exception);
            return Failure;
        }
        finally
        {
            await Log.CloseAndFlushAsync();
        }
    }

    /// <summary>The program's log from here on: by the settings for the server, warnings on standard error for a command.</summary>
    public static Serilog.ILogger Become(Launch launch)
    {
        Replace(
            launch.Serves
                ? LogSinks.BySettings(
                    launch.Configuration,
                    LogOptions.From(launch.Configuration),
                    Folder(launch)
                )
                : LogSinks.ToStandardError(LogEventLevel.Warning)
        );
        return Log.Logger;
    }

    private static void Replace(Logger log)
    {
        var before = Log.Logger;
        Log.Logger = log;
        (before as IDisposable)?.Dispose();
    }

    // Open to the program's own user alone.
    private static string Folder(Launch launch)
    {
        const UnixFileMode own =
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        DataFolder.Prepare(launch.DataFolder);
        var folder = Path.Combine(launch.DataFolder, "logs");
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(folder).FullName
            : Directory.CreateDirectory(folder, own).FullName;
    }

    // Written out at once: nothing more may happen afterwards.
    private static void LastWords(Exception? exception)
    {
        Log.Fatal(exception, "AtendeAI stops: an error nobody handled");
        Log.CloseAndFlush();
    }
}
