using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using AtendeAI.Fakes.Installed;

namespace AtendeAI.EndToEnd.Tests.Hosting;

/// <summary>The published file on a system that has nothing for it: it must bring everything with it.</summary>
public sealed class BareDebianTests(BareDebian debian) : IClassFixture<BareDebian>
{
    [Fact]
    public void The_system_is_bare()
    {
        var libraries = Directory
            .EnumerateFiles($"{debian.Root}/usr/lib", "*.so*", SearchOption.AllDirectories)
            .Select(Path.GetFileName)
            .ToList();

        libraries.ShouldNotBeEmpty();
        libraries.ShouldNotContain(name =>
            name!.StartsWith("libicu", StringComparison.Ordinal)
            || name.StartsWith("libssl", StringComparison.Ordinal)
        );
        Directory.Exists($"{debian.Root}/etc/ssl/certs").ShouldBeFalse();
        Directory.Exists($"{debian.Root}/usr/share/zoneinfo").ShouldBeFalse();
    }

    [Theory]
    [InlineData("root")]
    [InlineData("ana")]
    public async Task It_starts_becomes_healthy_and_stops_cleanly(string user)
    {
        var url = $"http://127.0.0.1:{FreePort()}";
        using var server = debian.Start(user, "serve", "--urls", url);
        var log = new ConsoleLog();
        log.Follow(server);

        await WaitUntilReadyAsync(server, url, log);
        (await RunAsync(user, "", "doctor", "--urls", url)).ShouldContain("ok    Banco de dados");
        Unix.SendTerm(server.Id);
        await server.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(30)).Token);

        server.ExitCode.ShouldBe(0, log.Text);
        ControlFile.StateOf(debian.DataOf(user)).ShouldBe(ControlFile.ShutDown);
    }

    [Theory]
    [InlineData("root")]
    [InlineData("ana")]
    public async Task It_says_its_version(string user) =>
        Version.TryParse((await RunAsync(user, "", "--version")).Trim(), out _).ShouldBeTrue();

    [Fact]
    public async Task Dates_money_capitals_and_accents_are_Portuguese()
    {
        (await AnswerAsync("QUANTO CUSTA A CONSULTA COM DERMATOLOGISTA?")).ShouldContain("R$ 400");

        (await AnswerAsync("quero marcar consulta na terça de manhã")).ShouldContain(
            "terça-feira, 24/11"
        );
        (await AnswerAsync("QUERO MARCAR CONSULTA NA TERCA DE MANHA")).ShouldContain(
            "terça-feira, 24/11"
        );
        (await AnswerAsync("QUERO MARCAR CONSULTA NA TERÇA DE MANHÃ")).ShouldContain(
            "terça-feira, 24/11"
        );
    }

    private async Task<string> AnswerAsync(string text)
    {
        var said = JsonSerializer.Serialize(
            new
            {
                at = "2026-11-23T10:00",
                from = "+5531999990101",
                name = "Mariana",
                text,
            }
        );
        using var answer = JsonDocument.Parse(await RunAsync("ana", said + "\n", "chat", "--json"));
        return answer.RootElement.GetProperty("replies")[0].GetProperty("text").GetString()!;
    }

    private async Task<string> RunAsync(string user, string input, params string[] arguments)
    {
        using var process = debian.Start(user, arguments);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, output + await errors);
        return output;
    }

    private static async Task WaitUntilReadyAsync(Process server, string url, ConsoleLog log)
    {
        using var http = new HttpClient();
        for (
            var started = Stopwatch.GetTimestamp();
            Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(30);
            await Task.Delay(50)
        )
        {
            server.HasExited.ShouldBeFalse(log.Text);
            try
            {
                using var response = await http.GetAsync($"{url}/health/ready");
                if (response.StatusCode == HttpStatusCode.OK)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        throw new TimeoutException(log.Text);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
