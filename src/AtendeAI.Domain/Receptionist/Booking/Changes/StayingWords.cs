using AtendeAI.Domain.Receptionist.Rules;
using AtendeAI.Domain.Receptionist.Rules.Answers;

namespace AtendeAI.Domain.Receptionist.Booking.Changes;

/// <summary>Whether words say that an appointment stays ("mantém", "o Theo vai", "não cancela") or is changed.</summary>
internal static class StayingWords
{
    private static readonly string[] s_stays =
    [
        "mant",
        "continu",
        "permanec",
        "confirm",
        "preserv",
    ];

    private static readonly HashSet<string> s_goes = PlainWords.Set(
        "vai vou vamos vao irei ira va"
    );

    private static readonly HashSet<string> s_remains = PlainWords.Set(
        "fica fico ficam ficar fique deixa deixe deixo dexa deixar segue seguem"
    );

    private static readonly HashSet<string> s_going = PlainWords.Set(
        "ir comparecer continuar manter poder conseguir"
    );

    // After "fica" and "segue": as it is. "A de quarta fica ruim" says that it does not suit.
    private static readonly HashSet<string> s_asItIs = PlainWords.Set(
        "mesmo sim normal normalmente como assim marcada marcado confirmada confirmado mantida mantido igual tambem tb tbm ok certo certa de pe do jeito onde por"
    );

    private static readonly HashSet<string> s_denials = PlainWords.Set("nao n nem num");

    private static readonly HashSet<string> s_heads = PlainWords.Set("a o as os minha meu");

    public static bool Say(string piece)
    {
        string[] words = [.. PlainWords.Split(piece)];
        return Enumerable.Range(0, words.Length).Any(at => StaysAt(words, at))
            && !Enumerable.Range(0, words.Length).Any(at => ChangesAt(words, at));
    }

    public static bool HasVerb(string piece)
    {
        string[] words = [.. PlainWords.Split(piece)];
        return words.Any(w =>
            ChangeWords.IsChange(w)
            || AppointmentPick.Towards.Contains(w)
            || s_goes.Contains(w)
            || s_remains.Contains(w)
            || Keeps(w)
        );
    }

    /// <summary>"A Lara não vai".</summary>
    public static bool DenyGoing(string piece)
    {
        string[] words = [.. PlainWords.Split(piece)];
        return Enumerable
            .Range(0, words.Length)
            .Any(at => s_goes.Contains(words[at]) && IsDenied(words, at));
    }

    /// <summary>"Desmarca a da Lara o Theo vai", said in one breath, is two things.</summary>
    public static IReadOnlyList<string> Apart(string piece)
    {
        var words = piece.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] plain = [.. words.Select(w => PlainWords.Split(w).FirstOrDefault() ?? "")];
        var changes = Array.FindIndex(plain, ChangeWords.IsChange);
        var stays = Array.FindIndex(plain, w => s_goes.Contains(w) || Keeps(w) || w is "fica");
        if (changes < 0 || stays <= changes || IsDenied(plain, stays))
        {
            return [piece];
        }

        var head = Array.FindLastIndex(plain, stays - 1, s_heads.Contains);
        return head > changes + 1 && StaysAt(plain, stays) && !plain[head..stays].Any(IsLink)
            ? [string.Join(' ', words[..head]), string.Join(' ', words[head..])]
            : [piece];
    }

    private static bool IsLink(string word) => word is "que" or "q" or "pq" or "porque";

    private static bool StaysAt(string[] words, int at)
    {
        var word = words[at];
        var next = at + 1 < words.Length ? words[at + 1] : "";
        return ChangeWords.IsChange(word) ? IsDenied(words, at)
            : IsDenied(words, at) || IsTowards(words, at) ? false
            : Keeps(word) ? true
            : s_goes.Contains(word) ? !IsInfinitive(next) || s_going.Contains(next)
            : word is "deixa" or "deixe" or "deixo" or "dexa" ? true
            : s_remains.Contains(word) && (next.Length == 0 || s_asItIs.Contains(next));
    }

    private static bool ChangesAt(string[] words, int at) =>
        ChangeWords.IsChange(words[at]) && !IsDenied(words, at);

    private static bool Keeps(string word) =>
        s_stays.Any(k => word.StartsWith(k, StringComparison.Ordinal));

    // "vai ter que cancelar", "vai ser na sexta", "vou viajar": what comes is said by the second verb.
    private static bool IsInfinitive(string word) =>
        word.Length > 2
            && (word[^1] == 'r' || word == "te" || word == "se")
            && word is not ("por" or "lar" or "qualquer")
        || word == "ir";

    // "fica pra sexta" is another day.
    private static bool IsTowards(string[] words, int at) =>
        words.Skip(at + 1).Take(2).Any(w => AppointmentPick.Towards.Contains(w));

    private static bool IsDenied(string[] words, int at) =>
        words[Math.Max(0, at - 2)..at].Any(s_denials.Contains);
}
