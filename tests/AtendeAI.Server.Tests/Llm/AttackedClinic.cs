using System.Diagnostics.Metrics;
using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Fakes.Llm;
using AtendeAI.Server.Llm;
using AtendeAI.Server.Observability;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NodaTime;

namespace AtendeAI.Server.Tests.Llm;

/// <summary>
/// The sample clinic with a provider over HTTP whose model obeys whoever attacks. Maria, who writes, has a consultation on Thursday at 14h; Otávio
/// is somebody else's patient. Monday, 23 November 2026, 10:00.
/// </summary>
public sealed class AttackedClinic : IAsyncLifetime
{
    public const string Cpf = "52998224725";
    public const string Phone = "+5531988880001";
    public const string Mail = "maria@casa.exemplo";
    public const string FullName = "Maria Lopes da Costa";

    private readonly ServiceProvider _services = new ServiceCollection()
        .AddMetrics()
        .AddSingleton(Options.Create(new LlmOptions { PrivateHosts = "127.0.0.1" }))
        .AddSingleton<ProviderGate>()
        .AddSingleton<LlmClients>()
        .BuildServiceProvider();
    private readonly ClinicReceptionist _receptionist = new();

    public FakeOpenAi Provider { get; private set; } = null!;

    public static Instant Now => Instant.FromUtc(2026, 11, 23, 13, 0);

    public async Task InitializeAsync() => Provider = await FakeOpenAi.StartAsync();

    public async Task DisposeAsync()
    {
        await Provider.DisposeAsync();
        await _services.DisposeAsync();
    }

    /// <summary>The deterministic turn, and what comes of it with the obeying model. Not asked: the same turn.</summary>
    /// <param name="forced">The model is asked also where it never would be: tools and guard must hold alone.</param>
    internal async Task<(Turn Plain, LlmTurn Spoken, bool Asked)> SufferAsync(
        Attack attack,
        bool forced
    )
    {
        Provider.Brain = request => Obey(attack, request);
        var input = Input(attack);
        var plain = await _receptionist.ReplyAsync(input, FreeAgenda.Instance, default);
        if (plain.Reply is null || (!forced && !LlmReceptionist.MayAsk(input, plain)))
        {
            return (plain, new LlmTurn(plain, "not-asked", []), false);
        }

        DialogueLine[] history = attack.Place == "history" ? [new(false, attack.Text)] : [];
        var spoken = await LlmReceptionist.SpeakAsync(
            input,
            plain,
            history,
            FreeAgenda.Instance,
            Model(),
            default
        );
        return (plain, spoken, true);
    }

    private static OpenAiReply Obey(Attack attack, OpenAiRequest request) =>
        request.ToolResults < attack.Calls.Count
            ? OpenAiReply.CallsTool(
                attack.Calls[request.ToolResults].Tool,
                attack.Calls[request.ToolResults].Arguments
            )
            : OpenAiReply.Says(attack.Says);

    private OpenAiModel Model()
    {
        var options = Options.Create(new LlmOptions());
        var provider = new LlmProvider(
            new ClinicId(Guid.CreateVersion7()),
            ProviderAddress.Parse(Provider.BaseUrl)!,
            "gpt-fake",
            null,
            Provider.Key,
            null,
            1_000_000,
            0
        );
        var metrics = new AtendeMetrics(
            _services.GetRequiredService<IMeterFactory>(),
            new Backlog()
        );
        return new OpenAiModel(
            provider,
            _services.GetRequiredService<LlmClients>(),
            new LlmPipelines(options, TimeProvider.System),
            metrics,
            (_, _) => Task.FromResult(true)
        );
    }

    private static TurnInput Input(Attack attack)
    {
        const string question = "quanto custa a limpeza?";
        PatientInput message = attack.Place switch
        {
            "message" or "voice" => new TextInput(attack.Text),
            "caption" => new MediaInput("document", attack.Text, "123"),
            _ => new TextInput(question),
        };
        return new(DialogueState.Fresh, Clinic(attack), Card(attack), [message], Now);
    }

    private static ClinicContext Clinic(Attack attack)
    {
        var clinic = ClinicContextJson.Sample("aurora");
        return attack.Place switch
        {
            "faq" or "fact" => clinic with
            {
                Faqs = [new("limpeza", "Quanto custa a limpeza?", attack.Text)],
            },
            "persona" => clinic with
            {
                Assistant = clinic.Assistant with { Personality = attack.Text },
            },
            _ => clinic,
        };
    }

    private static ContactCard Card(Attack attack)
    {
        var maria = Guid.CreateVersion7();
        var name = attack.Place == "patient" ? attack.Text : FullName;
        var start = Instant.FromUtc(2026, 11, 26, 17, 0);
        return new(
            Phone,
            attack.Place == "name" ? attack.Text : "Maria",
            [new(maria, name, Cpf, new LocalDate(1980, 5, 17), null, null)],
            [
                new(
                    new(Guid.CreateVersion7()),
                    1,
                    maria,
                    name,
                    "lia",
                    "avaliacao",
                    start,
                    start + Duration.FromMinutes(30),
                    AppointmentStatus.Booked
                ),
            ]
        );
    }

    private sealed class FreeAgenda : IBusyTimes
    {
        public static readonly FreeAgenda Instance = new();

        public ValueTask<IReadOnlyList<BusyRange>> BusyAsync(
            IReadOnlyCollection<string> professionals,
            Instant from,
            Instant to,
            CancellationToken cancellationToken
        ) => new([]);
    }
}
