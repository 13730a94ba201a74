using AtendeAI.Server.Observability;

namespace AtendeAI.Server.Tests.Observability;

public sealed class PrivacyMaskTests
{
    [Theory]
    [InlineData("called +5511987654321 twice", "called *** twice")]
    [InlineData("5511987654321", "***")]
    [InlineData("fone (11) 98765-4321.", "fone ***.")]
    [InlineData("fone 11 98765-4321", "fone ***")]
    [InlineData("CPF 123.456.789-09 dado", "CPF *** dado")]
    [InlineData("Key (phone)=(5511987654321) already exists", "Key (phone)=(***) already exists")]
    public void Numbers_of_people_are_hidden(string text, string masked) =>
        PrivacyMask.Mask(text).ShouldBe(masked);

    [Theory]
    [InlineData(
        "/webhook?hub.verify_token=abcdef123&hub.challenge=77",
        "/webhook?hub.verify_token=***&hub.challenge=77"
    )]
    [InlineData("Host=/tmp;Password=s3gredo;Database=x", "Host=/tmp;Password=***;Database=x")]
    [InlineData("Authorization: Bearer abcdefghijk.lmnop", "Authorization: Bearer ***")]
    [InlineData("token was EAAGm0PX4ZCpsBAKZBZBx1234abcd5678", "token was EAA***")]
    [InlineData("""{"access_token":"abc.def-ghi"}""", """{"access_token":"***"}""")]
    public void Secrets_are_hidden(string text, string masked) =>
        PrivacyMask.Mask(text).ShouldBe(masked);

    [Fact]
    public void Of_a_wamid_only_the_tail_is_left() =>
        PrivacyMask
            .Mask("status of wamid.HBgNNTUxMTk4NzY1NDMyMRUCABEYEjA1QkQ= came")
            .ShouldBe("status of wamid.***A1QkQ= came");

    [Theory]
    [InlineData("conversation 0192d3c4-5678-7abc-9def-1234567890ab moved")]
    [InlineData("trace 4bf92f3577b34da6a3ce929d0e0e4736")]
    [InlineData("answered 200 in 12.5 ms at 2026-11-21 10:00:00")]
    [InlineData("WhatsApp refused: code 131047, attempt 3 of 5")]
    [InlineData("listening on http://127.0.0.1:8080")]
    public void What_helps_to_find_a_fault_stays(string text) =>
        PrivacyMask.Mask(text).ShouldBe(text);
}
