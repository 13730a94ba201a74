using AtendeAI.Server.Hosting.CommandLine;

namespace AtendeAI.Server.Tests.Hosting;

/// <summary>Runs the command line and keeps what it writes. The console is the process's, so only one runs at a time.</summary>
internal static class Terminal
{
    private static readonly SemaphoreSlim One = new(1);

    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(
        params string[] arguments
    )
    {
        await One.WaitAsync();
        var (before, errorsBefore) = (Console.Out, Console.Error);
        using var output = new StringWriter();
        using var errors = new StringWriter();
        try
        {
            Console.SetOut(output);
            Console.SetError(errors);
            var exitCode = await AtendeCommandLine.RunAsync(arguments);
            return (exitCode, output.ToString(), errors.ToString());
        }
        finally
        {
            Console.SetOut(before);
            Console.SetError(errorsBefore);
            One.Release();
        }
    }
}
