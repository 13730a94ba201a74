using System.Text;
using System.Text.Json.Nodes;
using AtendeAI.Fakes.WhatsApp;

namespace AtendeAI.EndToEnd.Tests.WhatsApp;

/// <summary>The fake must put on the wire what Meta puts there: these vectors were computed apart from this code.</summary>
public sealed class MetaJsonTests
{
    private const string Secret = "atende_test_secret";

    private const string AsMetaSendsIt =
        """{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{"text":{"body":"ol\u00e1 \ud83d\ude00 a\/b"}}}]}]}""";

    private const string AsOthersWouldWriteIt =
        """{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{"text":{"body":"olá 😀 a/b"}}}]}]}""";

    [Fact]
    public void Text_is_escaped_as_Meta_escapes_it()
    {
        var bytes = MetaJson.Serialize(JsonNode.Parse(AsOthersWouldWriteIt)!);

        Encoding.ASCII.GetString(bytes).ShouldBe(AsMetaSendsIt);
        bytes.Length.ShouldBe(147);
    }

    [Theory]
    [InlineData(
        AsMetaSendsIt,
        "sha256=15494232f12389e22e62c5ce8f304ad5125e5a7d27bd016d5369a1ccdbb61325"
    )]
    [InlineData(
        AsOthersWouldWriteIt,
        "sha256=559980009eed325c701cf6f8962c83d10ef7282b91f427a962081cfbd8a11570"
    )]
    public void The_signature_covers_the_bytes_on_the_wire(string body, string signature) =>
        MetaSignature.Of(Encoding.UTF8.GetBytes(body), Secret).ShouldBe(signature);

    [Fact]
    public void A_username_patient_has_neither_number_nor_wa_id()
    {
        var phone = PatientPhone.WithUsername("BR.77", "@ana");

        var json = WebhookEnvelope.Of(new BusinessLine(), phone.Text("oi")).ToJsonString();

        json.ShouldContain("\"from_user_id\":\"BR.77\"");
        json.ShouldNotContain("\"from\":");
        json.ShouldNotContain("wa_id");
    }
}
