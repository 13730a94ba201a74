using System.Diagnostics;
using AtendeAI.Fakes.Installed;

namespace AtendeAI.Bench.Measures;

/// <summary>From the command to a healthy answer: on an empty data folder, and again on the same one.</summary>
internal static class StartUp
{
    public static async Task MeasureAsync(Table table)
    {
        await using var executable = new PublishedExecutable();
        table.Add(
            "first start to healthy (initdb, migrations)",
            await TimeAsync(executable),
            "< 8 s"
        );
        await executable.StopAsync();
        table.Add("later start to healthy", await TimeAsync(executable), "< 3 s");
        await Task.Delay(TimeSpan.FromSeconds(10));
        table.Add("idle memory of the executable (RSS)", Memory.Of(executable.Pid).Now, "< 250 MB");
    }

    private static async Task<string> TimeAsync(PublishedExecutable executable)
    {
        var started = Stopwatch.GetTimestamp();
        await executable.StartAsync(TimeSpan.FromMinutes(1));
        return $"{Stopwatch.GetElapsedTime(started).TotalSeconds:0.00} s";
    }
}
