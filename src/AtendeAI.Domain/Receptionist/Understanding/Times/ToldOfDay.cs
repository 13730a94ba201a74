using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>What is told of a day right after it: "sexta que a senhora me ofereceu".</summary>
internal static class ToldOfDay
{
    private const int LongestClause = 7;

    private static readonly HashSet<string> Offering = WordSet.Of(
        "ofereceu ofereceram falou falaram disse disseram passou passaram mandou mandaram marcou sugeriu propos "
            + "sobrou tinha tem apareceu"
    );

    public static IEnumerable<string> Words => Offering;

    /// <summary>"sexta que a senhora me ofereceu não posso": what is told of the day is passed over.</summary>
    public static int After(Sentence sentence, int at, int limit)
    {
        if (!sentence.Is(at, "que"))
        {
            return at;
        }

        for (var verb = at + 1; verb < Math.Min(limit, at + LongestClause); verb++)
        {
            if (sentence.In(verb, Offering))
            {
                return verb + 1;
            }
        }

        return at;
    }
}
