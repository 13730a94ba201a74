using System.Diagnostics;

namespace AtendeAI.Server.Hosting.PostgreSql;

/// <summary>How PostgreSQL's programs are started: as the unprivileged account where there is one, and without this process's environment.</summary>
internal static class PostgreSqlCommand
{
    private static readonly string[] SetSid = ["/usr/bin/setsid", "/bin/setsid"];

    public static ProcessStartInfo For(
        string program,
        ServiceAccount? account,
        params IEnumerable<string> arguments
    )
    {
        var info = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            CreateNoWindow = true,
            WorkingDirectory = Path.GetPathRoot(program)!,
        };

        if (!OperatingSystem.IsWindows())
        {
            info.Environment.Clear();
            info.UserName = account?.Name;
        }

        foreach (var argument in arguments)
        {
            info.ArgumentList.Add(argument);
        }

        return info;
    }

    /// <summary>
    /// The same in a session of its own, so that Ctrl+C in a terminal stops this executable, which then stops PostgreSQL, and not both at once.
    /// </summary>
    public static ProcessStartInfo InOwnSession(
        string program,
        ServiceAccount? account,
        params IEnumerable<string> arguments
    ) =>
        SetSid.FirstOrDefault(File.Exists) is { } setsid
            ? For(setsid, account, [program, .. arguments])
            : For(program, account, arguments);

    /// <summary>Runs a program to its end and refuses with what it said when it failed.</summary>
    public static async Task RunAsync(ProcessStartInfo info, CancellationToken cancellationToken)
    {
        using var process = Process.Start(info)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);

        if (process.ExitCode != 0)
        {
            throw new RefusalException(
                PostgreSqlText.Of(
                    "program-failed",
                    Path.GetFileName(info.FileName),
                    process.ExitCode,
                    $"{(await errors).Trim()} {(await output).Trim()}"
                )
            );
        }
    }
}
