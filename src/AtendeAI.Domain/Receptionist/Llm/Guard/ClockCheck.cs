using AtendeAI.Domain.Clinics;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Llm.Guard;

/// <summary>Days, times and hours: a time must stand in the evidence together with its day and its professional.</summary>
internal static class ClockCheck
{
    private static readonly string[] s_helping = ["ajudar", "ajudo", "ajuda"];

    public static string? Fault(Statement statement, Evidence evidence)
    {
        if (statement.Ranges.Exists(r => !Supported(r, statement, evidence)))
        {
            return "hours";
        }

        if (statement.Times.Exists(t => !Supported(t, statement, evidence)))
        {
            return "time";
        }

        return statement.Days.Exists(d => !Supported(d, statement, evidence)) ? "date" : null;
    }

    private static bool Supported(SaidTime time, Statement statement, Evidence evidence) =>
        evidence.All.Any(s =>
            SameWho(s, statement)
            && s.Times.Exists(t => t.Minute == time.Minute && SameDay(t.Day, time.Day))
        ) || (statement.SpeaksOfOpening && !statement.Negated && IsEdge(time, statement, evidence));

    // "abrimos às 8h", "até as 18h": an edge of the hours of that day.
    private static bool IsEdge(SaidTime time, Statement statement, Evidence evidence) =>
        statement.Professionals.Count == 0
        && !statement.Words.Overlaps([
            "vaga",
            "vagas",
            "livre",
            "livres",
            "encaixe",
            "consulta",
            "horarios",
            "disponivel",
        ])
        && evidence.All.Any(s =>
            s.Ranges.Exists(r =>
                (r.From == time.Minute || r.To == time.Minute) && SameWeekday(r.Day, time.Day)
            )
        );

    private static bool Supported(SaidRange range, Statement statement, Evidence evidence) =>
        evidence.All.Any(s =>
            SameWho(s, statement)
            && s.Ranges.Exists(r =>
                r.From == range.From && r.To == range.To && SameWeekday(r.Day, range.Day)
            )
        );

    // A professional who is named must be the one that the evidence names; where it names nobody, nobody is contradicted.
    private static bool SameWho(Statement known, Statement said) =>
        said.Professionals.Count == 0 || known.Professionals.Overlaps(said.Professionals);

    // A date needs that date; "quinta" may be any Thursday of the evidence.
    private static bool SameDay(SaidDay? known, SaidDay? said)
    {
        if (said is not { } day)
        {
            return true;
        }

        return known is { } k && (day.Date is { } date ? k.Date == date : day.Weekday == k.Weekday);
    }

    // Hours are told by weekday: they hold for each of its dates.
    private static bool SameWeekday(SaidDay? known, SaidDay? said) =>
        said is not { } day || known?.Weekday == day.Weekday;

    private static bool Supported(SaidDay day, Statement statement, Evidence evidence)
    {
        // "Como posso ajudar hoje?" says nothing about the agenda.
        if (day.Relative && statement.IsQuestion && statement.Words.Overlaps(s_helping))
        {
            return true;
        }

        if (day.Date is null && IsOpening(statement))
        {
            return Opens(day.Weekday, statement, evidence.Clinic) != statement.Negated;
        }

        // Where times are offered, a weekday of the clinic's hours is not enough: it takes a date.
        var offers = statement.OffersTimes && statement.Ranges.Count == 0;
        return evidence.All.Any(s =>
            SameWho(s, statement)
            && s.Days.Exists(d => SameDay(d, day) && (d.Date is not null || !offers))
            && !Opposed(s, statement)
        );
    }

    // "quinta não tem" is not supported by a sentence that says it has.
    private static bool Opposed(Statement known, Statement said) =>
        known.Negated != said.Negated && said.Negated;

    private static bool IsOpening(Statement statement) =>
        statement.SpeaksOfOpening && statement.Times.Count == 0;

    private static bool Opens(IsoDayOfWeek weekday, Statement statement, ClinicContext clinic)
    {
        var who = clinic.Professionals.Where(p => statement.Professionals.Contains(p.Id)).ToList();
        return who.Count == 0
            ? clinic.Hours.On(weekday).Count > 0
            : who.Exists(p => (p.Hours ?? clinic.Hours).On(weekday).Count > 0);
    }
}
