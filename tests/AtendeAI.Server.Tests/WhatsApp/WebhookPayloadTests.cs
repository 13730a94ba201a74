using System.Text;
using AtendeAI.Domain.Conversations;
using AtendeAI.Server.WhatsApp;

namespace AtendeAI.Server.Tests.WhatsApp;

public sealed class WebhookPayloadTests
{
    [Theory]
    [InlineData("""{"type":"text","text":{"body":"oi"}}""", "text", "text", "oi")]
    [InlineData(
        """{"type":"button","button":{"payload":"CONFIRM_42","text":"Confirmar"}}""",
        "button",
        "choice",
        "CONFIRM_42"
    )]
    [InlineData(
        """{"type":"interactive","interactive":{"type":"button_reply","button_reply":{"id":"confirm:42","title":"Confirmar"}}}""",
        "interactive",
        "choice",
        "confirm:42"
    )]
    [InlineData(
        """{"type":"interactive","interactive":{"type":"list_reply","list_reply":{"id":"slot:9","title":"Seg 09:00"}}}""",
        "interactive",
        "choice",
        "slot:9"
    )]
    [InlineData(
        """{"type":"image","image":{"id":"1","caption":"pedido"}}""",
        "image",
        "media",
        "image"
    )]
    [InlineData("""{"type":"audio","audio":{"id":"1","voice":true}}""", "audio", "media", "audio")]
    [InlineData(
        """{"type":"contacts","contacts":[{"name":{}}]}""",
        "contacts",
        "media",
        "contacts"
    )]
    [InlineData(
        """{"type":"reaction","reaction":{"message_id":"wamid.X","emoji":"👍"}}""",
        "reaction",
        "reaction",
        "👍"
    )]
    [InlineData(
        """{"type":"reaction","reaction":{"message_id":"wamid.X"}}""",
        "reaction",
        "reaction",
        ""
    )]
    [InlineData(
        """{"type":"unsupported","unsupported":{"type":"poll_creation"}}""",
        "unsupported",
        "unsupported",
        "poll_creation"
    )]
    [InlineData("""{"type":"hologram","hologram":{}}""", "hologram", "unsupported", "hologram")]
    [InlineData("""{"type":"interactive"}""", "interactive", "unsupported", "interactive")]
    public void Every_type_is_read_or_kept_as_what_it_is(
        string message,
        string kind,
        string type,
        string value
    )
    {
        var read = Parse(message).ShouldHaveSingleItem().ShouldBeOfType<InboundMessage>();

        read.Kind.ShouldBe(kind);
        read.Input.ShouldNotBeNull().Type.ShouldBe(type);
        read.Input.Value.ShouldBe(value);
    }

    [Fact]
    public void A_system_notice_is_kept_and_never_answered() =>
        Parse(
                """{"type":"system","system":{"type":"user_changed_number","wa_id":"5511912345678"}}"""
            )
            .ShouldHaveSingleItem()
            .ShouldBeOfType<InboundMessage>()
            .Input.ShouldBeNull();

    [Fact]
    public void A_bad_element_in_the_middle_harms_no_other()
    {
        var items = Items(
            """{"messages":[{"id":"a","from":"5531999990101","type":"text","text":{"body":"1"}},{"type":"text"},{"id":"c","from":"5531999990101","type":"text","text":{"body":"3"}}]}"""
        );

        items.OfType<InboundMessage>().Select(m => m.Text).ShouldBe(["1", "3"]);
        items.OfType<BadItem>().Count().ShouldBe(1);
    }

    [Fact]
    public void A_sender_without_a_number_is_known_by_the_scoped_id()
    {
        var items = Items(
            """{"contacts":[{"profile":{"name":"Dora"},"user_id":"BR.1"}],"messages":[{"id":"a","from_user_id":"BR.1","type":"text","text":{"body":"oi"}}]}"""
        );

        var message = items.ShouldHaveSingleItem().ShouldBeOfType<InboundMessage>();
        message.WaId.ShouldBeNull();
        message.UserId.ShouldBe("BR.1");
        message.ProfileName.ShouldBe("Dora");
    }

    [Fact]
    public void A_status_carries_our_own_id_and_its_error()
    {
        var id = Guid.CreateVersion7();
        var status = Items(
                $$"""{"statuses":[{"id":"wamid.1","status":"failed","timestamp":"1751142888","biz_opaque_callback_data":"{{id:N}}","errors":[{"code":131049,"title":"not delivered","error_data":"a string"}]}]}"""
            )
            .ShouldHaveSingleItem()
            .ShouldBeOfType<StatusUpdate>();

        status.State.ShouldBe(DeliveryState.Failed);
        status.Opaque.ShouldBe(id);
        status.ErrorCode.ShouldBe(131049);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("""{"entry":5}""")]
    [InlineData(
        """{"entry":[{"changes":[7,{"field":"messages"},{"field":"messages","value":[]}]}]}"""
    )]
    [InlineData(
        """{"entry":[{"changes":[{"field":"messages","value":{"messages":"x","statuses":{}}}]}]}"""
    )]
    public void Json_of_any_shape_is_survived(string body) =>
        WebhookPayload.Parse(Encoding.UTF8.GetBytes(body)).ShouldAllBe(item => item is IgnoredItem);

    private static List<WebhookItem> Parse(string message) =>
        Items(
            $$"""{"messages":[{{message.Insert(1, "\"id\":\"wamid.A\",\"from\":\"5531999990101\",\"timestamp\":\"1749416383\",")}}]}"""
        );

    private static List<WebhookItem> Items(string value) =>
        WebhookPayload.Parse(
            Encoding.UTF8.GetBytes(
                $$"""{"entry":[{"changes":[{"field":"messages","value":{{value.Insert(1, "\"metadata\":{\"phone_number_id\":\"1\"},")}}}]}]}"""
            )
        );
}
