using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Llm;

namespace AtendeAI.Domain.Tests.Receptionist.Llm;

/// <summary>Each defence on its own, where no other would hold.</summary>
public sealed class DefenceTests
{
    private const string Vague = "então, é que eu estava pensando numa coisa";
    private const string Find = """{"service":"limpeza","date_from":"2026-11-30"}""";
    private const string Kind = "Claro! Qual destes horários fica melhor?";

    [Fact]
    public async Task A_slot_that_was_taken_meanwhile_is_not_kept()
    {
        var patient = new Patient().WithAppointment();
        await patient.WritesAsync(
            Vague,
            new ScriptedModel(ScriptedModel.Calls("find_slots", Find), ScriptedModel.Says(Kind))
        );
        patient.State.Offers.ShouldNotBeEmpty();
        patient.FillAgenda();

        var (turn, told) = await CallsAsync(patient, "book", """{"slot":"h1","patient":"p1"}""");

        told.ShouldBe(
            "Não foi possível: esse horário não está mais livre: procure outro com find_slots."
        );
        turn.Turn.Commands.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_appointment_is_not_moved_to_a_slot_that_was_taken_meanwhile()
    {
        var patient = new Patient().WithAppointment();
        await patient.WritesAsync(
            Vague,
            new ScriptedModel(
                ScriptedModel.Calls("move", """{"appointment":"c1","date_from":"2026-12-01"}"""),
                ScriptedModel.Says("Qual destes horários fica melhor?")
            )
        );
        patient.State.Offers.ShouldNotBeEmpty();
        patient.FillAgenda();

        var (turn, told) = await CallsAsync(
            patient,
            "move",
            """{"appointment":"c1","slot":"h1"}"""
        );

        told.ShouldStartWith("Não foi possível: esse horário não serve");
        turn.Turn.Commands.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_appointment_is_not_moved_to_a_slot_of_another_service()
    {
        var patient = new Patient().WithAppointment();
        await patient.WritesAsync(
            Vague,
            new ScriptedModel(ScriptedModel.Calls("find_slots", Find), ScriptedModel.Says(Kind))
        );

        var (turn, told) = await CallsAsync(
            patient,
            "move",
            """{"appointment":"c1","slot":"h1"}"""
        );

        told.ShouldStartWith("Não foi possível: esse horário não serve");
        turn.Turn.Commands.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_service_that_nobody_gives_is_not_looked_for()
    {
        var sample = ClinicContextJson.Sample("aurora");
        var patient = new Patient(
            sample with
            {
                Professionals =
                [
                    .. sample.Professionals.Select(p =>
                        p with
                        {
                            Services = [.. p.Services.Where(s => s != "clareamento")],
                        }
                    ),
                ],
            }
        );

        var (_, told) = await CallsAsync(patient, "find_slots", """{"service":"clareamento"}""");

        told.ShouldStartWith("Não foi possível: serviço ou profissional desconhecido");
    }

    [Fact]
    public async Task Only_so_many_calls_are_looked_at()
    {
        var patient = new Patient().WithAppointment();
        var model = new ScriptedModel(
            new ModelAnswer(
                "",
                [
                    .. Enumerable
                        .Range(0, 11)
                        .Select(i => new ModelToolCall($"call-{i}", "my_appointments", "{}")),
                ]
            ),
            ScriptedModel.Says("")
        );

        await patient.WritesAsync(Vague, model);

        model
            .Requests[1]
            .Messages.OfType<ToolMessage>()
            .Count(m => m.Text == "chega de ferramentas: escreva a mensagem")
            .ShouldBe(3);
    }

    [Theory]
    [InlineData("Você já está na lista.", "guard.lead")]
    [InlineData("Claro, quinta às 14h.", "guard.time")]
    [InlineData("Vamos olhar isso, tudo bem?", "guard.lead")]
    public async Task Before_a_question_that_stands_nothing_is_stated(string lead, string outcome)
    {
        var patient = new Patient().WithAppointment();

        var turn = await patient.WritesAsync(
            Vague,
            new ScriptedModel(ScriptedModel.Calls("hand_off"), ScriptedModel.Says(lead))
        );

        turn.Outcome.ShouldBe(outcome);
    }

    [Fact]
    public async Task An_answer_without_the_question_that_is_open_is_not_said()
    {
        var patient = new Patient();
        var plain = await patient.PlainAsync("quero marcar uma limpeza");

        var turn = await patient.WritesAsync(
            "quero marcar uma limpeza",
            new ScriptedModel(ScriptedModel.Says("Claro, com prazer!"))
        );

        turn.Outcome.ShouldBe("incomplete");
        turn.Turn.Reply!.Text.ShouldBe(plain.Reply!.Text);
    }

    [Fact]
    public async Task What_the_clinic_forbids_is_not_spoken_of_in_any_words()
    {
        var sample = ClinicContextJson.Sample("aurora");
        var patient = new Patient(
            sample with
            {
                Assistant = sample.Assistant with { ForbiddenTopics = ["carinho"] },
            }
        );

        var turn = await patient.WritesAsync(
            "oi",
            new ScriptedModel(ScriptedModel.Says("Olá! Com carinho, como posso ajudar?"))
        );

        turn.Outcome.ShouldBe("guard.leak");
    }

    [Fact]
    public async Task Words_beside_a_tap_are_answered_by_the_rules()
    {
        var model = new ScriptedModel(ScriptedModel.Says("Olá! Como posso ajudar?"));

        var turn = await new Patient().SendsAsync(
            [new TextInput("oi"), new ChoiceInput(ChoiceIds.Questions, "Dúvidas")],
            model
        );

        turn.Outcome.ShouldBe("not-asked");
        model.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_said_before_goes_without_what_is_personal()
    {
        var model = new ScriptedModel(ScriptedModel.Says("Olá! Como posso ajudar?"));

        await new Patient()
            .WithAppointment()
            .WritesAsync(
                "quanto custa a limpeza?",
                model,
                new DialogueLine(
                    false,
                    "sou a Maria Lopes da Costa, cpf 529.982.247-25, fone 31 98888-0001, maria@casa.exemplo"
                ),
                new DialogueLine(true, "Anotei, Maria Lopes da Costa.")
            );

        var told = string.Join(' ', model.Requests[0].Messages.Select(m => m.ToString()));
        told.ShouldContain("sou a Maria, cpf [CPF], fone [telefone], [e-mail]");
        foreach (var secret in (string[])["Lopes", "982", "98888", "casa.exemplo"])
        {
            told.ShouldNotContain(secret);
        }
    }

    [Fact]
    public void A_trace_keeps_nothing_personal_of_what_the_model_wrote()
    {
        var patient = new Patient().WithAppointment();
        var input = new TurnInput(
            DialogueState.Fresh,
            patient.Clinic,
            patient.Card,
            [],
            Patient.At(23, 10)
        );

        var kept = Redaction.Of(
            [
                new PatientMessage("o Otávio Pereira vem"),
                new AssistantMessage(
                    "Seu CPF é 529.982.247-25",
                    [new ModelToolCall("c", "book", """{"slot":"31 98888-0001"}""")]
                ),
            ],
            input
        );

        var text = string.Concat(kept.Select(m => m.ToString()));
        var call = ((AssistantMessage)kept[1]).Calls.Single().Arguments;
        text.ShouldContain("o Otávio vem");
        text.ShouldContain("Seu CPF é [CPF]");
        call.ShouldBe("""{"slot":"[telefone]"}""");
    }

    /// <summary>What the tool answers to the model.</summary>
    private static async Task<(LlmTurn Turn, string Told)> CallsAsync(
        Patient patient,
        string tool,
        string arguments
    )
    {
        var model = new ScriptedModel(ScriptedModel.Calls(tool, arguments), ScriptedModel.Says(""));
        var turn = await patient.WritesAsync(Vague, model);
        return (turn, model.Requests[1].Messages.OfType<ToolMessage>().Single().Text);
    }
}
