using AtendeAI.Fakes.Llm;
using AtendeAI.Fakes.WhatsApp;
using AtendeAI.Server.Tests.Conversations;

namespace AtendeAI.Server.Tests.Llm;

/// <summary>
/// A node that dies, or loses its lane, while a model thinks. Another takes the turn: the patient is answered once, is booked once, and what both asked is
/// counted.
/// </summary>
public sealed class ModelCrashTests(PipelineFixture pipeline) : IClassFixture<PipelineFixture>
{
    private const string Vague = "então, é que eu estava pensando numa coisa";
    private const string Offer = "Ótima escolha!";

    private static readonly TimeSpan s_forever = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task A_node_killed_after_a_tool_kept_a_slot_leaves_the_turn_to_another()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        await using var other = await OtherNode.StartAsync(
            pipeline,
            ("Llm:CallTimeoutSeconds", "100"),
            ("Llm:TurnTimeoutSeconds", "200")
        );
        var patient = PipelineLine.NewPatient();
        clinic.Provider.Brain = request =>
            KeepsFirstSlot(request) with
            {
                Delay =
                    request.ToolResults == 2 && clinic.Provider.Chats.Count == 3
                        ? s_forever
                        : TimeSpan.Zero,
            };
        await other.MetaOf(clinic.Line).DeliverAsync(patient.Text(Vague));
        await clinic.ChatsAsync(3);
        (await HeldAsync(clinic)).ShouldBe(0);
        var setAside = await TokensAsync(clinic);

        other.Kill();
        await LeasesEndAsync(clinic);

