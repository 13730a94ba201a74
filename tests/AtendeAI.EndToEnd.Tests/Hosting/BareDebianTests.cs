using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.RegularExpressions;
using AtendeAI.Fakes.Installed;
using Npgsql;

namespace AtendeAI.EndToEnd.Tests.Hosting;

/// <summary>The published file on a system that has nothing for it: it must bring everything with it.</summary>
public sealed partial class BareDebianTests(BareDebian debian) : IClassFixture<BareDebian>
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
    [InlineData(BareDebian.Nameless)]
    public async Task It_starts_becomes_healthy_and_stops_cleanly(string user)
    {
        var url = $"http://127.0.0.1:{FreePort()}";
        using var server = debian.Start(user, "serve", "--urls", url);
        var log = new ConsoleLog();
        log.Follow(server);

        await WaitUntilReadyAsync(server, url, log);
        await ItExaminesItselfAsync(user, url);
        (
            await SortedAsync(user, "Zeca", "Átila", "João", "Cacau", "Joana", "Ática", "Caçapava")
        ).ShouldBe(["Ática", "Átila", "Caçapava", "Cacau", "Joana", "João", "Zeca"]);
        Unix.SendTerm(server.Id);
        await server.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(30)).Token);

        server.ExitCode.ShouldBe(0, log.Text);
        ControlFile.StateOf(debian.DataOf(user)).ShouldBe(ControlFile.ShutDown);
    }

    // The one thing that the system has to be given: without authorities nothing can be sent to Meta.
    private async Task ItExaminesItselfAsync(string user, string url)
    {
        using var https = new HttpsServer();
        string[] doctor = ["doctor", "--urls", url, "--WhatsApp:GraphBaseUrl", https.Url];

        var bare = await RunAsync(user, "", exitCode: 1, doctor);
        bare.ShouldContain("ok    Banco de dados");
        Gigabytes().IsMatch(bare).ShouldBeTrue(bare);
        bare.ShouldContain("FALHA Certificados");
        bare.ShouldContain("apt-get install ca-certificates");

        debian.Trust(https.Pem);
        var furnished = await RunAsync(user, "", doctor);
        debian.Trust(null);
        furnished.ShouldContain("ok    Certificados");
    }

    private async Task<string[]> SortedAsync(string user, params string[] names)
    {
        // The path into the chroot is longer than a socket's may be.
        var link = Path.Combine(Path.GetTempPath(), $"atd-{Guid.NewGuid():N}"[..12]);
        File.CreateSymbolicLink(link, Path.Combine(debian.DataOf(user), "database", "socket"));
        var password = DataFolder.PasswordOf(debian.DataOf(user), "atendeai_app");
        await using var database = NpgsqlDataSource.Create(
            $"Host={link};Database=atendeai;Username=atendeai_app;Password={password}"
        );
        await using var command = database.CreateCommand(
            "SELECT array_agg(name ORDER BY name COLLATE \"pt-BR-x-icu\") FROM unnest($1) name"
        );
        command.Parameters.AddWithValue(names);
        var sorted = (string[])(await command.ExecuteScalarAsync())!;
        File.Delete(link);
        return sorted;
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

    private Task<string> RunAsync(string user, string input, params string[] arguments) =>
        RunAsync(user, input, exitCode: 0, arguments);

    private async Task<string> RunAsync(string user, string input, int exitCode, string[] arguments)
    {
        using var process = debian.Start(user, arguments);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(exitCode, output + await errors);
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

    [GeneratedRegex(@"\d,\d GB livres", RegexOptions.None, 1000)]
    private static partial Regex Gigabytes();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
