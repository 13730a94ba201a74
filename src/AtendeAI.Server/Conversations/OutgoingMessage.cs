using System.Text.Json;
using System.Text.Json.Serialization;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.WhatsApp;

namespace AtendeAI.Server.Conversations;

/// <summary>A message on its way out, before it is queued: what the panel shows, and what the Graph API gets.</summary>
/// <param name="Why">The reasons of the turn that made it, as JSON; null for a person's message.</param>
internal sealed record OutgoingMessage(
    ConversationId Conversation,
    Guid ChannelId,
    string Recipient,
    string RecipientKind,
    string Author,
    Guid? AuthorUser,
    string Text,
    IReadOnlyList<MessageOption> Options,
    GraphMessage Graph,
    string? Why,
    Guid? Appointment
)
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Whether it answers what the patient wrote; what goes out by itself (a reminder) leaves the conversation as unread as it was.</summary>
    public bool Answers { get; init; } = true;

    public string? OptionsJson =>
        Options.Count == 0
            ? null
            : JsonSerializer.Serialize(Options, MessageJson.Default.IReadOnlyListMessageOption);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<MessageOption>))]
[JsonSerializable(typeof(MessageOption[]))]
[JsonSerializable(typeof(TurnRecord))]
internal sealed partial class MessageJson : JsonSerializerContext;
