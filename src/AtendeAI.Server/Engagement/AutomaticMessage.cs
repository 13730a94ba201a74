using System.Text.Json;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.WhatsApp;

namespace AtendeAI.Server.Engagement;

/// <summary>A message that goes out by itself: it answers nobody, and says which rule sent it.</summary>
internal static class AutomaticMessage
{
    public static OutgoingMessage Of(
        ReminderRoute route,
        Reply reply,
        GraphMessage graph,
        string rule
    ) =>
        new(
            route.Conversation,
            route.Channel,
            route.Recipient,
            route.RecipientKind,
            "assistant",
            null,
            reply.Text,
            MessageOption.Of(reply),
            graph,
            JsonSerializer.Serialize(
                new TurnRecord([], rule, "", false),
                MessageJson.Default.TurnRecord
            ),
            reply.About?.Value
        )
        {
            Answers = false,
        };
}
