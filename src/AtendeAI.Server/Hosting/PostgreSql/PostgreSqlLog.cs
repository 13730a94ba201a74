using System.Diagnostics;

namespace AtendeAI.Server.Hosting.PostgreSql;

/// <summary>Brings what the carried PostgreSQL says into this executable's log, and remembers its last words.</summary>
internal sealed partial class PostgreSqlLog(ILogger<PostgreSqlLog> logger)
{
    private const string ToldToStop = "due to administrator command";
    private readonly Queue<string> _last = new();

    /// <summary>Its latest lines, for an error that says why it did not start.</summary>
    public string LastWords
    {
        get
        {
            lock (_last)
            {
                return string.Join(' ', _last);
            }
        }
    }

    public void Follow(Process process)
    {
        process.StandardInput.Close();
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private void Take(string? line)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return;
        }

        lock (_last)
        {
            _last.Enqueue(line);
            if (_last.Count > 5)
            {
                _last.Dequeue();
            }
        }

        var level = LevelOf(line);
        Said(logger, level, line);
    }

    internal static LogLevel LevelOf(string line) =>
        line.Split(':', 2)[0] switch
        {
            "PANIC" => LogLevel.Critical,
            // The end of one session, not of the server; when the server is told to stop, that is as it should be.
            "FATAL" when line.Contains(ToldToStop, StringComparison.Ordinal) => LogLevel.Debug,
            "FATAL" or "ERROR" or "WARNING" => LogLevel.Warning,
            _ => LogLevel.Debug,
        };

    [LoggerMessage(Message = "PostgreSQL: {Line}")]
    private static partial void Said(ILogger logger, LogLevel level, string line);
}
