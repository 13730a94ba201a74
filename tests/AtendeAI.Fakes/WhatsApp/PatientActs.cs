using System.Text.Json.Nodes;

namespace AtendeAI.Fakes.WhatsApp;

/// <summary>Everything else a patient's WhatsApp can send, in Meta's shapes.</summary>
public static class PatientActs
{
    public static Update Image(this PatientPhone phone, string? caption = null) =>
        phone.Message("image", Media("1003383421387256", "image/jpeg", ("caption", caption)));

    public static Update Video(this PatientPhone phone, string? caption = null) =>
        phone.Message("video", Media("765756756", "video/mp4", ("caption", caption)));

    public static Update Document(this PatientPhone phone, string filename = "guia.pdf") =>
        phone.Message("document", Media("123", "application/pdf", ("filename", filename)));

    public static Update Voice(this PatientPhone phone)
    {
        var audio = Media("1234567890987654321", "audio/ogg; codecs=opus");
        audio["voice"] = true;
        return phone.Message("audio", audio);
    }

    public static Update Sticker(this PatientPhone phone)
    {
        var sticker = Media("124", "image/webp");
        sticker["animated"] = false;
        return phone.Message("sticker", sticker);
    }

    public static Update Location(this PatientPhone phone) =>
        phone.Message("location", new JsonObject { ["latitude"] = -19.92, ["longitude"] = -43.94 });

    public static Update SharedContact(this PatientPhone phone, string name = "Bia")
    {
        var card = new JsonObject
        {
            ["name"] = new JsonObject { ["formatted_name"] = name, ["first_name"] = name },
            ["phones"] = Parse("""[{"phone":"+55 31 98765-4321","type":"CELL"}]"""),
            ["origin"] = "other",
        };
        return phone.Message("contacts", new JsonArray(card));
    }

    public static Update Reaction(this PatientPhone phone, string toWamid, string emoji = "👍") =>
        phone.Message("reaction", new JsonObject { ["message_id"] = toWamid, ["emoji"] = emoji });

    /// <summary>Quick reply of a template, such as the buttons of a reminder.</summary>
    public static Update TemplateButton(
        this PatientPhone phone,
        string payload,
        string text,
        string? repliesTo = null
    ) =>
        phone.Message(
            "button",
            new JsonObject { ["payload"] = payload, ["text"] = text },
            repliesTo
        );

    public static Update FlowReply(
        this PatientPhone phone,
        string responseJson,
        string? repliesTo = null
    ) =>
        phone.Interactive(
            "nfm_reply",
            new JsonObject
            {
                ["name"] = "flow",
                ["body"] = "Sent",
                ["response_json"] = responseJson,
            },
            repliesTo
        );

    public static Update CallPermission(this PatientPhone phone, bool accepts) =>
        phone.Interactive(
            "call_permission_reply",
            new JsonObject
            {
                ["response"] = accepts ? "accept" : "reject",
                ["response_source"] = "user_action",
            },
            null
        );

    public static Update Order(this PatientPhone phone) =>
        phone.Message(
            "order",
            Parse(
                """{"catalog_id":"354","text":"","product_items":[{"product_retailer_id":"SKU","quantity":2,"item_price":30,"currency":"BRL"}]}"""
            )
        );

    public static Update Unsupported(this PatientPhone phone, string what = "poll_creation") =>
        phone
            .Message("unsupported", new JsonObject { ["type"] = what })
            .With(
                "errors",
                Parse(
                    """[{"code":131051,"title":"Message type unknown","message":"Message type unknown","error_data":{"details":"Message type is currently not supported."}}]"""
                )
            );

    public static Update Edit(this PatientPhone phone, string originalWamid, string newBody) =>
        phone.Message(
            "edit",
            new JsonObject
            {
                ["original_message_id"] = originalWamid,
                ["message"] = new JsonObject
                {
                    ["type"] = "text",
                    ["text"] = new JsonObject { ["body"] = newBody },
                },
            }
        );

    public static Update Revoke(this PatientPhone phone, string originalWamid) =>
        phone.Message("revoke", new JsonObject { ["original_message_id"] = originalWamid });

    /// <summary>The patient changed number: Meta sends this without a <c>contacts</c> array.</summary>
    public static Update ChangedNumber(this PatientPhone phone, string newWaId) =>
        phone.Message(
            "system",
            new JsonObject
            {
                ["type"] = "user_changed_number",
                ["body"] = $"User {phone.Name} changed from {phone.WaId} to {newWaId}",
                ["wa_id"] = newWaId,
            }
        ) with
        {
            Contact = null,
        };

    /// <summary>A type Meta may invent tomorrow.</summary>
    public static Update UnheardOf(this PatientPhone phone) =>
        phone.Message("hologram", new JsonObject { ["depth"] = 3 });

    /// <summary>Seen in the wild: the type says interactive and nothing interactive follows.</summary>
    public static Update HollowInteractive(this PatientPhone phone) =>
        phone.Message("interactive", null);

    private static JsonObject Media(
        string id,
        string mimeType,
        params (string Name, string? Value)[] more
    )
    {
        var media = new JsonObject
        {
            ["id"] = id,
            ["mime_type"] = mimeType,
            ["sha256"] = "SfInY0gGKTsJlUWbwxC1k+FAD0FZHvzwfpvO0zX0GUI=",
            ["url"] = "https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=" + id,
        };
        foreach (var (name, value) in more)
            if (value is not null)
                media[name] = value;
        return media;
    }

    private static JsonNode Parse(string json) => JsonNode.Parse(json)!;
}
