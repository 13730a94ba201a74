using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace AtendeAI.Fakes.Installed;

public sealed record CommandResult(int ExitCode, string Output);

/// <summary>The file people download, run as they run it: on a data folder and a port of its own.</summary>
public sealed class PublishedExecutable(IReadOnlyDictionary<string, string>? settings = null)
    : IAsyncDisposable
{
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(5) };
    private readonly DataFolder _data = new();
    private Process? _process;

    /// <summary><c>ATENDEAI_EXE</c>, or what <c>publish.sh</c> made.</summary>
    public static string File { get; } =
        Environment.GetEnvironmentVariable("ATENDEAI_EXE")
        ?? Path.Combine(Repository.Root, "dist", "atendeai");

    public int Port { get; } = FreePort();

    public string Url => $"http://127.0.0.1:{Port}";

    public Uri Webhook => new($"{Url}/webhook/whatsapp");

    public DataFolder Data => _data;

    /// <summary>Of all starts so far.</summary>
    public ConsoleLog Log { get; } = new();

    public int Pid => _process!.Id;

    public bool IsRunning => _process is { HasExited: false };

    public async Task StartAsync(TimeSpan? timeout = null)
    {
        StartProcess();
        await WaitUntilReadyAsync(timeout ?? TimeSpan.FromSeconds(30));
    }

    public void StartProcess()
    {
        _process = Process.Start(StartInfo(["serve"]))!;
        Log.Follow(_process);
    }

    public async Task WaitUntilReadyAsync(TimeSpan timeout)
    {
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < timeout)
        {
            if (await AnswersAsync(Url + "/health/ready"))
                return;
            if (_process!.HasExited)
                throw new InvalidOperationException(
                    $"It ended with {_process.ExitCode}:\n{Log.Text}"
                );
            await Task.Delay(20);
        }
        throw new TimeoutException($"Not ready within {timeout}:\n{Log.Text}");
    }

    /// <summary>Runs a command beside the server, as an operator would in another terminal.</summary>
    public async Task<CommandResult> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(StartInfo(arguments))!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token);
        return new CommandResult(process.ExitCode, await output + await errors);
    }

    public void KillAtOnce()
    {
        _process!.Kill();
        _process.WaitForExit();
    }

    /// <summary>Asks it to stop and gives its exit code.</summary>
    public async Task<int> StopAsync()
    {
        Unix.SendTerm(_process!.Id);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (IsRunning)
            await StopOrKillAsync();
        _process?.Dispose();
        _data.Dispose();
    }

    private async Task StopOrKillAsync()
    {
        try
        {
            await StopAsync();
        }
        catch (OperationCanceledException)
        {
            _process!.Kill(entireProcessTree: true);
        }
    }

    private static async Task<bool> AnswersAsync(string url)
    {
        try
        {
            using var response = await Http.GetAsync(url);
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private ProcessStartInfo StartInfo(IEnumerable<string> arguments)
    {
        var info = new ProcessStartInfo(File, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = _data.Path,
        };
        info.Environment["ATENDEAI_DATA"] = _data.Path;
        info.Environment["Urls"] = Url;
        info.Environment["LC_ALL"] = "pt_BR.UTF-8";
        foreach (var (name, value) in settings ?? new Dictionary<string, string>())
            info.Environment[name] = value;
        return info;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
