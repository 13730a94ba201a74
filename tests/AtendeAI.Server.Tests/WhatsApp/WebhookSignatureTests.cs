using System.Text;
using AtendeAI.Server.WhatsApp;

namespace AtendeAI.Server.Tests.WhatsApp;

/// <summary>The vectors of the Cloud API contract: the signature covers the bytes on the wire, escapes included.</summary>
public sealed class WebhookSignatureTests
{
    private const string OnTheWire =
        """{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{"text":{"body":"ol\u00e1 \ud83d\ude00 a\/b"}}}]}]}""";

    private const string Signed =
        "sha256=15494232f12389e22e62c5ce8f304ad5125e5a7d27bd016d5369a1ccdbb61325";

    private static readonly byte[] s_secret = Encoding.UTF8.GetBytes("atende_test_secret");

    [Fact]
    public void The_bytes_that_Meta_sent_match() => Check(Signed, OnTheWire).ShouldBeTrue();

    [Fact]
    public void The_same_content_written_anew_does_not() =>
        Check(Signed, OnTheWire.Replace(@"\/", "/").Replace(@"\u00e1", "á")).ShouldBeFalse();

    [Theory]
    [InlineData("")]
    [InlineData("sha256=")]
    [InlineData("sha256=15494232")]
    [InlineData("sha1=15494232f12389e22e62c5ce8f304ad5125e5a7d27bd016d5369a1ccdbb61325")]
    [InlineData("sha256=zz494232f12389e22e62c5ce8f304ad5125e5a7d27bd016d5369a1ccdbb61325")]
    public void A_malformed_header_is_none(string header) =>
        WebhookSignature.TryParse(header, stackalloc byte[32]).ShouldBeFalse();

    private static bool Check(string header, string body)
    {
        Span<byte> signature = stackalloc byte[32];
        return WebhookSignature.TryParse(header, signature)
            && WebhookSignature.Matches(signature, Encoding.UTF8.GetBytes(body), s_secret);
    }
}
