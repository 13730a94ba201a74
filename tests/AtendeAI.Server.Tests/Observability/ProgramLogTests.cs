using AtendeAI.Server.Hosting;
using AtendeAI.Server.Observability;
using Microsoft.Extensions.Configuration;

namespace AtendeAI.Server.Tests.Observability;

[Collection(nameof(ProgramWide))]
public sealed class ProgramLogTests : IDisposable
{
    private readonly string folder = Directory
        .CreateTempSubdirectory("atendeai-last-words-")
        .FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_crash_leaves_a_readable_last_line_without_the_patients_number()
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Logs:Console"] = "false" })
            .Build();

        var exit = await ProgramLog.RunAsync(() =>
        {
            ProgramLog.Become(new Launch(folder, settings));
            throw new InvalidOperationException("lost 5511987654321");
        });

        exit.ShouldNotBe(0);
        var file = Directory.GetFiles(Path.Combine(folder, "logs")).ShouldHaveSingleItem();
        var last = (await File.ReadAllLinesAsync(file))[^1];
        last.ShouldContain(
            "\"level\":\"fatal\",\"message\":\"AtendeAI stops: an error nobody handled\""
        );
        last.ShouldContain("System.InvalidOperationException: lost ***");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(Path.Combine(folder, "logs"))
                .ShouldBe(
                    UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
                );
        }
    }
}
