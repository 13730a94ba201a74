using AtendeAI.Fakes.WhatsApp;

namespace AtendeAI.Fakes.Installed;

/// <summary>The published executable with a clinic and a WhatsApp number, set up through its own commands, and Meta beside it.</summary>
public sealed class InstalledClinic : IAsyncDisposable
{
    private InstalledClinic(PublishedExecutable executable, FakeGraph graph)
    {
        Executable = executable;
        Graph = graph;
        Meta = new FakeMeta(executable.Webhook, Line, graph);
    }

    public const string ClinicId = "aurora";

    public PublishedExecutable Executable { get; }

    public FakeGraph Graph { get; }

    public FakeMeta Meta { get; }

    public BusinessLine Line => Graph.Options.Lines[0];

    public static string ContextFile { get; } =
        Path.Combine(AppContext.BaseDirectory, "Installed", "aurora.json");

    public static async Task<InstalledClinic> StartAsync(
        FakeGraphOptions? options = null,
        IReadOnlyDictionary<string, string>? more = null
    )
    {
        var graph = await FakeGraph.StartAsync(options);
        var clinic = new InstalledClinic(
            new PublishedExecutable(
                SettingsFor(graph).Concat(more ?? new Dictionary<string, string>()).ToDictionary()
            ),
            graph
        );
        try
        {
            await clinic.Executable.StartAsync();
            await clinic.SetUpAsync();
            return clinic;
        }
        catch
        {
            await clinic.DisposeAsync();
            throw;
        }
    }

    public static IReadOnlyDictionary<string, string> SettingsFor(FakeGraph graph) =>
        new Dictionary<string, string>
        {
            ["WhatsApp__GraphBaseUrl"] = graph.BaseUrl,
            ["WhatsApp__GraphVersion"] = "v25.0",
            ["Receptionist__QuietWindowSeconds"] = "0",
            ["Llm__PrivateHosts"] = "127.0.0.1",
        };

    public static string[] AddChannel(BusinessLine line, string clinicId = ClinicId) =>
        [
            "channel",
            "add",
            "whatsapp",
            "--clinic",
            clinicId,
            "--phone-number-id",
            line.PhoneNumberId,
            "--display-number",
            line.DisplayNumber,
            "--access-token",
            line.AccessToken,
            "--app-secret",
            line.AppSecret,
            "--verify-token",
            line.VerifyToken,
        ];

    public async ValueTask DisposeAsync()
    {
        Meta.Dispose();
        await Executable.DisposeAsync();
        await Graph.DisposeAsync();
    }

    private async Task SetUpAsync()
    {
        await MustAsync("clinic", "import", ContextFile);
        await MustAsync(AddChannel(Line));
    }

    private async Task MustAsync(params string[] command)
    {
        var result = await Executable.RunAsync(command);
        if (result.ExitCode != 0)
            throw new InvalidOperationException(
                $"{command[0]} {command[1]} ended with {result.ExitCode}:\n{result.Output}"
            );
    }
}
