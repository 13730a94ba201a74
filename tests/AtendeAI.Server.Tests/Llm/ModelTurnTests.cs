using AtendeAI.Fakes.Llm;
using AtendeAI.Server.Tests.Conversations;

namespace AtendeAI.Server.Tests.Llm;

public sealed class ModelTurnTests(PipelineFixture pipeline) : IClassFixture<PipelineFixture>
{
    private const string Warm = "Oi! A consulta custa R$ 200. Quer que eu veja um horário?";

    [Fact]
    public async Task The_model_s_words_are_sent_counted_and_traced()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        clinic.Provider.Script(OpenAiReply.Says(Warm));
        var patient = PipelineLine.NewPatient();

        await clinic.Line.Meta.DeliverAsync(
            patient.Text("quanto custa a consulta? meu cpf é 529.982.247-25")
        );

        (await clinic.Line.AnswerToAsync(patient)).Body.ShouldBe(Warm);
        (await clinic.WordingAsync()).ShouldBe("said");
        var id = clinic.Line.Clinic.Clinic.Value;
        await clinic.Line.EventuallyAsync<long>(
            1,
            "SELECT calls FROM llm_usage WHERE clinic_id = $1",
            id
        );
        (
            await pipeline.ScalarAsync<long>(
                "SELECT prompt_tokens + completion_tokens FROM llm_usage WHERE clinic_id = $1",
                id
            )
        ).ShouldBeGreaterThan(100);
        var trace = await pipeline.ScalarAsync<string>(
            "SELECT exchange::text FROM llm_traces WHERE clinic_id = $1",
            id
        );
        trace.ShouldNotBeNull().ShouldContain("R$ 200");
        trace.ShouldContain("[CPF]");
        trace.ShouldNotContain("529");
        clinic.Provider.Chats[0].Body.ShouldNotContain("529");
        clinic.Provider.Chats[0].Body.ShouldNotContain(patient.WaId!);
        clinic.Provider.Chats[0].Temperature!.Value.ShouldBe(0.3, 0.001);
    }

    [Fact]
    public async Task A_tool_prepares_and_the_patient_s_yes_books()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        var patient = PipelineLine.NewPatient();
        clinic.Provider.Script(
            OpenAiReply.CallsTool("find_slots", """{"service":"consulta"}"""),
            OpenAiReply.Says("Claro! Qual destes horários fica melhor?")
        );
        await clinic.Line.Meta.DeliverAsync(
            patient.Text("então, é que eu estava pensando numa coisa")
        );
        var offer = await clinic.Line.AnswerToAsync(patient);
        offer.Body.ShouldBe("Claro! Qual destes horários fica melhor?");
        offer.Choices.Count().ShouldBeGreaterThan(1);

        clinic.Provider.Script(
            OpenAiReply.CallsTool("book", """{"slot":"h1"}"""),
            OpenAiReply.Says("Ótima escolha!")
        );
        await clinic.Line.Meta.DeliverAsync(
            patient.Text("hum, então vamos com esse da primeira opção que apareceu")
        );
        await clinic.Line.AnswerToAsync(patient, 2);
        await clinic.Line.Meta.DeliverAsync(patient.Text("Célia Ramos Duarte"));
        await clinic.Line.AnswerToAsync(patient, 3);
        (await BookedAsync(clinic)).ShouldBe(0);

        await clinic.Line.Meta.DeliverAsync(patient.Text("sim"));
        await clinic.Line.AnswerToAsync(patient, 4);

        (await BookedAsync(clinic)).ShouldBe(1);
    }

    [Fact]
    public async Task An_emergency_is_answered_before_anybody_is_asked()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        var patient = PipelineLine.NewPatient();

        await clinic.Line.Meta.DeliverAsync(
            patient.Text("socorro, ele desmaiou e não está respirando")
        );

        (await clinic.Line.AnswerToAsync(patient)).Body.ShouldContain("192");
        clinic.Provider.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Others_are_answered_while_a_model_thinks()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        var other = await pipeline.NewLineAsync();
        clinic.Provider.Brain = _ =>
            OpenAiReply.Says(Warm) with
            {
                Delay = TimeSpan.FromSeconds(1.5),
            };
        var waiting = Enumerable.Range(0, 6).Select(_ => PipelineLine.NewPatient()).ToList();
        var (quick, urgent) = (PipelineLine.NewPatient(), PipelineLine.NewPatient());

        await clinic.Line.Meta.DeliverGatheredAsync(
            waiting.Select(p => p.Text("quanto custa a consulta?"))
        );
        await other.Meta.DeliverAsync(quick.Text("quanto custa a consulta?"));
        await clinic.Line.Meta.DeliverAsync(urgent.Text("acho que estou tendo um infarto"));
        await other.AnswerToAsync(quick);
        await clinic.Line.AnswerToAsync(urgent);

        waiting.ShouldAllBe(p => clinic.Line.SentTo(p) == 0);
        foreach (var patient in waiting)
        {
            (await clinic.Line.AnswerToAsync(patient)).Body.ShouldBe(Warm);
        }
    }

    [Fact]
    public async Task A_newer_message_takes_the_place_of_an_answer_not_yet_given()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        clinic.Provider.Script(
            OpenAiReply.Says("Olá! Como posso ajudar?") with
            {
                Delay = TimeSpan.FromSeconds(1.5),
            }
        );
        clinic.Provider.Brain = _ => OpenAiReply.Says(Warm);
        var patient = PipelineLine.NewPatient();

        await clinic.Line.Meta.DeliverAsync(patient.Text("oi, tudo bem?"));
        await clinic.ChatsAsync(1);
        await clinic.Line.Meta.DeliverAsync(patient.Text("quanto custa a consulta?"));

        (await clinic.Line.AnswerToAsync(patient)).Body.ShouldBe(Warm);
        await clinic.Line.EventuallyAsync<long>(
            0,
            "SELECT count(*) FROM lane_items WHERE clinic_id = $1",
            clinic.Line.Clinic.Clinic.Value
        );
        clinic.Line.SentTo(patient).ShouldBe(1);
        clinic.Provider.Chats[^1].Messages[^1].Text.ShouldContain("oi, tudo bem?");
    }

    [Fact]
    public async Task A_person_who_took_over_meanwhile_is_not_talked_over()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        clinic.Provider.Script(OpenAiReply.Says(Warm) with { Delay = TimeSpan.FromSeconds(1.5) });
        var patient = PipelineLine.NewPatient();
        var id = clinic.Line.Clinic.Clinic.Value;

        await clinic.Line.Meta.DeliverAsync(patient.Text("quanto custa a consulta?"));
        await clinic.ChatsAsync(1);
        await pipeline.RunAsync(
            "UPDATE conversations SET status = 'person' WHERE clinic_id = $1",
            id
        );
        await clinic.Line.EventuallyAsync<long>(
            0,
            "SELECT count(*) FROM lane_items WHERE clinic_id = $1",
            id
        );

        clinic.Line.SentTo(patient).ShouldBe(0);
    }

    [Fact]
    public async Task What_was_said_before_goes_with_the_question_and_no_other_patient_s_words_do()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        clinic.Provider.Brain = _ => OpenAiReply.Says(Warm);
        var (mine, other) = (PipelineLine.NewPatient(), PipelineLine.NewPatient("Otávio"));
        await clinic.Line.Meta.DeliverAsync(other.Text("tenho um segredo sobre uvas"));
        await clinic.Line.AnswerToAsync(other);
        await clinic.Line.Meta.DeliverAsync(mine.Text("quanto custa a consulta mesmo?"));
        await clinic.Line.AnswerToAsync(mine);

        await clinic.Line.Meta.DeliverAsync(mine.Text("e a limpeza, quanto custa?"));
        await clinic.Line.AnswerToAsync(mine, 2);

        var last = clinic.Provider.Chats[^1];
        last.Messages.ShouldContain(("user", "quanto custa a consulta mesmo?"));
        last.Messages.ShouldContain(("assistant", Warm));
        last.Body.ShouldNotContain("uvas");
        last.Body.ShouldNotContain("Otávio");
    }

    private Task<long> BookedAsync(LlmLine clinic) =>
        pipeline.ScalarAsync<long>(
            "SELECT count(*) FROM appointments WHERE clinic_id = $1 AND status = 'booked'",
            clinic.Line.Clinic.Clinic.Value
        );
}
