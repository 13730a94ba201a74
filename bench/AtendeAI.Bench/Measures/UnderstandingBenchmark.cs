using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace AtendeAI.Bench.Measures;

/// <summary>The mix of messages read over and over by BenchmarkDotNet, in this process; open, as its runner asks.</summary>
public class UnderstandingBenchmark
{
    /// <summary>Reads every message of the mix once.</summary>
    [Benchmark(OperationsPerInvoke = UnderstandingCost.MessageCount)]
    public int ReadMessages() => UnderstandingCost.ReadAll();

    internal static void Measure(Table table)
    {
        var config = ManualConfig
            .CreateEmpty()
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddLogger(NullLogger.Instance)
            .WithOptions(ConfigOptions.DisableLogFile);
        var summary = BenchmarkRunner.Run<UnderstandingBenchmark>(config);
        if (summary.Reports is not [{ ResultStatistics: { } statistics } report])
            throw new InvalidOperationException("BenchmarkDotNet measured nothing.");

        var allocated = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;
        table.Add("  by BenchmarkDotNet, median", $"{statistics.Median / 1000:0} µs", "300 µs");
        table.Add("  by BenchmarkDotNet, allocated", $"{allocated / 1024d:0.0} KB", "50 KB");
    }
}
