using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Conversations;

namespace AtendeAI.Server.Conversations;

/// <summary>The words that stand for the enums in the database.</summary>
internal static class ConversationWords
{
    public static ConversationStatus Status(string word) =>
        word switch
        {
            "bot" => ConversationStatus.Bot,
            "waiting" => ConversationStatus.Waiting,
            "person" => ConversationStatus.Person,
            "closed" => ConversationStatus.Closed,
            _ => throw new ArgumentOutOfRangeException(
                nameof(word),
                word,
                "not a conversation status"
            ),
        };

    public static string Of(ConversationStatus status) =>
        status switch
        {
            ConversationStatus.Bot => "bot",
            ConversationStatus.Waiting => "waiting",
            ConversationStatus.Person => "person",
            _ => "closed",
        };

    public static MessageAuthor Author(string word) =>
        word switch
        {
            "patient" => MessageAuthor.Patient,
            "assistant" => MessageAuthor.Assistant,
            "person" => MessageAuthor.Person,
            _ => MessageAuthor.System,
        };

    public static AppointmentStatus Appointment(string word) =>
        word switch
        {
            "held" => AppointmentStatus.Held,
            "booked" => AppointmentStatus.Booked,
            "confirmed" => AppointmentStatus.Confirmed,
            "completed" => AppointmentStatus.Completed,
            "no_show" => AppointmentStatus.NoShow,
            "cancelled" => AppointmentStatus.Cancelled,
            _ => throw new ArgumentOutOfRangeException(
                nameof(word),
                word,
                "not an appointment status"
            ),
        };
}
