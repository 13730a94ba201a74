using AtendeAI.Fakes.Llm;
using AtendeAI.Fakes.WhatsApp;
using AtendeAI.Server.Tests.Conversations;

namespace AtendeAI.Server.Tests.Llm;

/// <summary>What is spoken is heard where a provider is named, and asked for in writing where it cannot be.</summary>
public sealed class VoiceNoteTests(PipelineFixture pipeline) : IClassFixture<PipelineFixture>
{
    private const string Warm = "Oi! A consulta custa R$ 200. Quer que eu veja um horário?";

    [Fact]
    public async Task A_voice_note_is_heard_and_answered_as_text()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline, transcription: "whisper-fake");
        clinic.Provider.Transcript = "quanto custa a consulta?";
        clinic.Provider.Brain = _ => OpenAiReply.Says(Warm);
        pipeline.Graph.Media.Add("1234567890987654321", [1, 2, 3, 4], "audio/ogg; codecs=opus");
        var patient = PipelineLine.NewPatient();

        await clinic.Line.Meta.DeliverAsync(patient.Voice());

        (await clinic.Line.AnswerToAsync(patient)).Body.ShouldBe(Warm);
        clinic.Provider.Requests[0].Body.ShouldBe("voice.ogg 4 whisper-fake");
        (
            await pipeline.ScalarAsync<string>(
                "SELECT body FROM messages WHERE clinic_id = $1 AND kind = 'audio'",
                clinic.Line.Clinic.Clinic.Value
            )
        ).ShouldBe("quanto custa a consulta?");
    }

    [Fact]
    public async Task A_voice_note_that_tells_of_an_emergency_is_one()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline, transcription: "whisper-fake");
        clinic.Provider.Transcript = "minha mãe desmaiou e não respira";
        pipeline.Graph.Media.Add("1234567890987654321", [1, 2, 3, 4], "audio/ogg; codecs=opus");
        var patient = PipelineLine.NewPatient();

        await clinic.Line.Meta.DeliverAsync(patient.Voice());

        (await clinic.Line.AnswerToAsync(patient)).Body.ShouldContain("192");
        clinic.Provider.Chats.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_voice_note_that_cannot_be_heard_is_asked_for_in_writing()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline, transcription: "whisper-fake");
        clinic.Provider.TranscriptionStatus = 400;
        pipeline.Graph.Media.Add("1234567890987654321", [1, 2, 3, 4], "audio/ogg");
        var patient = PipelineLine.NewPatient();

        await clinic.Line.Meta.DeliverAsync(patient.Voice());

        (await clinic.Line.AnswerToAsync(patient)).Body.ShouldContain("escrever");
    }

    [Theory]
    [InlineData("""{"type":"tokens","input_tokens":40,"output_tokens":9}""", 49, 2)]
    [InlineData("""{"type":"duration","seconds":7}""", 78, 7)]
    [InlineData(null, 28, 2)]
    public async Task What_a_voice_note_uses_comes_out_of_the_month_s_tokens(
        string? usage,
        long tokens,
        double seconds
    )
    {
        await using var clinic = await LlmLine.StartAsync(pipeline, transcription: "whisper-fake");
        clinic.Provider.Transcript = "minha mãe desmaiou!!!";
        clinic.Provider.TranscriptionUsage = usage;
        pipeline.Graph.Media.Add("1234567890987654321", new byte[4000], "audio/ogg; codecs=opus");
        var patient = PipelineLine.NewPatient();

        await clinic.Line.Meta.DeliverAsync(patient.Voice());
        await clinic.Line.AnswerToAsync(patient);

        (await UsageAsync(clinic)).ShouldBe($"1 0 {seconds} {tokens} said");
    }

    [Fact]
    public async Task Without_tokens_left_nothing_is_transcribed_and_the_patient_is_asked_to_write()
    {
        await using var clinic = await LlmLine.StartAsync(
            pipeline,
            monthlyTokens: 1000,
            transcription: "whisper-fake"
        );
        pipeline.Graph.Media.Add("1234567890987654321", new byte[400_000], "audio/ogg");
        var patient = PipelineLine.NewPatient();

        await clinic.Line.Meta.DeliverAsync(patient.Voice());

        (await clinic.Line.AnswerToAsync(patient)).Body.ShouldContain("escrever");
        clinic.Provider.Transcriptions.ShouldBeEmpty();
        (await UsageAsync(clinic)).ShouldBe("1 1 0 0 quota");
    }

    [Fact]
    public async Task A_voice_note_that_fails_is_counted_and_uses_nothing()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline, transcription: "whisper-fake");
        clinic.Provider.TranscriptionStatus = 400;
        pipeline.Graph.Media.Add("1234567890987654321", [1, 2, 3, 4], "audio/ogg");
        var patient = PipelineLine.NewPatient();

        await clinic.Line.Meta.DeliverAsync(patient.Voice());
        await clinic.Line.AnswerToAsync(patient);

        (await UsageAsync(clinic)).ShouldBe("1 1 0 0 refused");
    }

    private Task<string?> UsageAsync(LlmLine clinic) =>
        pipeline.ScalarAsync<string>(
            "SELECT concat_ws(' ', voice_calls, voice_failures, voice_seconds, prompt_tokens + completion_tokens, voice_outcome) FROM llm_usage WHERE clinic_id = $1",
            clinic.Line.Clinic.Clinic.Value
        );
}
