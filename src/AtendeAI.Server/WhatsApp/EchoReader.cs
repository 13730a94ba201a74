using System.Text.Json;

namespace AtendeAI.Server.WhatsApp;

/// <summary>Reads one element of <c>value.message_echoes[]</c>: what the clinic's people typed on the phone that shares the number.</summary>
internal static class EchoReader
{
    public static WebhookItem Read(string number, JsonElement echo)
    {
        if (echo.Text("id") is not { Length: > 0 and <= 512 } wamid)
        {
            throw new FormatException("an echo without an id");
        }

        var kind = echo.Text("type") ?? "unknown";
        if (kind is "edit" or "revoke")
        {
            return new IgnoredItem($"echo of {kind}");
        }

        var (waId, userId) = (echo.Text("to"), echo.Text("to_user_id"));
        if (waId is null && userId is null)
        {
            throw new FormatException("an echo without a recipient");
        }

        return new MessageEcho(
            number,
            wamid,
            waId,
            userId,
            echo.Number("timestamp") ?? 0,
            kind,
            Text(kind, echo)
        );
    }

    private static string Text(string kind, JsonElement echo) =>
        (kind == "text" ? echo.Child("text")?.Text("body") : Caption(kind, echo)) ?? "";

    private static string? Caption(string kind, JsonElement echo) =>
        echo.Child(kind) is { ValueKind: JsonValueKind.Object } content
            ? content.Text("caption")
            : null;
}
