using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Booking.Changes;

/// <summary>Another time said from where the appointment is: "uma hora mais tarde", "adiar uma semana", "no mesmo dia mais cedo", "antecipar".</summary>
internal static class RelativeMove
{
    private static readonly string[] s_later =
    [
        "mais tarde",
        "depois",
        "frente",
        "adia",
        "adie",
        "posterg",
        "empurr",
        "seguinte",
        "atrasa",
    ];

    private static readonly string[] s_earlier =
    [
        "mais cedo",
        " antes",
        "antecip",
        "adiant",
        "pra tras",
        "para tras",
    ];

    private static readonly string[] s_hour = ["mais tarde", "mais cedo"];

    private static readonly string[] s_sameDay = ["mesmo dia", "mesma data"];

    private static readonly string[] s_sameHour = ["mesmo horario", "mesma hora"];

    /// <summary>The times of the message for this appointment, those counted from it included.</summary>
    public static WhenWish Read(
        Desk desk,
        KnownAppointment appointment,
        WhenWish before,
        IReadOnlyList<TimeExpression> times
    )
    {
        var at = desk.Local(appointment.Start);
        var said = Said(desk);
        times = NamedWeek.After(at.Date, times);
        if (Amount.In(said) is { } amount && Towards(said) is var sign and not 0)
        {
            return Wish([At(amount.From(at, sign))]);
        }

        if (Any(said, s_sameDay) && OtherWeek(times, at) is { } week)
        {
            var hour = Any(said, s_sameHour);
            var day = week.PlusDays((int)at.DayOfWeek - 1);
            return Wish([new(day, day.PlusDays(1), hour ? Minute(at) : null, null, hour)]);
        }

        if (Any(said, s_sameDay))
        {
            return WhenReader.Add(Wish([OnDay(at, Towards(said))]), times, desk.LocalNow);
        }

        if (Any(said, s_sameHour))
        {
            var minute = Minute(at);
            var hour = before with { Choices = [new(null, null, minute, null, true)] };
            return WhenReader.Add(
                hour,
                [.. times.Where(t => t.Kind != TimeKind.Time)],
                desk.LocalNow
            ) with
            {
                Said = true,
            };
        }

        return times.Count > 0
            ? WhenReader.Add(before, times, desk.LocalNow)
            : Open(said, at, desk.Today) ?? before;
    }

    /// <summary>True when the message counts from the appointment and not from the times that were offered.</summary>
    public static bool Counts(Desk desk)
    {
        var said = Said(desk);
        return desk.Heard.HasText
            && (
                (Amount.In(said) is not null && Towards(said) != 0)
                || Any(said, s_sameDay)
                || Any(said, s_sameHour)
            );
    }

    /// <summary>"uma semana depois", "meia hora mais cedo".</summary>
    public static bool SaysHowFar(Desk desk)
    {
        var said = Said(desk);
        return desk.Heard.HasText && Amount.In(said) is not null && Towards(said) != 0;
    }

    /// <summary>The time that lies so far from the one that was proposed; a week after is counted from the appointment that moves.</summary>
    public static WhenWish? From(Desk desk, LocalDateTime proposed)
    {
        var said = Said(desk);
        return
            Amount.In(said) is { } amount
            && Towards(said) is var sign and not 0
            && (amount.Days == 0 || desk.State.Goal != Goal.Reschedule)
            ? Wish([At(amount.From(proposed, sign))])
            : null;
    }

    /// <summary>"mais cedo", "mais tarde": an hour of that day before another day.</summary>
    public static bool IsThatDay(WhenWish when, LocalDateTime at) =>
        when.Choices is [var first, ..] && (first == OnDay(at, 1) || first == OnDay(at, -1));

    // "dá pra antecipar?": any time before the one there is; "adiar": any after.
    private static WhenWish? Open(string said, LocalDateTime at, LocalDate today)
    {
        TimeChoice? days = Towards(said) switch
        {
            < 0 => new(today, at.Date, null, null),
            > 0 => new(at.Date.PlusDays(1), null, null, null),
            _ => null,
        };
        return days is null ? null
            : Any(said, s_hour) ? Wish([OnDay(at, Towards(said)), days])
            : Wish([days, OnDay(at, Towards(said))]);
    }

    // "semana que vem, mesmo dia": that weekday of the week that is named.
    private static LocalDate? OtherWeek(IReadOnlyList<TimeExpression> times, LocalDateTime at) =>
        times is [{ Kind: TimeKind.Interval, Grain: TimeGrain.Week, Start.Date: { } monday }]
        && monday > at.Date
            ? monday
            : null;

    private static string Said(Desk desk) =>
        $" {PlaceNames.Fold(desk.Heard.Text)} "
            .Replace(" msm ", " mesmo ", StringComparison.Ordinal)
            .Replace(" msma ", " mesma ", StringComparison.Ordinal);

    private static TimeChoice OnDay(LocalDateTime at, int sign) =>
        new(
            at.Date,
            at.Date.PlusDays(1),
            sign > 0 ? Minute(at) + 1 : null,
            sign < 0 ? Minute(at) : null
        );

    private static TimeChoice At(LocalDateTime at) =>
        new(at.Date, at.Date.PlusDays(1), Minute(at), null, true);

    private static WhenWish Wish(IReadOnlyList<TimeChoice> choices) =>
        new() { Said = true, Choices = choices };

    private static int Towards(string said) =>
        Any(said, s_earlier) ? -1
        : Any(said, s_later) ? 1
        : 0;

    private static int Minute(LocalDateTime at) => (at.Hour * 60) + at.Minute;

    private static bool Any(string said, string[] words) =>
        words.Any(w => said.Contains(w, StringComparison.Ordinal));
}
