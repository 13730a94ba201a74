using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Booking.Offers;

/// <summary>The wish's times, asked whether they leave only one minute open.</summary>
internal readonly record struct WhenChoices(WhenWish When)
{
    public bool IsOneMinute =>
        When.Choices is [{ Exact: true, From: { } from, Until: { } until }]
        && until == from.PlusDays(1);
}