        (await clinic.Line.AnswerToAsync(patient)).Body.ShouldStartWith(Offer);
        await clinic.Line.SettledAsync();
        clinic.Provider.Chats.Count.ShouldBe(6);
        (await HeldAsync(clinic)).ShouldBe(1);
        setAside.ShouldBeGreaterThan(500);
        var used = clinic.Provider.Chats.Skip(3).Sum(c => c.Body.Length / 4);
        (await TokensAsync(clinic)).ShouldBeGreaterThanOrEqualTo(setAside + used);
        await BooksOnceAsync(clinic, patient);
    }

    [Fact]
    public async Task A_node_that_lost_its_lane_while_the_model_thought_says_and_does_nothing()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        await using var other = await OtherNode.StartAsync(
            pipeline,
            ("Llm:CallTimeoutSeconds", "100"),
            ("Llm:TurnTimeoutSeconds", "200")
        );
        var meta = other.MetaOf(clinic.Line);
        var (patient, next) = (PipelineLine.NewPatient(), PipelineLine.NewPatient());
        clinic.Provider.Brain = request =>
            KeepsFirstSlot(request) with
            {
                Delay =
                    request.ToolResults == 2 && clinic.Provider.Chats.Count == 3
                        ? TimeSpan.FromSeconds(3)
                        : TimeSpan.Zero,
            };
        await meta.DeliverAsync(patient.Text(Vague));
        await clinic.ChatsAsync(3);

        await LeasesEndAsync(clinic);

        (await clinic.Line.AnswerToAsync(patient)).Body.ShouldStartWith(Offer);
        await clinic.Line.EventuallyAsync<long>(
            6,
            "SELECT calls FROM llm_usage WHERE clinic_id = $1",
            Id(clinic)
        );
        // The other node still works, and what it had in hand before is behind it.
        clinic.Provider.Brain = _ => OpenAiReply.Says("");
        await meta.DeliverAsync(next.Text("quanto custa a consulta?"));
        await clinic.Line.AnswerToAsync(next);
        await clinic.Line.SettledAsync();
        clinic.Line.SentTo(patient).ShouldBe(1);
        (await HeldAsync(clinic)).ShouldBe(1);
        (await AnswersAsync(clinic)).ShouldBe(2);
    }

    [Fact]
    public async Task A_turn_that_cannot_be_written_is_taken_again_and_answered_once()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        var patient = PipelineLine.NewPatient();
        clinic.Provider.Brain = KeepsFirstSlot;
        await pipeline.RunAsync(
            $"ALTER TABLE messages ADD CONSTRAINT unwritten CHECK (clinic_id <> '{Id(clinic)}' OR author = 'patient') NOT VALID"
        );
        await clinic.Line.Meta.DeliverAsync(patient.Text(Vague));
        await clinic.Line.EventuallyAsync(
            true,
            "SELECT failures > 0 FROM lanes WHERE clinic_id = $1",
            Id(clinic)
        );
        (await HeldAsync(clinic)).ShouldBe(0);

        await pipeline.RunAsync("ALTER TABLE messages DROP CONSTRAINT unwritten");

        (await clinic.Line.AnswerToAsync(patient)).Body.ShouldStartWith(Offer);
        await clinic.Line.SettledAsync();
        (await HeldAsync(clinic)).ShouldBe(1);
        (await AnswersAsync(clinic)).ShouldBe(1);
        await clinic.Line.EventuallyAsync(
            (long)clinic.Provider.Chats.Count,
            "SELECT calls FROM llm_usage WHERE clinic_id = $1",
            Id(clinic)
        );
        (await TokensAsync(clinic)).ShouldBeGreaterThanOrEqualTo(
            clinic.Provider.Chats.Sum(c => c.Body.Length / 4)
        );
        await BooksOnceAsync(clinic, patient);
    }

    [Fact]
    public async Task What_cannot_be_counted_or_traced_keeps_the_answer_from_nobody()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        var patient = PipelineLine.NewPatient();
        clinic.Provider.Brain = _ => OpenAiReply.Says("Olá! Como posso ajudar?");
        await pipeline.RunAsync(
            $"ALTER TABLE llm_traces ADD CONSTRAINT unwritten CHECK (clinic_id <> '{Id(clinic)}') NOT VALID"
        );

        await clinic.Line.Meta.DeliverAsync(patient.Text("oi"));

        (await clinic.Line.AnswerToAsync(patient)).Body.ShouldBe("Olá! Como posso ajudar?");
        await clinic.Line.SettledAsync();
        clinic.Provider.Chats.Count.ShouldBe(1);
        (await TokensAsync(clinic)).ShouldBeGreaterThan(100);
        await pipeline.RunAsync("ALTER TABLE llm_traces DROP CONSTRAINT unwritten");
    }

    /// <summary>A model that looks for a slot, keeps the first, and says so.</summary>
    private static OpenAiReply KeepsFirstSlot(OpenAiRequest request) =>
        request.ToolResults switch
        {
            0 => OpenAiReply.CallsTool("find_slots", """{"service":"consulta"}"""),
            1 => OpenAiReply.CallsTool("book", """{"slot":"h1"}"""),
            _ => OpenAiReply.Says(Offer),
        };

    private async Task BooksOnceAsync(LlmLine clinic, PatientPhone patient)
    {
        clinic.Provider.Brain = _ => OpenAiReply.Says("");
        await clinic.Line.Meta.DeliverAsync(patient.Text("Célia Ramos Duarte"));
        await clinic.Line.AnswerToAsync(patient, 2);
        await clinic.Line.Meta.DeliverAsync(patient.Text("sim"));
        await clinic.Line.AnswerToAsync(patient, 3);
        await clinic.Line.SettledAsync();
        (await CountAsync(clinic, "appointments", "status = 'booked'")).ShouldBe(1);
        clinic.Line.SentTo(patient).ShouldBe(3);
    }

    /// <summary>As if so much time had passed without anybody renewing them.</summary>
    private Task<int> LeasesEndAsync(LlmLine clinic) =>
        pipeline.RunAsync(
            "UPDATE lanes SET lease_until = clock_timestamp() WHERE clinic_id = $1",
            Id(clinic)
        );

    private Task<long> HeldAsync(LlmLine clinic) =>
        CountAsync(clinic, "appointments", "status = 'held'");

    private Task<long> AnswersAsync(LlmLine clinic) =>
        CountAsync(clinic, "messages", "author = 'assistant'");

    private Task<long> CountAsync(LlmLine clinic, string table, string condition) =>
        pipeline.ScalarAsync<long>(
            $"SELECT count(*) FROM {table} WHERE clinic_id = $1 AND {condition}",
            Id(clinic)
        );

    private Task<long> TokensAsync(LlmLine clinic) =>
        pipeline.ScalarAsync<long>(
            "SELECT prompt_tokens + completion_tokens FROM llm_usage WHERE clinic_id = $1",
            Id(clinic)
        );

    private static Guid Id(LlmLine clinic) => clinic.Line.Clinic.Clinic.Value;
}
