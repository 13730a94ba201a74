namespace AtendeAI.Fakes.WhatsApp;

/// <summary>How a patient reads a booking conversation.</summary>
public static class Booking
{
    private static readonly string[] Done = ["agendad", "marcad", "confirmad"];

    /// <summary>The clinic says that it is done, and asks for nothing more.</summary>
    public static bool IsConfirmed(SentMessage sent) => !sent.Choices.Any() && Says(sent, Done);

    public static bool IsCancelled(SentMessage sent) =>
        !sent.Choices.Any() && Says(sent, "cancelad", "desmarcad");

    /// <summary>
    /// Any of the rows offered: patients who all take the first slot would measure a queue for one minute of one dentist.
    /// </summary>
    public static Choice? AnySlot(SentMessage offer) =>
        offer.Rows.Count > 1 ? offer.Rows[Random.Shared.Next(offer.Rows.Count)] : null;

    private static bool Says(SentMessage sent, params string[] words) =>
        words.Any(word => sent.Body.Contains(word, StringComparison.OrdinalIgnoreCase));
}
