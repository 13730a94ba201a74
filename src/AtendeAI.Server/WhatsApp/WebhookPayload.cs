using System.Text.Json;

namespace AtendeAI.Server.WhatsApp;

/// <summary>Takes a webhook apart into items. Unknown fields, types and properties are ignored; one bad element harms no other.</summary>
internal static class WebhookPayload
{
    /// <summary>The items in Meta's order. Throws <see cref="JsonException"/> when the body is not JSON at all.</summary>
    public static List<WebhookItem> Parse(ReadOnlyMemory<byte> body)
    {
        using var document = JsonDocument.Parse(body);
        var items = new List<WebhookItem>();
        foreach (var entry in document.RootElement.Elements("entry"))
        {
            foreach (var change in entry.Elements("changes"))
            {
                AddChange(items, change);
            }
        }

        return items;
    }

    private static void AddChange(List<WebhookItem> items, JsonElement change)
    {
        var value = change.Child("value");
        switch (change.Text("field"))
        {
            case "messages" when value is { } received:
                AddMessages(items, Number(received), received);
                break;
            case "smb_message_echoes" when value is { } typed:
                foreach (var echo in typed.Elements("message_echoes"))
                {
                    AddGuarded(items, () => EchoReader.Read(Number(typed), echo));
                }

                break;
            case var field:
                items.Add(new IgnoredItem(field ?? "no field"));
                break;
        }
    }

    private static string Number(JsonElement value) =>
        value.Child("metadata")?.Text("phone_number_id") ?? "";

    private static void AddMessages(List<WebhookItem> items, string number, JsonElement value)
    {
        foreach (var message in value.Elements("messages"))
        {
            AddGuarded(items, () => MessageReader.Read(number, value, message));
        }

        foreach (var status in value.Elements("statuses"))
        {
            AddGuarded(items, () => StatusReader.Read(number, status));
        }

        if (value.Child("messages") is null && value.Child("statuses") is null)
        {
            items.Add(
                new IgnoredItem(value.Child("errors") is null ? "empty value" : "value errors")
            );
        }
    }

    private static void AddGuarded(List<WebhookItem> items, Func<WebhookItem> read)
    {
        try
        {
            items.Add(read());
        }
        catch (Exception e)
            when (e
                    is InvalidOperationException
                        or FormatException
                        or JsonException
                        or KeyNotFoundException
            )
        {
            items.Add(new BadItem(items.Count, e.Message));
        }
    }
}
