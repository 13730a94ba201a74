using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Dialogue;

/// <summary>
/// "Cancela a de quinta e remarca a de quarta": requests that each name what they are about, so that they are dealt with one after the other.
/// "Cancelar e remarcar a de quinta" is one.
/// </summary>
internal static class Requests
{
    private const int VerbWithin = 6;

    private static readonly string[] s_verbs =
    [
        "cancel",
        "desmarc",
        "remarc",
        "reagend",
        "muda",
        "mude",
        "troca",
        "troque",
        "adia",
        "antecip",
        "transfer",
        "marca",
        "marque",
        "agenda",
        "agende",
    ];

    private static readonly string[] s_objects =
    [
        " a de ",
        " o de ",
        " a do ",
        " a da ",
        " o do ",
        " o da ",
        " as de ",
        " minha ",
        " meu ",
        " a consulta ",
        " o exame ",
    ];

    public static IReadOnlyList<string> In(string text, Vocabulary vocabulary, LocalDateTime now)
    {
        var groups = Groups(text, vocabulary, now);
        if (groups.Count < 2)
        {
            return [text];
        }

        var read = groups.Select(g => (g, Understander.Understand(g, vocabulary, now))).ToList();
        return
            read.All(r => IsRequest(r.g, r.Item2))
            && read.Any(r => r.Item2.First != Intent.Book)
            && (
                read.Skip(1).All(r => r.Item2.Has(Intent.OptOut))
                || read.All(r => NamesWhat(r.g, r.Item2))
                || IsThenAnother([.. read.Select(r => (r.g, r.Item2.First))])
            )
            ? groups
            : [text];
    }

    // "queria desmarcar e marcar outra com outro médico"
    private static bool IsThenAnother(IReadOnlyList<(string Text, Intent First)> read) =>
        read is [{ First: Intent.Cancel }, { First: Intent.Book } then]
        && s_another.Any(w =>
            $" {PlaceNames.Fold(then.Text)} ".Contains(w, StringComparison.Ordinal)
        );

    private static readonly string[] s_another = [" outra ", " outro ", " nova "];

    private static List<string> Groups(string text, Vocabulary vocabulary, LocalDateTime now)
    {
        var groups = new List<string>();
        var begun = false;
        foreach (var piece in Pieces.Of(text))
        {
            var begins =
                HasVerb(piece)
                || (begun && Understander.Understand(piece, vocabulary, now).Has(Intent.OptOut));
            if (groups.Count == 0 || (begins && begun))
            {
                groups.Add(piece);
            }
            else
            {
                groups[^1] = $"{groups[^1]} {piece}";
            }

            begun |= begins;
        }

        return groups;
    }

    /// <summary>"Cancela minha consulta", "quero marcar".</summary>
    public static bool BeginsWithVerb(string text)
    {
        var first = PlaceNames.Fold(text).Split(' ')[0];
        return first is "quero" or "queria" or "preciso" or "gostaria"
            || s_verbs.Any(v => first.StartsWith(v, StringComparison.Ordinal));
    }

    private static bool HasVerb(string piece) =>
        PlaceNames.Fold(piece).Split(' ', StringSplitOptions.RemoveEmptyEntries) is var words
        && (
            words
                .Take(VerbWithin)
                .Any(word => s_verbs.Any(v => word.StartsWith(v, StringComparison.Ordinal)))
            || words
                .Zip(words.Skip(1))
                .Take(VerbWithin)
                .Any(w =>
                    w.First is "passa" or "passe" or "joga"
                    && w.Second is "a" or "o" or "as" or "os"
                )
        );

    private static bool IsRequest(string text, Understood words) =>
        words.Intents.Any(i =>
            i is Intent.Cancel or Intent.Reschedule or Intent.Book or Intent.OptOut
        )
        && (
            words.Has(Intent.OptOut)
            || !PlaceNames.Fold(text).Contains("nao quero", StringComparison.Ordinal)
        );

    private static bool NamesWhat(string text, Understood words)
    {
        var said = $" {PlaceNames.Fold(text)} ";
        return words.Entities is not { Service: null, Professional: null, ForWhom: null }
            || s_objects.Any(o => said.Contains(o, StringComparison.Ordinal));
    }
}
