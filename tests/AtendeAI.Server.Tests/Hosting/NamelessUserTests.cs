using System.Diagnostics;
using AtendeAI.Server.Hosting;
using AtendeAI.Server.Hosting.PostgreSql;

namespace AtendeAI.Server.Tests.Hosting;

[System.Runtime.Versioning.SupportedOSPlatform("linux")]
public sealed class NamelessUserTests : IDisposable
{
    private const string User = "54321";
    private readonly string _folder = Directory
        .CreateTempSubdirectory("atendeai-nameless-")
        .FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_user_of_the_tests_has_an_account() => Unix.HasAccount().ShouldBeTrue();

    [Fact]
    public async Task Initdb_makes_a_cluster_for_a_user_without_an_account()
    {
        var library = Path.Combine(_folder, "nameless.so");
        NamelessUser.WriteLibrary(library);
        File.SetUnixFileMode(_folder, (UnixFileMode)0b111_111_111);

        var (failed, said) = await InitDbAsync("without", preload: "");
        failed.ShouldNotBe(0);
        said.ShouldContain($"could not look up effective user ID {User}");

        var (exitCode, output) = await InitDbAsync("with", library);
        exitCode.ShouldBe(0, output);
        File.Exists(Path.Combine(_folder, "with", "PG_VERSION")).ShouldBeTrue();
    }

    private async Task<(int ExitCode, string Output)> InitDbAsync(string cluster, string preload)
    {
        var info = new ProcessStartInfo(
            "setpriv",
            [
                $"--reuid={User}",
                $"--regid={User}",
                "--clear-groups",
                "env",
                "-i",
                $"LD_PRELOAD={preload}",
                Path.Combine(PostgresBinaries.In(_folder), "initdb"),
                "-D",
                Path.Combine(_folder, cluster),
                "-U",
                "postgres",
                "--locale=C",
                "--no-sync",
                "--auth=trust",
            ]
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(info)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await errors);
    }
}
