using System.Globalization;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Booking.Offers;

/// <summary>
/// An appointment by less than its date: "minha consulta de quinta", which is on a Thursday two weeks from now, or "22" where they were just listed.
/// </summary>
internal static class PickedDay
{
    private static readonly string[] s_weekdays =
    [
        "segunda",
        "terca",
        "quarta",
        "quinta",
        "sexta",
        "sabado",
        "domingo",
    ];

    private static readonly HashSet<string> s_of = new(
        ["de", "da", "do", "dessa", "desta", "d"],
        StringComparer.Ordinal
    );

    // With one of these the day is a certain one.
    private static readonly string[] s_certain = ["que vem", "proxim", "essa", "esta ", "outra"];

    /// <summary>The appointments on the weekday that was said; null where none was, or none is on it.</summary>
    public static AppointmentPick? ByWeekday(Desk desk, IReadOnlyList<KnownAppointment> candidates)
    {
        var times = desk.Heard.Words.When;
        if (times.FirstOrDefault(e => IsWeekdayOf(desk, e)) is not { Start.Date: { } day } said)
        {
            return null;
        }

        var clock = WhenReader.Read(said, desk.LocalNow) with { From = null, Until = null };
        var meant = candidates
            .Where(a => desk.Local(a.Start).DayOfWeek == day.DayOfWeek)
            .Where(a => clock.Allows(desk.Local(a.Start)))
            .ToList();
        return meant.Count > 0 ? new(meant, [.. times.Where(e => e != said)]) : null;
    }

    /// <summary>The one on this day of the month; null where nothing but a number was said, or no list waits.</summary>
    public static AppointmentPick? ByNumber(Desk desk, IReadOnlyList<KnownAppointment> candidates)
    {
        var said = desk.Heard.Text.Trim(' ', '.', '!');
        if (
            !desk.State.Asked.Contains("which_appointment")
            || !int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        )
        {
            return null;
        }

        var meant = candidates.Where(a => desk.Local(a.Start).Day == number).ToList();
        return meant is [_] ? new(meant, []) : null;
    }

    private static bool IsWeekdayOf(Desk desk, TimeExpression said)
    {
        var text = PlaceNames.Fold(said.Text);
        return !said.Excluded
            && !text.Any(c => char.IsAsciiDigit(c) && said.Kind == TimeKind.Date)
            && s_weekdays.Any(w => text.StartsWith(w, StringComparison.Ordinal))
            && !s_certain.Any(w => text.Contains(w, StringComparison.Ordinal))
            && (desk.State.Asked.Contains("which_appointment") || FollowsOf(desk, said.Text))
            && !AppointmentPick.IsTarget(desk.Heard.Text, said.Text);
    }

    private static bool FollowsOf(Desk desk, string expression)
    {
        var at = desk.Heard.Text.IndexOf(expression, StringComparison.OrdinalIgnoreCase);
        var before =
            at <= 0
                ? []
                : PlaceNames
                    .Fold(desk.Heard.Text[..at])
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return before.Length > 0 && s_of.Contains(before[^1]);
    }
}
