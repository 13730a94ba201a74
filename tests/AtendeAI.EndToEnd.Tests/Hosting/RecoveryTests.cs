using System.Net;
using AtendeAI.Fakes.Installed;

namespace AtendeAI.EndToEnd.Tests.Hosting;

/// <summary>The executable and the PostgreSQL it carries, stopped kindly, killed, and started twice.</summary>
public sealed class RecoveryTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Asked_to_stop_it_stops_PostgreSQL_cleanly()
    {
        await using var executable = await StartAsync();
        var postgres = executable.Data.PostgresPid.ShouldNotBeNull();

        (await executable.StopAsync()).ShouldBe(0);

        Unix.IsRunning(postgres).ShouldBeFalse();
        ControlFile.StateOf(executable.Data.Path).ShouldBe(ControlFile.ShutDown);
    }

    [Fact]
    public async Task After_being_killed_it_takes_over_from_the_PostgreSQL_left_behind()
    {
        await using var executable = await StartAsync();
        var left = executable.Data.PostgresPid.ShouldNotBeNull();

        executable.KillAtOnce();
        executable.StartProcess();
        await executable.WaitUntilReadyAsync(Limit);

        Unix.IsRunning(left).ShouldBeFalse();
        executable.Data.PostgresPid.ShouldNotBeNull().ShouldNotBe(left);
    }

    [Fact]
    public async Task When_both_are_killed_the_stale_files_do_not_keep_it_from_starting()
    {
        await using var executable = await StartAsync();
        var postgres = executable.Data.PostgresPid.ShouldNotBeNull();

        executable.KillAtOnce();
        Unix.SendKill(postgres);
        executable.StartProcess();

        await executable.WaitUntilReadyAsync(Limit);
    }

    [Fact]
    public async Task While_PostgreSQL_is_gone_requests_are_answered_503_and_then_served_again()
    {
        await using var executable = await StartAsync();
        using var http = new HttpClient();
        Unix.SendKill(executable.Data.PostgresPid.ShouldNotBeNull());

        var refused = await FirstAsync(http, executable.Url, HttpStatusCode.ServiceUnavailable);
        refused.Headers.RetryAfter.ShouldNotBeNull();

        await executable.WaitUntilReadyAsync(Limit);
        executable.IsRunning.ShouldBeTrue();
    }

    [Fact]
    public async Task A_secondexecutable_on_the_data_folder_is_refused()
    {
        await using var executable = await StartAsync();
        var second = await executable.RunAsync("serve", "--urls", "http://127.0.0.1:0");

        second.ExitCode.ShouldBe(1);
        second.Output.ShouldContain(executable.Data.Path);
        second.Output.ShouldContain($"processo {executable.Pid}");
        executable.IsRunning.ShouldBeTrue();
    }

    [Fact]
    public async Task Commands_work_beside_the_server_and_without_it()
    {
        await using var executable = await StartAsync();
        (await executable.RunAsync("migrate")).Output.ShouldContain("está atualizado");
        (await executable.RunAsync("doctor")).ExitCode.ShouldBe(0);

        await executable.StopAsync();

        (await executable.RunAsync("migrate")).Output.ShouldContain("está atualizado");
        ControlFile.StateOf(executable.Data.Path).ShouldBe(ControlFile.ShutDown);
    }

    [Theory]
    [InlineData("--Database:MaxConnections", "many", "Database:MaxConnections")]
    [InlineData("--urls", "nowhere", "Urls")]
    public async Task A_wrong_setting_is_one_line_that_names_it(
        string option,
        string value,
        string key
    )
    {
        await using var executable = new PublishedExecutable();
        var refused = await executable.RunAsync("serve", option, value);

        refused.ExitCode.ShouldBe(2);
        refused.Output.Trim().Split('\n').ShouldHaveSingleItem().ShouldStartWith(key);
    }

    private static async Task<PublishedExecutable> StartAsync()
    {
        var executable = new PublishedExecutable();
        await executable.StartAsync();
        return executable;
    }

    private static async Task<HttpResponseMessage> FirstAsync(
        HttpClient http,
        string url,
        HttpStatusCode status
    )
    {
        using var limit = new CancellationTokenSource(Limit);
        while (true)
        {
            var response = await http.GetAsync(url, limit.Token);
            if (response.StatusCode == status)
            {
                return response;
            }

            response.Dispose();
        }
    }
}
