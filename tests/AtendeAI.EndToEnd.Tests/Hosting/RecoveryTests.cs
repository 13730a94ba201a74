using System.Net;
using AtendeAI.Fakes.Installed;

namespace AtendeAI.EndToEnd.Tests.Hosting;

/// <summary>The executable and the PostgreSQL it carries, stopped kindly, killed, and started twice.</summary>
public sealed class RecoveryTests : IAsyncLifetime
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);
    private readonly PublishedExecutable _executable = new();

    public Task InitializeAsync() => _executable.StartAsync();

    public async Task DisposeAsync() => await _executable.DisposeAsync();

    [Fact]
    public async Task Asked_to_stop_it_stops_PostgreSQL_cleanly()
    {
        var postgres = _executable.Data.PostgresPid.ShouldNotBeNull();

        (await _executable.StopAsync()).ShouldBe(0);

        Unix.IsRunning(postgres).ShouldBeFalse();
        ControlFile.StateOf(_executable.Data.Path).ShouldBe(ControlFile.ShutDown);
    }

    [Fact]
    public async Task After_being_killed_it_takes_over_from_the_PostgreSQL_left_behind()
    {
        var left = _executable.Data.PostgresPid.ShouldNotBeNull();

        _executable.KillAtOnce();
        _executable.StartProcess();
        await _executable.WaitUntilReadyAsync(Limit);

        Unix.IsRunning(left).ShouldBeFalse();
        _executable.Data.PostgresPid.ShouldNotBeNull().ShouldNotBe(left);
    }

    [Fact]
    public async Task When_both_are_killed_the_stale_files_do_not_keep_it_from_starting()
    {
        var postgres = _executable.Data.PostgresPid.ShouldNotBeNull();

        _executable.KillAtOnce();
        Unix.SendKill(postgres);
        _executable.StartProcess();

        await _executable.WaitUntilReadyAsync(Limit);
    }

    [Fact]
    public async Task While_PostgreSQL_is_gone_requests_are_answered_503_and_then_served_again()
    {
        using var http = new HttpClient();
        Unix.SendKill(_executable.Data.PostgresPid.ShouldNotBeNull());

        var refused = await FirstAsync(http, HttpStatusCode.ServiceUnavailable);
        refused.Headers.RetryAfter.ShouldNotBeNull();

        await _executable.WaitUntilReadyAsync(Limit);
        _executable.IsRunning.ShouldBeTrue();
    }

    [Fact]
    public async Task A_second_executable_on_the_data_folder_is_refused()
    {
        var second = await _executable.RunAsync("serve", "--urls", "http://127.0.0.1:0");

        second.ExitCode.ShouldBe(1);
        second.Output.ShouldContain(_executable.Data.Path);
        second.Output.ShouldContain($"process {_executable.Pid}");
        _executable.IsRunning.ShouldBeTrue();
    }

    [Fact]
    public async Task Commands_work_beside_the_server_and_without_it()
    {
        (await _executable.RunAsync("migrate")).Output.ShouldContain("up to date");
        (await _executable.RunAsync("doctor")).ExitCode.ShouldBe(0);

        await _executable.StopAsync();

        (await _executable.RunAsync("migrate")).Output.ShouldContain("up to date");
        ControlFile.StateOf(_executable.Data.Path).ShouldBe(ControlFile.ShutDown);
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
        var refused = await _executable.RunAsync("serve", option, value);

        refused.ExitCode.ShouldBe(2);
        refused.Output.Trim().Split('\n').ShouldHaveSingleItem().ShouldStartWith(key);
    }

    private async Task<HttpResponseMessage> FirstAsync(HttpClient http, HttpStatusCode status)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (true)
        {
            var response = await http.GetAsync(_executable.Url, limit.Token);
            if (response.StatusCode == status)
            {
                return response;
            }

            response.Dispose();
        }
    }
}
