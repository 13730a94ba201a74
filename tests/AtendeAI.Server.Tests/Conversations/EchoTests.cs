using System.Text.Json.Nodes;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Fakes.WhatsApp;
using AtendeAI.Server.Engagement;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace AtendeAI.Server.Tests.Conversations;

/// <summary>A number that the clinic also uses on a phone: what its people type there is theirs, and the receptionist steps back.</summary>
public sealed class EchoTests(PipelineFixture pipeline) : IClassFixture<PipelineFixture>
{
    [Fact]
    public async Task What_somebody_types_on_the_clinics_phone_silences_the_receptionist_and_is_not_answered()
    {
        var (line, patient) = await TalkingAsync();

        var echo = Echo(line, patient, "wamid.echo1", "Oi Célia, aqui é a recepção");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => line.Meta.DeliverAsync(echo)));
        await line.EventuallyAsync(
            "person",
            "SELECT status FROM conversations WHERE clinic_id = $1",
            line.Clinic.Clinic.Value
        );
        await line.Meta.DeliverAsync(patient.Text("qual o endereço?"));
        await line.EventuallyAsync<long>(
            2,
            "SELECT count(*) FROM messages WHERE clinic_id = $1 AND author = 'patient'",
            line.Clinic.Clinic.Value
        );
        await line.EventuallyAsync<long>(
            0,
            "SELECT count(*) FROM lane_items WHERE clinic_id = $1",
            line.Clinic.Clinic.Value
        );

        line.SentTo(patient).ShouldBe(1);
        var stored = await pipeline.QueryAsync(
            "SELECT body, wamid FROM messages WHERE clinic_id = $1 AND author = 'person'",
            line.Clinic.Clinic.Value
        );
        stored.ShouldHaveSingleItem().ShouldBe(["Oi Célia, aqui é a recepção", "wamid.echo1"]);
    }

    [Fact]
    public async Task Anybody_of_the_panel_may_take_it_over_from_there()
    {
        var (line, patient) = await TalkingAsync();
        await line.Meta.DeliverAsync(Echo(line, patient, "wamid.echo2", "Um momento"));
        await line.EventuallyAsync(
            "person",
            "SELECT status FROM conversations WHERE clinic_id = $1",
            line.Clinic.Clinic.Value
        );
        var bia = new StaffMember(
            new UserId(Guid.CreateVersion7()),
            line.Clinic.Clinic,
            "Bia",
            StaffRoles.PermissionsOf(StaffRole.Attendant)
        );
        var conversation = new ConversationId(
            await pipeline.ScalarAsync<Guid>(
                "SELECT id FROM conversations WHERE clinic_id = $1",
                line.Clinic.Clinic.Value
            )
        );
        var inbox = pipeline.Node.GetRequiredService<IInbox>();

        await inbox.TakeOverAsync(bia, conversation, default);
        await inbox.SendAsync(bia, conversation, "Agora pelo painel.", default);

        (await line.LastToAsync(patient, 2)).Body.ShouldBe("Agora pelo painel.");
    }

    [Fact]
    public async Task After_half_a_day_of_silence_the_receptionist_answers_again()
    {
        var (line, patient) = await TalkingAsync();
        await line.Meta.DeliverAsync(Echo(line, patient, "wamid.echo3", "Tudo certo então"));
        await line.EventuallyAsync(
            "person",
            "SELECT status FROM conversations WHERE clinic_id = $1",
            line.Clinic.Clinic.Value
        );
        await pipeline.RunAsync(
            "UPDATE conversations SET last_message_at = now() - interval '13 hours' WHERE clinic_id = $1",
            line.Clinic.Clinic.Value
        );

        await ActivatorUtilities
            .CreateInstance<Purge>(pipeline.Node)
            .HandleAsync(CancellationToken.None);
        await line.Meta.DeliverAsync(patient.Text("qual o endereço?"));

        (await line.LastToAsync(patient, 2)).Body.ShouldNotBeNullOrWhiteSpace();
    }

    private async Task<(PipelineLine Line, PatientPhone Patient)> TalkingAsync()
    {
        var line = await pipeline.NewLineAsync();
        var patient = PipelineLine.NewPatient();
        await line.Meta.DeliverAsync(patient.Text("oi"));
        await line.AnswerToAsync(patient);
        return (line, patient);
    }

    private static Update Echo(
        PipelineLine line,
        PatientPhone patient,
        string wamid,
        string text
    ) =>
        new()
        {
            Field = "smb_message_echoes",
            Value = new JsonObject
            {
                ["messaging_product"] = "whatsapp",
                ["metadata"] = new JsonObject
                {
                    ["display_phone_number"] = line.Line.DisplayNumber,
                    ["phone_number_id"] = line.Line.PhoneNumberId,
                },
                ["message_echoes"] = new JsonArray(
                    new JsonObject
                    {
                        ["from"] = line.Line.DisplayNumber,
                        ["to"] = patient.WaId,
                        ["to_user_id"] = patient.UserId,
                        ["id"] = wamid,
                        ["timestamp"] =
                            $"{SystemClock.Instance.GetCurrentInstant().ToUnixTimeSeconds()}",
                        ["type"] = "text",
                        ["text"] = new JsonObject { ["body"] = text },
                    }
                ),
            },
        };
}
