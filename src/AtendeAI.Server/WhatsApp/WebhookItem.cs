using System.Text.Json;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist;

namespace AtendeAI.Server.WhatsApp;

/// <summary>One thing out of a webhook: each entry × change × element is handled on its own.</summary>
internal abstract record WebhookItem;

/// <param name="PhoneNumberId">The number it came to; routing goes by this alone.</param>
internal abstract record NumberItem(string PhoneNumberId) : WebhookItem;

/// <param name="WaId">The sender's number as WhatsApp writes it; null for a user who hides it.</param>
/// <param name="UserId">The sender's business-scoped id (BSUID), where Meta sent one.</param>
/// <param name="SentAt">Meta's time stamp in seconds since 1970; 0 when it was missing.</param>
/// <param name="Input">What the receptionist gets; null for what it never answers (system notices).</param>
/// <param name="Text">What the panel shows.</param>
internal sealed record InboundMessage(
    string PhoneNumberId,
    string Wamid,
    string? WaId,
    string? UserId,
    string? ProfileName,
    long SentAt,
    string Kind,
    string Text,
    StoredInput? Input
) : NumberItem(PhoneNumberId);

/// <param name="Opaque">Our own id, echoed back: it finds the message even before its wamid is known.</param>
internal sealed record StatusUpdate(
    string PhoneNumberId,
    string Wamid,
    DeliveryState State,
    long At,
    Guid? Opaque,
    int? ErrorCode,
    string? ErrorText
) : NumberItem(PhoneNumberId);

/// <summary>What somebody of the clinic typed on the phone that shares the number with us.</summary>
/// <param name="WaId">The patient's number; null for one who hides it.</param>
internal sealed record MessageEcho(
    string PhoneNumberId,
    string Wamid,
    string? WaId,
    string? UserId,
    long SentAt,
    string Kind,
    string Text
) : NumberItem(PhoneNumberId);

/// <summary>Stored and left alone: a field or a shape that this version has no use for.</summary>
internal sealed record IgnoredItem(string Reason) : WebhookItem;

/// <summary>An element that could not be read. The others of its webhook are not harmed.</summary>
internal sealed record BadItem(int Index, string Reason) : WebhookItem;

/// <summary>A patient's input in the form the queue keeps it in.</summary>
/// <param name="Type">text, choice, media, reaction, unsupported.</param>
/// <param name="Value">The text, the choice's id, the media's kind, the emoji, the unsupported kind.</param>
/// <param name="Extra">The choice's title, the caption, the wamid reacted to.</param>
/// <param name="MediaId">The file's id at WhatsApp.</param>
internal sealed record StoredInput(
    string Type,
    string Value,
    string? Extra = null,
    string? MediaId = null
)
{
    public static StoredInput Parse(string json) =>
        JsonSerializer.Deserialize(json, StoredInputJson.Default.StoredInput)!;

    public string ToJson() => JsonSerializer.Serialize(this, StoredInputJson.Default.StoredInput);

    public PatientInput ToPatientInput(ReactedTo? reactedTo) =>
        Type switch
        {
            "text" => new TextInput(Value),
            "choice" => new ChoiceInput(Value, Extra ?? ""),
            "media" => new MediaInput(Value, Extra, MediaId),
            "reaction" => new ReactionInput(Value, reactedTo),
            _ => new UnsupportedInput(Value),
        };
}

[System.Text.Json.Serialization.JsonSerializable(typeof(StoredInput))]
internal sealed partial class StoredInputJson
    : System.Text.Json.Serialization.JsonSerializerContext;
