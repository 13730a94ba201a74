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
        if (change.Text("field") != "messages" || change.Child("value") is not { } value)
        {
            items.Add(new IgnoredItem(change.Text("field") ?? "no field"));
            return;
        }

        var number = value.Child("metadata")?.Text("phone_number_id") ?? "";
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
