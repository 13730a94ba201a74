using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Llm;

namespace AtendeAI.Domain.Tests.Receptionist.Llm;

/// <summary>Tools are steps of the deterministic dialogue; the patient's yes, in the next turn, acts.</summary>
public sealed class ToolTests
{
    private const string Vague = "então, é que eu estava pensando numa coisa";

    [Fact]
    public async Task Slots_that_a_tool_found_are_offered_with_their_buttons()
    {
        var patient = new Patient();

        var turn = await patient.WritesAsync(
            Vague,
            new ScriptedModel(
                ScriptedModel.Calls(
                    "find_slots",
                    """{"service":"limpeza","date_from":"2026-11-24","date_to":"2026-11-25","time_from":"13:00"}"""
                ),
                ScriptedModel.Says("Que bom! Qual destes horários de limpeza fica melhor?")
            )
        );

        turn.Outcome.ShouldBe("said");
        turn.Turn.Reply!.Text.ShouldStartWith("Que bom!");
        Slots(turn).ShouldNotBeEmpty();
        Slots(turn)
            .ShouldAllBe(s =>
                s.ServiceId == "limpeza"
                && s.Start >= Patient.At(24, 13)
                && s.Start < Patient.At(26, 0)
            );
        turn.Turn.State.Offers.Count.ShouldBe(Slots(turn).Count);
    }

    [Fact]
    public async Task A_slot_is_kept_by_the_tool_and_booked_by_the_patient()
    {
        var patient = new Patient().WithAppointment();

        var turn = await patient.WritesAsync(
            Vague,
            new ScriptedModel(
                ScriptedModel.Calls("find_slots", """{"service":"limpeza"}"""),
                ScriptedModel.Calls("book", """{"slot":"h1","patient":"p1"}"""),
                ScriptedModel.Says("Ótima escolha!")
            )
        );

        turn.Turn.Commands.ShouldHaveSingleItem().ShouldBeOfType<HoldSlot>();
        turn.Turn.Reply!.Text.ShouldStartWith("Ótima escolha!\n\n");
        turn.Turn.Reply.Text.ShouldContain("Posso confirmar?");
        turn.Turn.State.Pending.ShouldBe(PendingYes.Book);
        var yes = await patient.PlainAsync("sim");
        yes.Commands.OfType<BookAppointment>()
            .ShouldHaveSingleItem()
            .Patient.PatientId.ShouldBe(Patient.Maria);
    }

    [Theory]
    [InlineData("cancel", "Posso cancelar", typeof(CancelAppointment))]
    [InlineData("confirm", "Posso confirmar a presença", typeof(ConfirmAppointment))]
    public async Task A_change_is_asked_and_done_on_the_patient_s_yes(
        string tool,
        string question,
        Type command
    )
    {
        var patient = new Patient().WithAppointment();

        var turn = await patient.WritesAsync(
            Vague,
            new ScriptedModel(
                ScriptedModel.Calls(tool, """{"appointment":"c1"}"""),
                ScriptedModel.Says("Claro!")
            )
        );

        turn.Turn.Commands.ShouldBeEmpty();
        turn.Turn.Reply!.Text.ShouldContain(question);
        (await patient.PlainAsync("sim")).Commands.ShouldContain(c => c.GetType() == command);
    }

    [Fact]
    public async Task A_move_offers_other_times_of_the_same_service()
    {
        var patient = new Patient().WithAppointment();

        var turn = await patient.WritesAsync(
            Vague,
            new ScriptedModel(
                ScriptedModel.Calls(
                    "move",
                    """{"appointment":"c1","date_from":"2026-12-01","date_to":"2026-12-03"}"""
                ),
                ScriptedModel.Says("Qual destes horários fica melhor?")
            )
        );

        turn.Turn.State.Goal.ShouldBe(Goal.Reschedule);
        Slots(turn).ShouldNotBeEmpty();
        Slots(turn).ShouldAllBe(s => s.ServiceId == "avaliacao" && s.ProfessionalId == "lia");
    }

