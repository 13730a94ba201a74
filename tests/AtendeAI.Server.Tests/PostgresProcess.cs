using System.Diagnostics;
using AtendeAI.Server.Hosting.PostgreSql;

namespace AtendeAI.Server.Tests;

/// <summary>initdb and postgres as an unprivileged account in a folder of their own; safety is off, for speed: the data lives for one test run.</summary>
internal sealed class PostgresProcess
{
    private const string Script = """
        set -e
        "$1/initdb" -D "$2/data" -U postgres -A trust -E UTF8 --locale=C --no-sync --no-instructions >"$2/initdb.log" 2>&1 </dev/null
        "$1/postgres" -D "$2/data" -p "$3" -k "" -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off \
            -c full_page_writes=off -c max_connections=300 -c shared_buffers=128MB -c autovacuum=off -c timezone=UTC >"$2/server.log" 2>&1 </dev/null &
        cat >/dev/null || true
        kill -QUIT $! 2>/dev/null || true
        wait || true
        rm -rf "$2"
        """;

    private readonly Process process;
    private readonly string folder;

    private PostgresProcess(Process process, string folder) =>
        (this.process, this.folder) = (process, folder);

    public bool HasExited => process.HasExited;

    public string Output =>
        string.Join('\n', Directory.GetFiles(folder, "*.log").Select(File.ReadAllText));

    /// <param name="port">Where it listens, on loopback.</param>
    /// <param name="binaries">Gives the folder of the programs, which may lie in the folder it is given.</param>
    public static PostgresProcess Start(int port, Func<string, string> binaries)
    {
        var home = Directory.CreateTempSubdirectory("atendeai-tests-").FullName;
        var start = new ProcessStartInfo
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            WorkingDirectory = "/",
        };
        string[] shell = ["sh", "-c", Script, "sh", binaries(home), home, $"{port}"];
        // PostgreSQL refuses to run as root.
        string[] command = Environment.IsPrivilegedProcess
            ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", .. shell]
            : shell;
        if (Environment.IsPrivilegedProcess)
        {
            Process.Start("chown", ["-R", "65534:65534", home]).WaitForExit();
        }
        start.FileName = command[0];
        foreach (var argument in command.Skip(1))
        {
            start.ArgumentList.Add(argument);
        }
        return new(Process.Start(start)!, home);
    }

    public void Stop()
    {
        process.StandardInput.Close();
        process.WaitForExit(5000);
    }
}

/// <summary>The PostgreSQL that we ship, unpacked into a folder that is the test's; or the one that ATENDEAI_TEST_POSTGRES names (its bin folder).</summary>
internal static class PostgresBinaries
{
    public static string In(string folder) =>
        Environment.GetEnvironmentVariable("ATENDEAI_TEST_POSTGRES") is { Length: > 0 } given
            ? given
            : Path.Combine(PostgreSqlPrograms.Unpack(folder).Folder, "bin");
}
