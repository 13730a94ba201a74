using System.Globalization;
using AtendeAI.Fakes.WhatsApp;
using AtendeAI.Server.Agenda;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Data;
using AtendeAI.Server.Data.Protection;
using AtendeAI.Server.Engagement;
using AtendeAI.Server.Hosting;
using AtendeAI.Server.Llm;
using AtendeAI.Server.Observability;
using AtendeAI.Server.Receptionist;
using AtendeAI.Server.WhatsApp;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace AtendeAI.Server.Tests.Conversations;

/// <summary>
/// The way of a message, whole: a real database, a fake Meta on both ends, and one or more nodes that share them. Each test gets a line (clinic and
/// number) of its own from <see cref="NewLineAsync"/>.
/// </summary>
public sealed class PipelineFixture : ServerFixture, IAsyncLifetime
{
    private readonly List<WebApplication> _nodes = [];
    private readonly List<BusinessLine> _lines = [.. Enumerable.Range(1, 40).Select(Line)];
    private int _taken;

    public FakeGraph Graph { get; private set; } = null!;

    public string Url => _nodes[0].Urls.First();

    internal IServiceProvider Node => _nodes[0].Services;

    async Task IAsyncLifetime.InitializeAsync()
    {
        await base.InitializeAsync();
        Graph = await FakeGraph.StartAsync(
            new FakeGraphOptions { Lines = _lines, EnforcePairRate = false }
        );
        await StartNodeAsync();
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        foreach (var node in _nodes)
        {
            await node.StopAsync();
            await node.DisposeAsync();
        }

        await Graph.DisposeAsync();
        await base.DisposeAsync();
    }

    /// <summary>Another executable on the same database.</summary>
    internal async Task<WebApplication> StartNodeAsync(double quietWindowSeconds = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(Settings(quietWindowSeconds));
        builder.Services.AddSingleton(Database.Logins);
        builder.Services.AddSingleton(new Launch(DataFolder, builder.Configuration));
        builder.Services.AddSingleton<IClock>(SystemClock.Instance);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Backlog>();
        builder.Services.AddSingleton<AtendeMetrics>();
        builder.AddData();
        builder.AddClinics();
        builder.AddAgenda();
        builder.AddWhatsApp();
        builder.AddConversations();
        builder.AddLlm();
        builder.AddReceptionist();
        builder.AddReminders();
        builder.AddNotices();
        var node = builder.Build();
        node.UseWhatsApp();
        await node.StartAsync();
        _nodes.Add(node);
        return node;
    }

    /// <summary>How every node of this fixture is set.</summary>
    public Dictionary<string, string?> Settings(double quietWindowSeconds = 0) =>
        new()
        {
            ["WhatsApp:GraphBaseUrl"] = Graph.BaseUrl,
            ["WhatsApp:MessagesPerSecond"] = "1000",
            ["WhatsApp:SendTimeoutSeconds"] = "2",
            ["Llm:CallTimeoutSeconds"] = "2",
            ["Llm:TurnTimeoutSeconds"] = "6",
            ["Llm:Retries"] = "1",
            ["Llm:PrivateHosts"] = "127.0.0.1",
            ["Reminders:QuietFrom"] = "00:00",
            ["Reminders:QuietTo"] = "00:00",
            ["Receptionist:QuietWindowSeconds"] = quietWindowSeconds.ToString(
                CultureInfo.InvariantCulture
            ),
        };

    /// <summary>A clinic with a number of its own, and Meta ready to deliver to it.</summary>
    public async Task<PipelineLine> NewLineAsync(string? url = null)
    {
        var number = Interlocked.Increment(ref _taken);
        var line = _lines[number - 1];
        var clinic = await SeedClinicAsync($"clinica-{number}");
        var secrets = Node.GetRequiredService<SecretBox>();
        await RunAsync(
            "INSERT INTO channels (clinic_id, id, kind, phone_number_id, display_number, access_token, app_secret, verify_token, active) VALUES ($1, $2, 'whatsapp', $3, $4, $5, $6, $7, true)",
            clinic.Clinic.Value,
            Guid.CreateVersion7(),
            line.PhoneNumberId,
            line.DisplayNumber,
            secrets.Seal(SecretPurpose.Channel, line.AccessToken),
            secrets.Seal(SecretPurpose.Channel, line.AppSecret),
            secrets.Seal(SecretPurpose.Channel, line.VerifyToken)
        );
        foreach (var node in _nodes)
        {
            await node
                .Services.GetRequiredService<ChannelDirectory>()
                .ReloadAsync(CancellationToken.None);
        }

        var meta = new FakeMeta(new Uri((url ?? Url) + "/webhook/whatsapp"), line, Graph);
        return new PipelineLine(this, clinic, line, meta);
    }

    private static BusinessLine Line(int number) =>
        new()
        {
            PhoneNumberId = $"1065403522{number:D5}",
            AppSecret = $"secret-of-{number}",
            AccessToken = $"EAAtoken-{number}",
            VerifyToken = $"verify-{number}",
        };
}

/// <summary>One test's clinic and number.</summary>
public sealed record PipelineLine(
    PipelineFixture Fixture,
    SeededClinic Clinic,
    BusinessLine Line,
    FakeMeta Meta
)
{
    private static int s_patients;

    public static PatientPhone NewPatient(string name = "Célia") =>
        PatientPhone.Classic($"55319{80000000 + Interlocked.Increment(ref s_patients)}", name);

    public Task<SentMessage> AnswerToAsync(PatientPhone patient, int count = 1) =>
        Fixture.Graph.WaitForSendAsync(
            sent =>
                sent.To == patient.WaId
                && Fixture.Graph.Sent.Count(s => s.To == patient.WaId) >= count,
            TimeSpan.FromSeconds(10)
        );

    /// <summary>The last message to the patient once there are so many.</summary>
    public async Task<SentMessage> LastToAsync(PatientPhone patient, int count)
    {
        await AnswerToAsync(patient, count);
        return Fixture.Graph.Sent.Last(sent => sent.To == patient.WaId);
    }

    public int SentTo(PatientPhone patient) => Fixture.Graph.Sent.Count(s => s.To == patient.WaId);

    /// <summary>Waits until everything that came in has had its turn.</summary>
    public Task SettledAsync() =>
        EventuallyAsync<long>(
            0,
            "SELECT (SELECT count(*) FROM journal_pending) + (SELECT count(*) FROM lane_items WHERE clinic_id = $1)",
            Clinic.Clinic.Value
        );

    /// <summary>Waits until a query gives <paramref name="expected"/>, and fails with what it gave last.</summary>
    public async Task EventuallyAsync<T>(T expected, string sql, params object?[] parameters)
    {
        T? last = default;
        for (var i = 0; i < 100; i++)
        {
            last = await Fixture.ScalarAsync<T>(sql, parameters);
            if (Equals(last, expected))
            {
                return;
            }

            await Task.Delay(100);
        }

        last.ShouldBe(expected);
    }
}
