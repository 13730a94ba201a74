using AtendeAI.Server.Hosting.Doctor;
using AtendeAI.Server.Tests.Conversations;
using AtendeAI.Server.WhatsApp;
using Microsoft.Extensions.DependencyInjection;

namespace AtendeAI.Server.Tests.WhatsApp;

public sealed class WhatsAppCheckTests(PipelineFixture pipeline) : IClassFixture<PipelineFixture>
{
    [Fact]
    public async Task The_doctor_tells_a_good_number_from_one_whose_token_Meta_refuses()
    {
        var good = await pipeline.NewLineAsync();
        var bad = await pipeline.NewLineAsync();
        await pipeline.RunAsync(
            "UPDATE channels SET access_token = (SELECT verify_token FROM channels WHERE phone_number_id = $1) WHERE phone_number_id = $1",
            bad.Line.PhoneNumberId
        );

        var findings = await pipeline
            .Node.GetServices<IDoctorCheck>()
            .OfType<WhatsAppCheck>()
            .Single()
            .CheckAsync(default);

        findings.ShouldContain(f =>
            f.Verdict == DoctorVerdict.Well && f.What.Contains(good.Line.PhoneNumberId)
        );
        findings
            .Single(f => f.Verdict == DoctorVerdict.Fault)
            .What.ShouldBe($"{bad.Line.PhoneNumberId}: a Meta recusa o token de acesso");
        findings.ShouldContain(f =>
            f.Verdict == DoctorVerdict.Warning
            && f.What.Contains("ainda não chegou nenhuma mensagem")
        );
    }
}
