using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist;
using NodaTime;

namespace AtendeAI.Web.Receptionist;

/// <summary>What is said in a rehearsal, in the shape of a conversation's messages.</summary>
internal static class RehearsedMessage
{
    public static ThreadMessage FromPatient(string text, Instant at) =>
        Message(MessageAuthor.Patient, text, [], at, null);

    public static ThreadMessage FromAssistant(Reply reply, TurnRecord? why, Instant at) =>
        Message(MessageAuthor.Assistant, reply.Text, MessageOption.Of(reply), at, why);

    /// <summary>Something happened that nobody said.</summary>
    public static ThreadMessage Note(string text, Instant at) =>
        Message(MessageAuthor.System, text, [], at, null);

    private static ThreadMessage Message(
        MessageAuthor author,
        string text,
        IReadOnlyList<MessageOption> options,
        Instant at,
        TurnRecord? why
    ) =>
        new(
            new MessageId(Guid.CreateVersion7()),
            author,
            null,
            "text",
            text,
            options,
            at,
            DeliveryState.None,
            why,
            null
        );
}
