using System.Diagnostics;
using System.Text.RegularExpressions;
using AtendeAI.Fakes.Installed;

namespace AtendeAI.Bench.Measures;

/// <summary>
/// What the same PostgreSQL does when it is only asked to insert: one row and one commit per transaction, fsync on, measured with
/// PostgreSQL's own pgbench. The ceiling for anything that commits each message by itself.
/// </summary>
internal static partial class PgBench
{
    private const string Script = """
        INSERT INTO bench_row (body) VALUES (repeat('x', 600));

        """;

    public static async Task<double> InsertsPerSecondAsync(
        DataFolder data,
        int clients,
        TimeSpan duration
    )
    {
        var script = Path.GetTempFileName();
        await File.WriteAllTextAsync(script, Script);
        await RunAsync(
            "psql",
            data,
            "-qc",
            "CREATE TABLE IF NOT EXISTS bench_row (id bigserial PRIMARY KEY, body text)"
        );
        var seconds = ((int)duration.TotalSeconds).ToString();
        var output = await RunAsync(
            "pgbench",
            data,
            "-n",
            "-f",
            script,
            "-c",
            clients.ToString(),
            "-j",
            "2",
            "-T",
            seconds
        );
        File.Delete(script);
        return double.Parse(Tps().Match(output).Groups["tps"].Value);
    }

    private static async Task<string> RunAsync(
        string tool,
        DataFolder data,
        params string[] arguments
    )
    {
        var info = new ProcessStartInfo(ToolPath(tool), arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        info.Environment["PGHOST"] = data.SocketFolder;
        info.Environment["PGPORT"] = data.SocketPort;
        info.Environment["PGUSER"] = DataFolder.Superuser;
        info.Environment["PGPASSWORD"] = data.SuperuserPassword;
        info.Environment["PGDATABASE"] = "postgres";
        using var process = Process.Start(info)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{tool}: {await errors}");
    }

    private static string ToolPath(string tool) =>
        Directory.EnumerateFiles("/usr/lib/postgresql", tool, SearchOption.AllDirectories).Max()
        ?? throw new InvalidOperationException($"{tool} is not installed");

    [GeneratedRegex(
        @"tps = (?<tps>[0-9.]+)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Tps();
}
