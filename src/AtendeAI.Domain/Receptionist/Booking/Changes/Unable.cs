using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Booking.Changes;

/// <summary>"Não vou poder na quarta": the day of the appointment is named as one that does not suit, so nothing else of it is offered.</summary>
internal static class Unable
{
    private static readonly string[] s_says =
    [
        "nao vou",
        "nao vo ",
        "nao posso",
        "nao poss ",
        "nao consigo",
        "nao conseguirei",
        "nao poderei",
        "nao da ",
        "nao tenho como",
        "nao vai dar",
        "n vou",
        "n posso",
        "n consigo",
    ];

    /// <summary>The wish without the day of the appointment, where the message rules it out.</summary>
    public static WhenWish Without(Desk desk, KnownAppointment appointment, WhenWish when)
    {
        var at = desk.Local(appointment.Start);
        return
            desk.Heard.HasText
            && Says(desk.Heard.Text)
            && desk.Heard.Words.When.Any(e =>
                IsDay(e) && WhenReader.Read(e, desk.LocalNow).Allows(at)
            )
            && !when.Choices.Any(c => c.From == at.Date)
            ? when with
            {
                Not = [.. when.Not, new(at.Date, at.Date.PlusDays(1), null, null)],
            }
            : when;
    }

    private static bool IsDay(TimeExpression said) => said is { Kind: TimeKind.Date, Any: false };

    private static bool Says(string text)
    {
        var said = $" {PlaceNames.Fold(text)} ";
        return s_says.Any(way => said.Contains($" {way}", StringComparison.Ordinal));
    }
}
