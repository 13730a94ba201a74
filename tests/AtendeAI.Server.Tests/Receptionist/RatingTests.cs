using AtendeAI.Fakes.WhatsApp;
using AtendeAI.Server.Tests.Conversations;

namespace AtendeAI.Server.Tests.Receptionist;

/// <summary>A mark and what the patient says of the visit, in however many messages.</summary>
public sealed class RatingTests(PipelineFixture pipeline) : IClassFixture<PipelineFixture>
{
    [Fact]
    public async Task What_is_said_after_the_mark_is_kept_with_it()
    {
        var line = await pipeline.NewLineAsync();
        var patient = PipelineLine.NewPatient();

        await SayAsync(line, patient, 1, "minha nota é 9");
        await SayAsync(line, patient, 2, "a doutora foi muito atenciosa comigo");
        await SayAsync(line, patient, 3, "e a recepção também foi ótima");
        await SayAsync(line, patient, 4, "qual o endereço?");

        (await RatingsAsync(line)).ShouldBe(
            "9 minha nota é 9\na doutora foi muito atenciosa comigo\ne a recepção também foi ótima"
        );
    }

    [Fact]
    public async Task A_comment_is_added_to_the_own_mark_and_to_no_one_elses()
    {
        var line = await pipeline.NewLineAsync();
        var (patient, other) = (PipelineLine.NewPatient(), PipelineLine.NewPatient("Otávio"));
        await SayAsync(line, patient, 1, "minha nota é 8");
        await SayAsync(line, other, 1, "minha nota é 7");

        await SayAsync(line, patient, 2, "a doutora foi muito atenciosa comigo");

        (await RatingsAsync(line)).ShouldBe(
            "7 minha nota é 7|8 minha nota é 8\na doutora foi muito atenciosa comigo"
        );
    }

    private static async Task SayAsync(
        PipelineLine line,
        PatientPhone patient,
        int answers,
        string text
    )
    {
        await line.Meta.DeliverAsync(patient.Text(text));
        await line.AnswerToAsync(patient, answers);
    }

    private Task<string> RatingsAsync(PipelineLine line) =>
        pipeline.ScalarAsync<string>(
            "SELECT string_agg(score || ' ' || comment, '|' ORDER BY score) FROM ratings WHERE clinic_id = $1",
            line.Clinic.Clinic.Value
        )!;
}
