using System.Net;
using System.Text;
using AtendeAI.EndToEnd.Tests.Harness;
using AtendeAI.Fakes.WhatsApp;

namespace AtendeAI.EndToEnd.Tests.WhatsApp;

/// <summary>What Meta, and whoever pretends to be Meta, meets at the webhook of the published executable.</summary>
[Collection(ClinicCollection.Name)]
public sealed class WebhookContractTests(ClinicFixture clinic)
{
    private static int _patients;
    private readonly PatientPhone _patient = PatientPhone.Classic(
        $"55319777{Interlocked.Increment(ref _patients):D5}",
        "Célia"
    );

    [Theory]
    [InlineData(Signing.Wrong)]
    [InlineData(Signing.Missing)]
    public async Task What_Meta_did_not_sign_is_refused_and_leaves_no_trace(Signing signing)
    {
        var body = Body(_patient.Text("Olá, é a Célia"));

        (await clinic.Meta.PostAsync(body, signing)).ShouldBe(HttpStatusCode.Unauthorized);

        await StaysSilentAsync();
    }

    [Fact]
    public async Task A_body_changed_on_the_way_is_refused()
    {
        var signed = Body(_patient.Text("olá"));
        var reserialised = Encoding.UTF8.GetBytes(
            Encoding.ASCII.GetString(signed).Replace(@"\u00e1", "á")
        );

        reserialised.Length.ShouldBeLessThan(signed.Length);
        (await clinic.Meta.PostSignedAsAsync(signed, reserialised)).ShouldBe(
            HttpStatusCode.Unauthorized
        );
    }

    [Fact]
    public async Task More_than_three_megabytes_are_refused() =>
        (await clinic.Meta.PostAsync(new byte[(3 * 1024 * 1024) + 1])).ShouldBe(
            HttpStatusCode.RequestEntityTooLarge
        );

    [Theory]
    [InlineData("this is not JSON")]
    [InlineData("[]")]
    [InlineData(
        """{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"moon_phase","value":{"x":1}}]}]}"""
    )]
    public async Task What_is_signed_and_not_understood_is_kept_and_acknowledged(string body) =>
        (await clinic.Meta.PostAsync(Encoding.UTF8.GetBytes(body))).ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task One_bad_item_does_not_cost_the_others()
    {
        var status = await clinic.Meta.DeliverAsync(
            _patient.UnheardOf(),
            _patient.HollowInteractive(),
            _patient.Text("Olá! Qual o endereço?")
        );

        status.ShouldBe(HttpStatusCode.OK);
        var answer = await clinic.Graph.WaitForSendAsync(
            sent => sent.To == _patient.WaId && sent.Body.Contains("Rua da Bahia"),
            TimeSpan.FromSeconds(10)
        );
        answer.Body.ShouldContain("1000");
    }

    [Fact]
    public async Task A_message_delivered_many_times_is_answered_once()
    {
        var message = _patient.Text("oi");

        var statuses = await clinic.Meta.DeliverShuffledTwiceAsync(message);
        await clinic.Meta.DeliverAsync(message);

        statuses.ShouldAllBe(status => status == HttpStatusCode.OK);
        await clinic.Graph.WaitForSendAsync(
            sent => sent.To == _patient.WaId,
            TimeSpan.FromSeconds(10)
        );
        await Task.Delay(1500);
        clinic.Graph.Sent.Count(sent => sent.To == _patient.WaId).ShouldBe(1);
    }

    [Fact]
    public async Task A_patient_with_a_username_is_answered_without_a_number()
    {
        var phone = PatientPhone.WithUsername("BR.13491208655302741918", "@dora", "Dora");

        await clinic.Meta.DeliverAsync(phone.Text("oi"));

        var answer = await clinic.Graph.WaitForSendAsync(
            sent => sent.To == phone.UserId,
            TimeSpan.FromSeconds(10)
        );
        answer.Body.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task A_reaction_starts_no_turn()
    {
        await clinic.Meta.DeliverAsync(_patient.Text("oi"));
        var greeting = await clinic.Graph.WaitForSendAsync(
            sent => sent.To == _patient.WaId,
            TimeSpan.FromSeconds(10)
        );

        await clinic.Meta.DeliverAsync(_patient.Reaction(greeting.Wamid));

        await Task.Delay(1500);
        clinic.Graph.Sent.Count(sent => sent.To == _patient.WaId).ShouldBe(1);
    }

    private async Task StaysSilentAsync()
    {
        await Task.Delay(1000);
        clinic.Graph.Sent.ShouldAllBe(sent => sent.To != _patient.WaId);
    }

    private byte[] Body(Update update) =>
        MetaJson.Serialize(WebhookEnvelope.Of(clinic.Meta.Line, update));
}
