using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace AtendeAI.Fakes.Installed;

/// <summary>What a process printed, line by line.</summary>
public sealed class ConsoleLog
{
    private readonly ConcurrentQueue<string> _lines = new();

    public string Text => string.Join('\n', _lines);

    public void Follow(Process process)
    {
        process.OutputDataReceived += (_, line) => Add(line.Data);
        process.ErrorDataReceived += (_, line) => Add(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The first match of <paramref name="pattern"/>, waited for.</summary>
    public async Task<Match> WaitForAsync(Regex pattern, TimeSpan timeout)
    {
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < timeout)
        {
            if (
                _lines.Select(line => pattern.Match(line)).FirstOrDefault(m => m.Success) is
                { } match
            )
                return match;
            await Task.Delay(50);
        }
        throw new TimeoutException($"Nothing like {pattern} was printed within {timeout}:\n{Text}");
    }

    private void Add(string? line)
    {
        if (line is not null)
            _lines.Enqueue(line);
    }
}
