using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Dialogue;

/// <summary>"Ele sai da escola às 17h", "largo às 6": from then on, and not at that minute; "entro às 14h": until then.</summary>
internal static class FreeFrom
{
    private const int MostBetween = 4;

    private static readonly HashSet<string> s_ends = Set(
        "saio sai saimos saem sair saindo largo larga solto solta termino termina acabo acaba encerro libero libera desocupo volto chego"
    );

    private static readonly HashSet<string> s_begins = Set(
        "entro entra entrar comeco comeca pego pega"
    );

    /// <summary>The time as it is meant, of the message it was said in.</summary>
    public static TimeExpression Meant(string text, TimeExpression said)
    {
        if (
            said is not { Kind: TimeKind.Time, Excluded: false, Start: { MinuteOfDay: { } minute } }
        )
        {
            return said;
        }

        var verb = VerbBefore(text, said.Text);
        return s_ends.Contains(verb) ? Span(said, minute, null)
            : s_begins.Contains(verb) ? Span(said, null, minute)
            : said;
    }

    private static TimeExpression Span(TimeExpression said, int? from, int? until) =>
        said with
        {
            Kind = TimeKind.Interval,
            Start = from is null ? null : new TimePoint(null, from),
            End = until is null ? null : new TimePoint(null, until),
            Time = null,
        };

    private static string VerbBefore(string text, string expression)
    {
        var at = text.IndexOf(expression, StringComparison.OrdinalIgnoreCase);
        var before =
            at <= 0
                ? ""
                : text[(text.LastIndexOfAny(['.', ',', '!', '?', '\n', ';'], at - 1) + 1)..at];
        return PlaceNames
                .Fold(before)
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .TakeLast(MostBetween)
                .LastOrDefault(word => s_ends.Contains(word) || s_begins.Contains(word))
            ?? "";
    }

    private static HashSet<string> Set(string words) =>
        new(words.Split(' '), StringComparer.Ordinal);
}
