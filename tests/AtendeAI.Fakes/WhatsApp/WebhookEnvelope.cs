using System.Text.Json.Nodes;

namespace AtendeAI.Fakes.WhatsApp;

/// <summary>Wraps updates the way Meta delivers them: <c>entry[]</c> → <c>changes[]</c> → items.</summary>
public static class WebhookEnvelope
{
    /// <summary>One entry and one change per update; <see cref="Gathered"/> makes a single change of them.</summary>
    public static JsonObject Of(BusinessLine line, params IEnumerable<Update> updates) =>
        Envelope(updates.Select(u => Entry(line, Change(line, [u]))));

    /// <summary>All updates in one change, the way Meta batches the messages of one number.</summary>
    public static JsonObject Gathered(BusinessLine line, params IEnumerable<Update> updates) =>
        Envelope([Entry(line, Change(line, [.. updates]))]);

    private static JsonObject Envelope(IEnumerable<JsonNode> entries) =>
        new() { ["object"] = "whatsapp_business_account", ["entry"] = new JsonArray([.. entries]) };

    private static JsonObject Entry(BusinessLine line, JsonObject change) =>
        new() { ["id"] = line.BusinessAccountId, ["changes"] = new JsonArray(change) };

    private static JsonObject Change(BusinessLine line, IReadOnlyList<Update> updates) =>
        new()
        {
            ["value"] = updates[0].Value?.DeepClone() ?? Value(line, updates),
            ["field"] = updates[0].Field,
        };

    private static JsonObject Value(BusinessLine line, IReadOnlyList<Update> updates)
    {
        var value = new JsonObject
        {
            ["messaging_product"] = "whatsapp",
            ["metadata"] = new JsonObject
            {
                ["display_phone_number"] = line.DisplayNumber,
                ["phone_number_id"] = line.PhoneNumberId,
            },
        };
        AddItems(
            value,
            "contacts",
            updates.Select(u => u.Contact).DistinctBy(c => c?.ToJsonString())
        );
        AddItems(value, "messages", updates.Select(u => u.Message));
        AddItems(value, "statuses", updates.Select(u => u.Status));
        return value;
    }

    private static void AddItems(JsonObject value, string name, IEnumerable<JsonObject?> items)
    {
        var present = items.Where(i => i is not null).Select(i => i!.DeepClone()).ToArray();
        if (present.Length > 0)
            value[name] = new JsonArray(present);
    }
}
