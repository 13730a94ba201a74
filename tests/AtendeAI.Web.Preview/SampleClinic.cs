using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Web.Tests.Fakes;
using NodaTime;

namespace AtendeAI.Web.Preview;

/// <summary>A day at the clinic: a full agenda, conversations in every state, and a phone that answers.</summary>
internal static class SampleClinic
{
    public static void Fill(IServiceProvider services, string scenario)
    {
        var agenda = services.GetRequiredService<FakeAgenda>();
        var inbox = services.GetRequiredService<FakeInbox>();
        if (scenario is "broken")
        {
            agenda.Failure = new InvalidOperationException("The preview was asked to fail.");
            inbox.Failure = agenda.Failure;
            return;
        }

        if (scenario is "slow")
        {
            agenda.Slowness = TimeSpan.FromSeconds(30);
            return;
        }

        var now = services.GetRequiredService<IClock>().GetCurrentInstant();
        services.GetRequiredService<FakeSimulator>().Answer = (id, said) =>
            SampleReceptionist.Answer(inbox, agenda, id, said, now);
        if (scenario is not "empty")
        {
            FillAgenda(agenda, now);
            FillModel(services, now);
            services
                .GetRequiredService<FakeClinic>()
                .Missed.Add(
                    new Misunderstanding(
                        new MessageId(Guid.NewGuid()),
                        new ConversationId(Guid.NewGuid()),
                        "Rafael Nogueira",
                        "meu cachorro pode entrar?",
                        "Desculpe, não entendi. Pode dizer de outro jeito?",
                        now - Duration.FromHours(2)
                    )
                );
            SampleConversations.Fill(inbox, agenda, services.GetRequiredService<FakeStaff>(), now);
        }
    }

    private static void FillAgenda(FakeAgenda agenda, Instant now)
    {
        var today = now.InZone(FakeAgenda.Zone).Date;
        string[] patients =
        [
            "Mariana Costa e Silva",
            "João Pedro Almeida",
            "Ana Beatriz Ferreira",
            "Rafael Nogueira",
            "Dona Terezinha de Jesus",
            "Luiz Otávio Ramos",
            "Camila Rocha",
            "Bento Vieira",
        ];
        AppointmentStatus[] states =
        [
            AppointmentStatus.Confirmed,
            AppointmentStatus.Booked,
            AppointmentStatus.Confirmed,
            AppointmentStatus.Held,
            AppointmentStatus.Booked,
        ];
        for (var day = -2; day < 7; day++)
        {
            for (var n = 0; n < 7; n++)
            {
                var at = today
                    .PlusDays(day)
                    .At(new LocalTime(8 + n + (n > 3 ? 1 : 0), (n + day + 4) % 2 * 30));
                var status =
                    day < 0
                        ? (n == 3 ? AppointmentStatus.NoShow : AppointmentStatus.Completed)
                        : states[(n + day) % states.Length];
                agenda.Add(
                    n % 2 == 0 ? "lia" : "caio",
                    n % 3 == 0 ? "avaliacao" : "manutencao",
                    at,
                    patients[(n + day + 8) % patients.Length],
                    status
                );
            }

            agenda.Add(
                "caio",
                "limpeza",
                today.PlusDays(day).At(new LocalTime(16, 30)),
                "Sofia Martins",
                AppointmentStatus.Cancelled
            );
        }

        agenda.Attention.Add(
            new AttentionItem("reminder-needs-template", 3, now - Duration.FromMinutes(40))
        );
        agenda.Attention.Add(new AttentionItem("send-unknown", 1, now - Duration.FromHours(3)));
    }

    // The last answer of the model as the settings say (model=down), else a good one; none where they say nothing.
    private static void FillModel(IServiceProvider services, Instant now)
    {
        if (services.GetRequiredService<IConfiguration>()["model"] is { } outcome)
        {
            var usage = FakeLanguageModel.Some.Usage with
            {
                Tokens = outcome == "quota" ? 2_000_000 : FakeLanguageModel.Some.Usage.Tokens,
                LastOutcome = outcome,
                LastAt = now - Duration.FromMinutes(7),
            };
            services.GetRequiredService<FakeLanguageModel>().View = FakeLanguageModel.Some with
            {
                Usage = usage,
                State = LanguageModelStates.Of(outcome, usage, 2_000_000),
            };
        }
    }
}
