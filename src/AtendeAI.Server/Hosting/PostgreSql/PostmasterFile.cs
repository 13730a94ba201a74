using System.Globalization;

namespace AtendeAI.Server.Hosting.PostgreSql;

/// <summary>What a running PostgreSQL writes about itself into <c>postmaster.pid</c>. It stays behind when the server is killed.</summary>
internal sealed record PostmasterFile(int Pid, bool IsReady)
{
    public static PostmasterFile? Read(string cluster)
    {
        try
        {
            return Parse(File.ReadAllLines(PathIn(cluster)));
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Whether that process still lives and is the server of this cluster: a process id may have been given to another since.</summary>
    public bool IsServerOf(string cluster)
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        // The kernel keeps the working folder of a process: PostgreSQL's is its cluster. An ended process has none.
        try
        {
            return File.ResolveLinkTarget($"/proc/{Pid}/cwd", returnFinalTarget: false)?.FullName
                == cluster;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    internal static PostmasterFile? Parse(string[] lines) =>
        lines.Length > 0 && int.TryParse(lines[0], CultureInfo.InvariantCulture, out var pid)
            ? new PostmasterFile(pid, lines.Length > 7 && lines[7].Trim() == "ready")
            : null;

    private static string PathIn(string cluster) => Path.Combine(cluster, "postmaster.pid");
}
