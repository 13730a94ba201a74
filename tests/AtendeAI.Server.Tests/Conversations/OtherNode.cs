using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using AtendeAI.Fakes.Installed;
using AtendeAI.Fakes.WhatsApp;

namespace AtendeAI.Server.Tests.Conversations;

/// <summary>
/// Another run of the executable on a fixture's database, in a process of its own. Killed, it leaves what it had begun as it was. Clinics have to be there before
/// it starts, or it learns of them only after some seconds.
/// </summary>
public sealed class OtherNode : IAsyncDisposable
{
    private static readonly HttpClient s_http = new() { Timeout = TimeSpan.FromSeconds(5) };

    private readonly PipelineFixture _pipeline;
    private readonly string _url = $"http://127.0.0.1:{FreePort()}";
    private readonly ConsoleLog _log = new();
    private readonly Process _process;

    private OtherNode(PipelineFixture pipeline, IEnumerable<(string Key, string Value)> settings)
    {
        _pipeline = pipeline;
        var own = pipeline.Settings().Select(s => (s.Key, s.Value!)).Concat(settings);
        _process = Process.Start(Start(own))!;
        _log.Follow(_process);
    }

    public static async Task<OtherNode> StartAsync(
        PipelineFixture pipeline,
        params (string Key, string Value)[] settings
    )
    {
        var node = new OtherNode(pipeline, settings);
        await node.WaitUntilReadyAsync();
        return node;
    }

    /// <summary>Meta, delivering a line's messages to this node.</summary>
    public FakeMeta MetaOf(PipelineLine line) =>
        new(new Uri(_url + "/webhook/whatsapp"), line.Line, _pipeline.Graph);

    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
        return ValueTask.CompletedTask;
    }

    private ProcessStartInfo Start(IEnumerable<(string Key, string Value)> settings)
    {
        var executable = Path.Combine(AppContext.BaseDirectory, "atendeai.dll");
        var info = new ProcessStartInfo(
            "dotnet",
            [executable, "serve", "--data", _pipeline.DataFolder]
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var logins = _pipeline.Database.Logins;
        foreach (
            var (key, value) in settings.Concat([
                ("Urls", _url),
                ("Database:ConnectionString", logins.Owner),
                ("Database:AppConnectionString", logins.App),
            ])
        )
        {
            info.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return info;
    }

    private async Task WaitUntilReadyAsync()
    {
        for (var i = 0; i < 600; i++)
        {
            try
            {
                using var response = await s_http.GetAsync(_url + "/health/ready");
                if (response.StatusCode == HttpStatusCode.OK)
                {
                    return;
                }
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
            {
                // Not yet.
            }

            _process.HasExited.ShouldBeFalse(_log.Text);
            await Task.Delay(100);
        }

        throw new TimeoutException(_log.Text);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
