using System.Globalization;

namespace AtendeAI.Domain.Receptionist.Llm.Guard;

/// <summary>
/// Looks over what a language model wants to say: every price, time, date, number, name and address in it must be supported by the evidence
/// of this turn, and nothing may be claimed as done that was not. It errs on the side of refusing: the deterministic answer is always there.
/// </summary>
internal static class AnswerGuard
{
    /// <summary>The reason why it must not be said, or null. One of <see cref="ModelOutcomes.GuardReasons"/>.</summary>
    public static string? Reject(string text, Evidence evidence, Instructions instructions)
    {
        if (Script.IsStrange(text))
        {
            return "script";
        }

        if (LeakCheck.Leaks(text, evidence, instructions))
        {
            return "leak";
        }

        var (plain, contact) = ContactCheck.Take(text, evidence);
        return contact ?? Sentences(plain, evidence);
    }

    private static string? Sentences(string text, Evidence evidence)
    {
        if (Script.IsForeign(text))
        {
            return "language";
        }

        var statements = evidence.Read(text);
        foreach (var statement in statements)
        {
            var fault =
                MoneyCheck.Fault(statement, evidence)
                ?? ClockCheck.Fault(statement, evidence)
                ?? NumberFault(statement, evidence)
                ?? NameCheck.Fault(statement, evidence)
                ?? ClaimCheck.Fault(statement, evidence)
                ?? DeedCheck.Fault(statement, evidence)
                ?? PlanCheck.Fault(statement, evidence)
                ?? GroundCheck.Fault(statement, evidence)
                ?? GiverCheck.Fault(statement, evidence)
                ?? VisitCheck.Fault(statement, evidence);
            if (fault is not null)
            {
                return fault;
            }
        }

        return null;
    }

    private static string? NumberFault(Statement statement, Evidence evidence)
    {
        if (LongestCount(statement) >= 4)
        {
            return "number";
        }

        // "24 horas" are known of other things than being open.
        if (statement.SpeaksOfOpening && statement.Numbers.Exists(n => n.Unit == "h"))
        {
            return "hours";
        }

        foreach (var number in statement.Numbers)
        {
            if (
                !evidence.All.Any(s =>
                    MayBeOf(s, statement, number.Unit)
                    && (s.Numbers.Contains(number) || Written(s, number.Value, number.Unit))
                )
            )
            {
                return "number";
            }
        }

        return null;
    }

    // The minutes of one service are not those of another, and a sentence that names none tells of the last one.
    private static bool MayBeOf(Statement known, Statement said, string unit) =>
        said.Services.Count == 0
        || (
            unit == "min"
                ? known.Services.SetEquals(said.Services)
                : known.Services.Count == 0 || known.Services.Overlaps(said.Services)
        );

    // What counts something must count the same there; a bare number may be any part of what is written.
    private static bool Written(Statement statement, string number, string unit) =>
        unit.Length == 0
        && (
            statement.Pieces.Any(p => p.IsNumber && p.Is(number))
            || (
                int.TryParse(number, CultureInfo.InvariantCulture, out var value)
                && statement.Times.Exists(t => t.Minute == value * 60)
            )
        );

    // "um nove dois": digits told one by one are a number in disguise.
    private static int LongestCount(Statement statement)
    {
        var (longest, current) = (0, 0);
        foreach (var piece in statement.Pieces)
        {
            current =
                Spoken.IsNumber(piece) || piece.IsNumber ? current + 1
                : piece.Is(",") || piece.Is("-") || piece.Is(".") || piece.Is("e") ? current
                : 0;
            longest = Math.Max(longest, current);
        }

        return longest;
    }
}
