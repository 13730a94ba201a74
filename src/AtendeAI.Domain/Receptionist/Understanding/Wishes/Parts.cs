using System.Runtime.InteropServices;

namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>A stretch of a message's words.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Part(int First, int End);

/// <summary>
/// A message cut where one wish may end and another begin: at full stops, and more finely at commas, line breaks, joining words ("e o valor?")
/// and, where somebody writes on and on without any, at the words with which a wish begins. Each wish is clearer in its own part than in the whole.
/// </summary>
internal static class Parts
{
    /// <summary>So many words before it make "queria" the beginning of something else.</summary>
    private const int RunOn = 6;

    /// <summary>The sentences, where there are several.</summary>
    public static List<Part> Sentences(Clauses clauses) =>
        Cut(clauses, (_, at) => !clauses.SameClause(at, at - 1), 1);

    /// <summary>The parts of sentences, where there are several; one word alone is none.</summary>
    public static List<Part> Pieces(Clauses clauses) =>
        Cut(
            clauses,
            (first, at) =>
                !clauses.SameClause(at, at - 1)
                || clauses[at].Comma
                || RuleSet.IsJoining(clauses[at].Id)
                || (at - first >= RunOn && BeginsWish(clauses, at)),
            2
        );

    // "queria marcar", "me fala o nome da rua".
    private static bool BeginsWish(Clauses clauses, int at) =>
        RuleSet.IsWanting(clauses[at].Id)
        || (
            at + 1 < clauses.Count
            && RuleSet.IsMe(clauses[at].Id)
            && RuleSet.IsTelling(clauses[at + 1].Id)
        );

    private static List<Part> Cut(Clauses clauses, Func<int, int, bool> begins, int shortest)
    {
        var parts = new List<Part>();
        var first = 0;
        for (var at = 1; at <= clauses.Count; at++)
        {
            if (at < clauses.Count && !begins(first, at))
            {
                continue;
            }

            if (at - first >= shortest && (first > 0 || at < clauses.Count))
            {
                parts.Add(new Part(first, at));
            }

            first = at;
        }

        return parts;
    }
}