    [Fact]
    public async Task A_person_is_called_on_the_patient_s_yes()
    {
        var patient = new Patient();

        var turn = await patient.WritesAsync(
            Vague,
            new ScriptedModel(ScriptedModel.Calls("hand_off"), ScriptedModel.Says("Claro!"))
        );

        turn.Turn.Commands.ShouldBeEmpty();
        turn.Turn.State.Pending.ShouldBe(PendingYes.Person);
        (await patient.PlainAsync("sim")).Commands.OfType<HandOff>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_waiting_list_is_joined_on_the_patient_s_yes()
    {
        var patient = new Patient().WithAppointment();

        var turn = await patient.WritesAsync(
            Vague,
            new ScriptedModel(
                ScriptedModel.Calls("waitlist", """{"service":"clareamento"}"""),
                ScriptedModel.Says("Claro!")
            )
        );

        turn.Turn.Commands.ShouldBeEmpty();
        (await patient.PlainAsync("sim"))
            .Commands.OfType<JoinWaitlist>()
            .ShouldHaveSingleItem()
            .ServiceId.ShouldBe("clareamento");
    }

    [Fact]
    public async Task Leaving_the_messages_is_the_patient_s_own_word()
    {
        var patient = new Patient();

        var turn = await patient.WritesAsync(
            Vague,
            new ScriptedModel(ScriptedModel.Calls("opt_out"), ScriptedModel.Says("Claro!"))
        );

        turn.Turn.Commands.ShouldBeEmpty();
        turn.Turn.Reply!.Text.ShouldContain("PARAR");
    }

    [Fact]
    public async Task Too_late_to_cancel_the_team_is_not_called_behind_the_patient_s_back()
    {
        var patient = new Patient().WithAppointment();
        var soon = patient.Card.Appointments[0] with
        {
            Start = Patient.At(23, 16),
            End = Patient.At(23, 16, 30),
        };
        patient.Card = patient.Card with { Appointments = [soon] };
        var model = new ScriptedModel(
            ScriptedModel.Calls("cancel", """{"appointment":"c1"}"""),
            ScriptedModel.Says("Posso ajudar com mais alguma coisa?")
        );

        var turn = await patient.WritesAsync(Vague, model);

        turn.Turn.Commands.ShouldBeEmpty();
        model.Requests[1].Messages.OfType<ToolMessage>().Single().Text.ShouldContain("prazo");
    }

    [Theory]
    [InlineData("find_slots", """{"service":"botox"}""")]
    [InlineData("find_slots", """{"service":"limpeza","date_from":"amanhã"}""")]
    [InlineData("find_slots", """{"service":"limpeza","professional":"ninguem"}""")]
    [InlineData("book", """{"slot":"h9"}""")]
    [InlineData("book", """{"slot":1}""")]
    [InlineData("book", "[1,2]")]
    [InlineData("book", "não é json")]
    [InlineData("cancel", """{"appointment":"c2"}""")]
    [InlineData("cancel", """{"appointment":"00000000-0000-7000-8000-0000000000aa"}""")]
    [InlineData("move", """{"appointment":"c1","professional":"bia"}""")]
    [InlineData("delete_all", "{}")]
    public async Task What_makes_no_sense_is_told_to_the_model_and_leads_nowhere(
        string tool,
        string arguments
    )
    {
        var patient = new Patient().WithAppointment();
        var model = new ScriptedModel(ScriptedModel.Calls(tool, arguments), ScriptedModel.Says(""));

        var turn = await patient.WritesAsync(Vague, model);

        model
            .Requests[1]
            .Messages.OfType<ToolMessage>()
            .Single()
            .Text.ShouldStartWith("Não foi possível");
        turn.Turn.Commands.ShouldBeEmpty();
        turn.Outcome.ShouldBe("malformed");
    }

    [Fact]
    public async Task A_model_that_only_calls_tools_comes_to_an_end()
    {
        var calls = Enumerable.Repeat(ScriptedModel.Calls("my_appointments"), 9).ToArray();

        var turn = await new Patient()
            .WithAppointment()
            .WritesAsync(Vague, new ScriptedModel(calls));

        turn.Outcome.ShouldBe("endless");
        turn.Turn.Commands.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("socorro, meu pai desmaiou e não respira")]
    [InlineData("quero falar com um atendente")]
    [InlineData("vocês são péssimos, isso é um absurdo!!")]
    [InlineData("apaguem meus dados, lgpd")]
    [InlineData("hello, do you have an appointment for tomorrow?")]
    [InlineData("posso tomar ibuprofeno depois da extração?")]
    [InlineData("você é um robô?")]
    public async Task What_the_rules_decide_no_model_hears_of(string said)
    {
        var model = new ScriptedModel(ScriptedModel.Says("Oi!"));

        var turn = await new Patient().WritesAsync(said, model);

        turn.Outcome.ShouldBe("not-asked");
        model.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_tap_no_model_hears_of()
    {
        var model = new ScriptedModel(ScriptedModel.Says("Oi!"));

        await new Patient().SendsAsync([new ChoiceInput(ChoiceIds.Book, "Marcar consulta")], model);

        model.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_model_is_told_what_matters_and_nobody_s_whole_name_or_number()
    {
        var model = new ScriptedModel(ScriptedModel.Says("Olá! Como posso ajudar?"));

        await new Patient()
            .WithAppointment()
            .WritesAsync("quanto custa a manutenção? meu cpf 52998224725", model);

        var told = string.Join('\n', model.Requests[0].Messages.Select(m => m.ToString()));
        told.ShouldContain("Escove os dentes antes de vir");
        told.ShouldNotContain("Faça uma limpeza nos 30 dias");
        told.ShouldContain("p1: Maria");
        told.ShouldContain("c1: Avaliação com Dra. Lia Prado");
        told.ShouldNotContain("Lopes");
        told.ShouldNotContain("52998224725");
        told.ShouldNotContain("98888");
        model
            .Requests[0]
            .Tools.Select(t => t.Name)
            .ShouldBe([
                "find_slots",
                "book",
                "move",
                "cancel",
                "confirm",
                "my_appointments",
                "hand_off",
                "waitlist",
                "opt_out",
            ]);
    }

    private static List<Slot> Slots(LlmTurn turn) =>
        [
            .. turn
                .Turn.Reply!.Buttons.Select(b => b.Slot)
                .Concat(turn.Turn.Reply.List?.Rows.Select(r => r.Slot) ?? [])
                .OfType<Slot>(),
        ];
}
