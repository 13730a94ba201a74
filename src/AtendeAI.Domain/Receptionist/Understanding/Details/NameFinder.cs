using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>Finds the name of the one who writes: introduced ("me chamo"), asked for, or standing alone.</summary>
internal static class NameFinder
{
    internal const int LongestName = 7;

    private static readonly PhraseMap<bool> Introductions = new([
        (
            "meu nome e|meu nome completo e|me chamo|chamo me|nome completo|nome do paciente|nome da paciente|nome do paciente e|nome da paciente e|o nome e|nome dele e|nome dela e|meu nome|nome e|my name is|mi nombre es|me llamo|nome paciente|nome de",
            true
        ),
        (
            "sou a|sou o|aqui e a|aqui e o|aqui e|quem fala e a|quem fala e o|quem fala e|fala a|fala o|aqui quem fala e|aqui quem fala e a|aqui quem fala e o|sou|nome|paciente|se chama|chama se|chamada|chamado",
            false
        ),
    ]);

    public static IEnumerable<string> Words => Introductions.Words;

    /// <param name="taken">What is the name of somebody else: a professional.</param>
    public static string? Find(Sentence sentence, Expecting expecting, Func<int, bool> taken)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            var next = Introductions.Match(sentence, at, out var sure);
            if (OfRelative(sentence, at) is var told and > 0)
            {
                (next, sure) = (told, true);
            }

            if (next < 0 || sentence.IsAny(at - 1, "qual", "quem", "que", "seu", "esse", "nao"))
            {
                continue;
            }

            next = sentence.IsAny(next, ":", "-") ? next + 1 : next;
            (next, sure) = AfterAddress(sentence, next) is var called and > 0
                ? (called, true)
                : (next, sure);
            if (IsPrayer(sentence, at, next))
            {
                continue;
            }

