using AtendeAI.Domain.Receptionist.Understanding.Wishes;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>Finds the professional named: by title, by a name of the clinic's, or by specialty.</summary>
internal static class ProfessionalFinder
{
    private static readonly HashSet<string> Before =
    [
        "com",
        "para",
        "pelo",
        "pela",
        "do",
        "da",
        "a",
        "o",
        "no",
        "na",
        "e",
        "ou",
        "doutor",
        "doutora",
        "prof",
    ];

    public static Mention? Find(
        Sentence sentence,
        Vocabulary clinic,
        Expecting expecting,
        Action<int, int> tag
    )
    {
        var titled = Titled(sentence, tag);
        if (clinic.ProfessionalNames.IsEmpty)
        {
            return titled.Mention;
        }

        var (named, first, end) = MentionFinder.Find(
            sentence,
            clinic.ProfessionalNames,
            clinic.Professionals,
            at => IsCalled(sentence, at, expecting, titled)
        );
        if (named is null)
        {
            return titled.Mention;
        }

        tag(first, RuleSet.Prof);
        first =
            IsTitle(sentence, first - 1) ? first - 1
            : first > 1 && sentence.Is(first - 1, ".") && IsTitle(sentence, first - 2) ? first - 2
            : first;
        return named with { Text = sentence.Written(first, end) };
    }

    private static (Mention? Mention, int First, int End) Titled(
        Sentence sentence,
        Action<int, int> tag
    )
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (!IsTitle(sentence, at))
            {
                continue;
            }

            var name = sentence.Is(at + 1, ".") ? at + 2 : at + 1;
            var end = name;
            while (end - name < 3 && IsName(sentence, end, end == name))
            {
                end++;
            }

            if (end > name)
            {
                tag(name, RuleSet.Prof);
                return (new Mention(sentence.Written(at, end), null, []), at, end);
            }
        }

        return (null, -1, -1);
    }

    private static bool IsTitle(Sentence sentence, int at) => sentence.IsAny(at, "dr", "dra");

    private static bool IsName(Sentence sentence, int at, bool first)
    {
        if (!sentence.Has(at) || !sentence[at].IsWord)
        {
            return false;
        }

        var plain = Folding.Fold(sentence.Written(at));
        if (GivenNames.IsStop(plain) || plain.Length < 2)
        {
            return false;
        }

        var capital = char.IsUpper(sentence.Written(at)[0]);
        return GivenNames.IsKnown(plain) || capital || (first && !Lexicon.Knows(plain));
    }

    /// <summary>A bare name calls a professional only where one would be called ("com a Ana"), not where the patient gives their own.</summary>
    private static bool IsCalled(
        Sentence sentence,
        int at,
        Expecting expecting,
        (Mention? Mention, int First, int End) titled
    )
    {
        if (at >= titled.First && at < titled.End)
        {
            return true;
        }

        if (sentence.In(at, Specialties.All))
        {
            return true;
        }

        if (IsIntroduced(sentence, at))
        {
            return false;
        }

        return titled.Mention is null
            && (
                expecting == Expecting.Professional
                || sentence.Count <= 2
                || sentence.In(at - 1, Before)
                || sentence.In(at - 2, Before)
            );
    }

    private static bool IsIntroduced(Sentence sentence, int at)
    {
        for (var back = 1; back <= 5; back++)
        {
            if (
                sentence.IsAny(
                    at - back,
                    "nome",
                    "chamo",
                    "sou",
                    "aqui",
                    "fala",
                    "paciente",
                    "filha",
                    "filho",
                    "mae",
                    "pai",
                    "esposa",
                    "marido"
                )
            )
            {
                return true;
            }
        }

        return false;
    }
}
