using System.Globalization;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Understanding;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Dialogue;

/// <summary>
/// "Às 7h30" is read as half past seven in the evening; where the clinic is closed then and open in the morning, the morning is meant.
/// </summary>
internal static class BareHours
{
    private const int Noon = 720;
    private const int Eight = 1200;

    private static readonly string[] s_evening = ["tarde", "noite", "pm", "noitinha"];

    public static IReadOnlyList<TimeExpression> At(
        ClinicContext clinic,
        IReadOnlyList<TimeExpression> said,
        LocalDateTime now
    ) => [.. said.Select(e => Morning(clinic, e, now) ?? e)];

    private static TimeExpression? Morning(
        ClinicContext clinic,
        TimeExpression e,
        LocalDateTime now
    )
    {
        var isClock = e.Kind is TimeKind.Instant or TimeKind.Time;
        if (
            !isClock
            || e.Start?.MinuteOfDay is not (> Noon and < Eight and var minute)
            || Says(e, minute)
        )
        {
            return null;
        }

        var day = e.Kind == TimeKind.Instant ? e.Start?.Date : null;
        if (IsOpen(clinic, day, minute) || !IsOpen(clinic, day, minute - Noon))
        {
            return null;
        }

        var early = new LocalTime((minute - Noon) / 60, minute % 60);
        if (day is { } date)
        {
            return date + early > now ? e with { Start = TimePoint.Of(date + early) } : null;
        }

        var next = early > now.TimeOfDay ? now.Date : now.Date.PlusDays(1);
        return e with { Start = TimePoint.Of(next + early), Time = early };
    }

    // "19h30" and "7 da noite" leave nothing open.
    private static bool Says(TimeExpression e, int minute)
    {
        var said = PlaceNames.Fold(e.Text);
        var hour = (minute / 60).ToString(CultureInfo.InvariantCulture);
        return said.Contains(hour, StringComparison.Ordinal)
            || s_evening.Any(w => said.Contains(w, StringComparison.Ordinal));
    }

    private static bool IsOpen(ClinicContext clinic, LocalDate? day, int minute)
    {
        var ranges = day is { } date
            ? clinic.Hours.On(date.DayOfWeek)
            : clinic.Hours.Days.Values.SelectMany(r => r);
        return ranges.Any(r =>
            (r.From.Hour * 60) + r.From.Minute <= minute
            && (r.EndsAtMidnight || minute < (r.To.Hour * 60) + r.To.Minute)
        );
    }
}
