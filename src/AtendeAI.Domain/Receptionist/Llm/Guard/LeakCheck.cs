using System.Buffers;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Llm.Guard;

/// <summary>The model's own instructions and machinery are nobody's business, and the clinic's forbidden topics stay forbidden.</summary>
internal static class LeakCheck
{
    private const int InCommon = 7;

    private static readonly SearchValues<char> s_code = SearchValues.Create("{}<>`_\\|[]");

    private static readonly string[] s_words =
    [
        "prompt",
        "system",
        "instruc",
        "json",
        "api",
        "token",
        "http",
        "localhost",
        "ferrament",
        "toolcall",
        "chatgpt",
        "openai",
        "gemini",
        "llm",
        "jailbreak",
        "senha",
        "password",
    ];

    public static bool Leaks(string text, Evidence evidence, Instructions instructions)
    {
        var folded = Folding.Fold(text);
        return text.AsSpan().ContainsAny(s_code)
            || Repeats(folded, instructions)
            || Words(folded)
                .Any(w =>
                    s_words.Any(s =>
                        w.StartsWith(s, StringComparison.Ordinal) && !evidence.KnowsStem(s)
                    )
                )
            || evidence.Clinic.Assistant.ForbiddenTopics.Any(t =>
                Mentions(folded, t) && !evidence.Quotes(t)
            );
    }

    // So many words in the same order as in the instructions are no coincidence.
    private static bool Repeats(string folded, Instructions instructions)
    {
        var words = Words(folded);
        for (var at = 0; at + InCommon <= words.Count; at++)
        {
            if (instructions.Contains(words, at, InCommon))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Mentions(string folded, string topic) =>
        topic.Length > 2 && folded.Contains(Folding.Fold(topic), StringComparison.Ordinal);

    private static List<string> Words(string folded) => Instructions.WordsOf(folded);
}

/// <summary>The instructions given to the model, for telling when it recites them.</summary>
internal sealed class Instructions(string text)
{
    private readonly HashSet<string> _runs = Runs(text);

    public string Text => text;

    public bool Contains(List<string> words, int at, int count) =>
        _runs.Contains(string.Join(' ', words.GetRange(at, count)));

    public static List<string> WordsOf(string folded)
    {
        var words = new List<string>();
        for (var at = 0; at < folded.Length; at++)
        {
            var start = at;
            while (at < folded.Length && char.IsLetterOrDigit(folded[at]))
            {
                at++;
            }

            if (at > start)
            {
                words.Add(folded[start..at]);
            }
        }

        return words;
    }

    private static HashSet<string> Runs(string text)
    {
        var words = WordsOf(Folding.Fold(text));
        return Enumerable
            .Range(0, Math.Max(0, words.Count - 6))
            .Select(at => string.Join(' ', words.GetRange(at, 7)))
            .ToHashSet(StringComparer.Ordinal);
    }
}