            if (
                Name(
                    sentence,
                    next,
                    sure || expecting is Expecting.Name or Expecting.GuardianName
                ) is
                { } name
            )
            {
                return name;
            }
        }

        return (expecting is Expecting.Name or Expecting.GuardianName ? Asked(sentence) : null)
            ?? LoneName.Find(sentence, taken)
            ?? SpokenOf.Name(sentence, taken);
    }

    /// <summary>The name that starts there; unless <paramref name="sure"/> it has to look like one.</summary>
    public static string? Name(Sentence sentence, int at, bool sure)
    {
        var end = at;
        while (
            end - at < LongestName
            && IsPart(sentence, end, end == at)
            && !(end > at && NameSpelling.GoesOn(sentence, at, end))
        )
        {
            end++;
        }

        while (end > at && GivenNames.IsParticle(sentence.Word(end - 1)))
        {
            end--;
        }

        if (end - at >= 2 && IsFilho(sentence, end))
        {
            end++;
        }

        var looksLikeOne =
            end > at
            && (
                GivenNames.IsKnown(Plain(sentence, at))
                || (IsCapital(sentence, at) && end - at >= 2)
            );
        return end > at && (sure || looksLikeOne) ? NameSpelling.Title(sentence, at, end) : null;
    }

    // "o nome do meu filho é", "nome da minha mãe:".
    private static int OfRelative(Sentence sentence, int at)
    {
        if (
            !sentence.Is(at, "nome")
            || !sentence.IsAny(at + 1, "do", "da")
            || !sentence.IsAny(at + 2, "meu", "minha")
        )
        {
            return -1;
        }

        var who = at + 3;
        return RelativeFinder.IsRelation(sentence, who) && sentence.IsAny(who + 1, "e", ":", "-")
            ? who + 2
            : -1;
    }

    // "aqui é a dona Lourdes", "sou o seu Antônio", "meu pai, Sr. Joaquim".
    public static bool IsAddress(Sentence sentence, int at) => AfterAddress(sentence, at) > 0;

    /// <summary>Where the name after such an address starts, or -1 where there is none.</summary>
    public static int AfterAddress(Sentence sentence, int at)
    {
        if (
            !sentence.IsAny(at, "dona", "sr", "sra", "senhor", "senhora", "seu", "dom")
            && Plain(sentence, at) is not ("seu" or "dona")
        )
        {
            return -1;
        }

        var name = sentence.Is(at + 1, ".") ? at + 2 : at + 1;
        return GivenNames.IsKnown(Plain(sentence, name)) || IsCapital(sentence, name) ? name : -1;
    }

    private static bool IsPrayer(Sentence sentence, int at, int name) =>
        sentence.Is(at, "nome")
        && Plain(sentence, name) is ("jesus" or "deus" or "cristo" or "senhor")
        && (IsClosed(sentence, name + 1) || !IsCapital(sentence, name + 1));

    internal static bool IsPart(Sentence sentence, int at, bool first)
    {
        if (NameSpelling.IsInitial(sentence, at))
        {
            return true;
        }

        if (
            !sentence.Has(at)
            || !sentence[at].IsWord
            || (
                sentence.Written(at).Length < 2
                && !sentence.Is(at, "e")
                && NameSpelling.Joint(sentence, at + 1) is null
            )
        )
        {
            return false;
        }

        var plain = Plain(sentence, at);
        if (GivenNames.IsParticle(plain))
        {
            return !first
                && (
                    plain != "e"
                    || (
                        IsCapital(sentence, at + 1)
                        && IsCapital(sentence, at - 1)
                        && !GivenNames.IsKnown(Plain(sentence, at + 1))
                    )
                )
                && sentence.Has(at + 1)
                && sentence[at + 1].IsWord
                && !GivenNames.IsStop(Plain(sentence, at + 1));
        }

        return !GivenNames.IsStop(plain);
    }

    /// <summary>An answer to "what is your name?": the message itself, where it could be one.</summary>
    private static string? Asked(Sentence sentence)
    {
        var at = 0;
        while (
            sentence.IsAny(
                at,
                "e",
                "o",
                "a",
                "sim",
                "claro",
                "ok",
                "para",
                "eh",
                ",",
                ".",
                "boa",
                "bom",
                "dia",
                "tarde",
                "noite",
                "oi",
                "!",
                "\n"
            )
            || (sentence.Is(at, "nao") && sentence.Is(at + 1, ","))
            || (IsHesitation(sentence, at) && IsClosed(sentence, at + 1))
        )
        {
            at++;
        }

        return sentence.Text.Contains('?')
            || !MayBeName(sentence, at)
            || OpensSentence(sentence, at)
                ? null
            : NameSpelling.Whole(sentence, at, LongestName) is var end && end > at
                ? NameSpelling.Title(sentence, at, end)
            : Name(sentence, at, true);
    }

    // "não, pera, sexta"
    private static bool IsHesitation(Sentence sentence, int at) =>
        sentence.IsAny(at, "pera", "perai", "espera", "calma", "ops", "opa", "alias");

    // "adorei o atendimento": a word that nobody knows and that goes on into a sentence.
    private static bool OpensSentence(Sentence sentence, int at) =>
        !GivenNames.IsKnown(Plain(sentence, at))
        && sentence.Has(at + 1)
        && sentence[at + 1].IsWord
        && !IsPart(sentence, at + 1, false)
        && !IsCapital(sentence, at + 1);

    // A surname in the end; "filho do Pedro" is none.
    internal static bool IsFilho(Sentence sentence, int at) =>
        Plain(sentence, at) == "filho" && IsClosed(sentence, at + 1);

    // "aceita cartão" is made of words that everybody uses; a name has at least one that is a name or that nobody knows. A capital tells
    // nothing of a message's first word: telephones write it so.
    private static bool MayBeName(Sentence sentence, int from)
    {
        for (
            var at = from;
            at < from + LongestName && sentence.Has(at) && sentence[at].IsWord;
            at++
        )
        {
            var plain = Plain(sentence, at);
            var proper = IsCapital(sentence, at) && (at > 0 || !Lexicon.Knows(plain));
            if (
                GivenNames.IsKnown(plain)
                || ((proper || IsStrange(plain)) && NameSpelling.CanBeSaid(plain))
            )
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsStrange(string word) =>
        !Lexicon.Knows(word) && ChatSpellings.Find(word) is null;

    internal static bool IsClosed(Sentence sentence, int end) =>
        !sentence.Has(end)
        || sentence.IsAny(end, ",", "\n", ".", "-", ";", "!", "?")
        || sentence.IsNumber(end)
        || sentence.Is(end, "cpf");

    internal static string Plain(Sentence sentence, int at) =>
        sentence.Has(at) ? Folding.Fold(sentence.Written(at)) : string.Empty;

    internal static bool IsCapital(Sentence sentence, int at) =>
        sentence.Has(at) && sentence[at].IsWord && char.IsUpper(sentence.Written(at)[0]);
}
