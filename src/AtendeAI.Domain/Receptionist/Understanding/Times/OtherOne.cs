using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>"Essa semana não dá, só na outra": the week, month or weekday named before, one later.</summary>
internal static class OtherOne
{
    private const int Farthest = 12;

    private static readonly HashSet<string> Ahead = WordSet.Of(
        "da posso pode sim consigo tudo tanto ok entao mesmo talvez serve fica vou esta estou rola eu ja quem por , ) nao"
    );

    public static Atom? Read(Sentence sentence, int at, List<Atom> before)
    {
        var feminine = sentence.IsAny(at, "na", "a") && sentence.IsAny(at + 1, "outra", "proxima");
        var masculine =
            sentence.IsAny(at, "no", "o") && sentence.IsAny(at + 1, "outro", "proximo", "proxima");
        if (
            before is not [.., var last]
            || !(feminine || masculine)
            || !(IsLed(sentence, at) && IsAlone(sentence, at + 2))
            || at - last.End > Farthest
            || IsFeminine(last) != feminine
        )
        {
            return null;
        }

        return Later(last) is { } later ? later with { First = at, End = at + 2 } : null;
    }

    /// <summary>"a outra" needs a word before it that makes it a time: "para a outra", "ou a outra".</summary>
    private static bool IsLed(Sentence sentence, int at) =>
        sentence.IsAny(at, "na", "no")
        || sentence.IsAny(at - 1, "para", "ou", "so")
        || (sentence.Is(at - 1, ",") && IsAfterThis(sentence, at - 2));

    /// <summary>"sem ser essa, a outra", "sem ser essa sexta, a outra".</summary>
    private static bool IsAfterThis(Sentence sentence, int at)
    {
        var demonstrative = sentence.IsAny(at, "essa", "esse", "esta", "este") ? at : at - 1;
        return sentence.IsAny(demonstrative, "essa", "esse", "esta", "este")
            && sentence.IsAny(demonstrative - 1, "ser", "nao");
    }

    private static bool IsAlone(Sentence sentence, int at) =>
        sentence.IsStop(at) || sentence.In(at, Ahead);

    private static bool IsFeminine(Atom atom) =>
        atom.IsSpan
            ? atom.SpanGrain == TimeGrain.Week
            : atom.Date?.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);

    private static Atom? Later(Atom atom) =>
        atom switch
        {
            { Named: DayName.Weekday, Date: { } date } => new Atom(0, 0)
            {
                Date = date.PlusWeeks(1),
                Named = DayName.Weekday,
            },
            { IsSpan: true, SpanGrain: TimeGrain.Month, SpanStart: { } start, SpanEnd: { } end } =>
                SpanReader.Span(0, 0, start.PlusMonths(1), end.PlusMonths(1), TimeGrain.Month),
            { IsSpan: true, SpanStart: { } start, SpanEnd: { } end } => SpanReader.Span(
                0,
                0,
                start.PlusWeeks(1),
                end.PlusWeeks(1),
                atom.SpanGrain
            ),
            _ => null,
        };
}
