using System.Text.Json;

namespace AtendeAI.Server.WhatsApp;

/// <summary>Reads one element of <c>value.messages[]</c> (section 2 of the contract).</summary>
internal static class MessageReader
{
    private const int LongestWamid = 512;

    public static WebhookItem Read(string number, JsonElement value, JsonElement message)
    {
        if (message.Text("id") is not { Length: > 0 and <= LongestWamid } wamid)
        {
            throw new FormatException("a message without an id");
        }

        if (message.Text("group_id") is not null)
        {
            return new IgnoredItem("group message");
        }

        var waId = message.Text("from");
        var userId = message.Text("from_user_id");
        var contact = ContactOf(value, waId, userId);
        waId ??= contact?.Text("wa_id");
        userId ??= contact?.Text("user_id");
        if (waId is null && userId is null)
        {
            throw new FormatException("a message without a sender");
        }

        var kind = message.Text("type") ?? "unknown";
        var (text, input) = Content(kind, message);
        return new InboundMessage(
            number,
            wamid,
            waId,
            userId,
            contact?.Child("profile")?.Text("name"),
            message.Number("timestamp") ?? 0,
            kind,
            text,
            input
        );
    }

    // contacts[] is not guaranteed to stand in the order of messages[]: it is matched by id.
    private static JsonElement? ContactOf(JsonElement value, string? waId, string? userId)
    {
        JsonElement? only = null;
        var count = 0;
        foreach (var contact in value.Elements("contacts"))
        {
            if (
                (userId is not null && contact.Text("user_id") == userId)
                || (waId is not null && contact.Text("wa_id") == waId)
            )
            {
                return contact;
            }

            only = contact;
            count++;
        }

        return count == 1 ? only : null;
    }

    private static (string Text, StoredInput? Input) Content(string kind, JsonElement message) =>
        kind switch
        {
            "text" when message.Child("text")?.Text("body") is { } body => (
                body,
                new StoredInput("text", body)
            ),
            "interactive" => Interactive(message),
            "button" when message.Child("button") is { } button => Choice(
                button.Text("payload") ?? button.Text("text") ?? "",
                button.Text("text")
            ),
            "reaction" => Reaction(message),
            "image" or "audio" or "video" or "document" or "sticker" or "location" or "contacts" =>
                Media(kind, message),
            "system" => (message.Child("system")?.Text("type") ?? "system", null),
            "revoke" or "edit" => (kind, null),
            _ => (
                kind,
                new StoredInput("unsupported", message.Child("unsupported")?.Text("type") ?? kind)
            ),
        };

    private static (string Text, StoredInput? Input) Interactive(JsonElement message)
    {
        var interactive = message.Child("interactive");
        var reply = interactive?.Child("button_reply") ?? interactive?.Child("list_reply");
        return reply is { } tapped
            ? Choice(tapped.Text("id") ?? "", tapped.Text("title"))
            : (
                "interactive",
                new StoredInput("unsupported", interactive.Text("type") ?? "interactive")
            );
    }

    private static (string Text, StoredInput? Input) Choice(string id, string? title) =>
        (title ?? id, new StoredInput("choice", id, title));

    private static (string Text, StoredInput? Input) Reaction(JsonElement message)
    {
        var reaction = message.Child("reaction");
        var emoji = reaction.Text("emoji") ?? "";
        return (emoji, new StoredInput("reaction", emoji, reaction.Text("message_id")));
    }

    private static (string Text, StoredInput? Input) Media(string kind, JsonElement message)
    {
        var caption =
            message.Child(kind)?.ValueKind == JsonValueKind.Object
                ? message.Child(kind)?.Text("caption")
                : null;
        var file =
            message.Child(kind)?.ValueKind == JsonValueKind.Object
                ? message.Child(kind)?.Text("id")
                : null;
        return (caption ?? "", new StoredInput("media", kind, caption, file));
    }
}
