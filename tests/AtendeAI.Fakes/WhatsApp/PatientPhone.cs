using System.Text.Json.Nodes;

namespace AtendeAI.Fakes.WhatsApp;

/// <summary>
/// A patient's WhatsApp: builds the updates Meta would send for what the patient does. What is left null is left out of the
/// JSON: no <see cref="WaId"/> is a patient with a username, no <see cref="UserId"/> a legacy one.
/// </summary>
public sealed record PatientPhone(string? WaId, string Name = "Ana")
{
    /// <summary>The business-scoped user id (BSUID).</summary>
    public string? UserId { get; init; }

    public string? ParentUserId { get; init; }

    public string? Username { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public static PatientPhone Classic(string waId, string name = "Ana") =>
        new(waId, name) { UserId = "BR.1" + waId };

    public static PatientPhone WithUsername(string userId, string username, string name = "Ana") =>
        new(null, name) { UserId = userId, Username = username };

    /// <summary>The <c>contacts[]</c> element that goes with this patient's messages.</summary>
    public JsonObject Contact()
    {
        var profile = new JsonObject { ["name"] = Name };
        AddIfKnown(profile, "username", Username);
        var contact = new JsonObject { ["profile"] = profile };
        AddIfKnown(contact, "wa_id", WaId);
        AddIfKnown(contact, "user_id", UserId);
        AddIfKnown(contact, "parent_user_id", ParentUserId);
        return contact;
    }

    /// <summary>A message of any type; <paramref name="payload"/> is the object named after the type.</summary>
    public Update Message(string type, JsonNode? payload, string? repliesTo = null)
    {
        var message = new JsonObject();
        AddIfKnown(message, "from", WaId);
        AddIfKnown(message, "from_user_id", UserId);
        message["id"] = Wamid.Next();
        message["timestamp"] = Clock.GetUtcNow().ToUnixTimeSeconds().ToString();
        message["type"] = type;
        if (payload is not null)
            message[type] = payload;
        if (repliesTo is not null)
            message["context"] = new JsonObject { ["id"] = repliesTo };
        return new Update { Contact = Contact(), Message = message };
    }

    public Update Text(string body, string? repliesTo = null) =>
        Message("text", new JsonObject { ["body"] = body }, repliesTo);

    /// <summary>Taps a reply button or a list row that was offered, whichever carries <paramref name="id"/>.</summary>
    public Update Tap(SentMessage offer, string id) =>
        offer.Buttons.FirstOrDefault(b => b.Id == id) is { } button
            ? TapButton(button.Id, button.Title, offer.Wamid)
            : TapRow(offer.Rows.First(r => r.Id == id), offer.Wamid);

    /// <summary>Taps the first button or row whose title contains <paramref name="words"/>.</summary>
    public Update TapTitled(SentMessage offer, string words) =>
        Tap(
            offer,
            offer.Choices.First(c => c.Title.Contains(words, StringComparison.OrdinalIgnoreCase)).Id
        );

    public Update TapButton(string id, string title, string? repliesTo = null) =>
        Interactive("button_reply", new JsonObject { ["id"] = id, ["title"] = title }, repliesTo);

    private Update TapRow(Choice row, string repliesTo)
    {
        var reply = new JsonObject { ["id"] = row.Id, ["title"] = row.Title };
        AddIfKnown(reply, "description", row.Description);
        return Interactive("list_reply", reply, repliesTo);
    }

    internal Update Interactive(string kind, JsonNode reply, string? repliesTo) =>
        Message("interactive", new JsonObject { ["type"] = kind, [kind] = reply }, repliesTo);

    private static void AddIfKnown(JsonObject target, string name, string? value)
    {
        if (value is not null)
            target[name] = value;
    }
}
