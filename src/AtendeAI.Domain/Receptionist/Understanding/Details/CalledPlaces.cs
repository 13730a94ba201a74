using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>By what a word may be taken for a professional's name.</summary>
internal enum CalledBy
{
    Nothing,

    /// <summary>It opens a sentence: only what follows tells.</summary>
    Opening,

    /// <summary>A word before it: "a Ana", "com a Ana".</summary>
    Place,

    /// <summary>A title, the question asked, or its being a specialty.</summary>
    Surely,
}

/// <summary>Where a professional would be called by name ("com a Ana"), not where patients give their own or name a street.</summary>
internal sealed class CalledPlaces(Sentence sentence, Vocabulary clinic, Expecting expecting)
{
    private const int Farthest = 5;

    private const int FewWords = 4;

    private static readonly HashSet<string> Before = WordSet.Of(
        "com para pelo pela do da a o no na ao e ou nem prof menos exceto consulta marcar agendar quero queria prefiro"
    );

    private static readonly HashSet<string> Own = WordSet.Of(
        "nome chamo chama sou fala aqui paciente"
    );

    private static readonly HashSet<string> Turns = WordSet.Of(
        "com pelo pela quero queria prefiro gostaria marcar agendar atende menos exceto dr dra"
    );

    public CalledBy At(int at)
    {
        if (sentence.In(at, Specialties.All))
        {
            return CalledBy.Surely;
        }

        if (TitledNames.TitleOf(sentence, at) >= 0)
        {
            return NoPerson.IsPlace(sentence, at) ? CalledBy.Nothing : CalledBy.Surely;
        }

        var by =
            expecting == Expecting.Professional || sentence.Count == 1 ? CalledBy.Surely
            : sentence.In(at - 1, Before) || IsAfterTrade(at) ? CalledBy.Place
            : IsOpening(at) || IsAddressed(at) ? CalledBy.Opening
            : CalledBy.Nothing;
        return by == CalledBy.Nothing || NoPerson.IsPlace(sentence, at) || IsIntroduced(at)
            ? CalledBy.Nothing
            : by;
    }

    /// <summary>Whether what was found by it is a professional indeed, now that all of its words are known.</summary>
    public bool Holds(CalledBy by, Naming naming)
    {
        if (by == CalledBy.Surely || !naming.IsName)
        {
            return true;
        }

        var asks = NoPerson.Attends(sentence, naming.End);
        if (by == CalledBy.Opening)
        {
            return asks || naming.Words > 1 || sentence.Count <= 2 && !IsEveryday(naming);
        }

        return naming.Words > 1 || !IsEveryday(naming) || asks || IsPointedAt(naming);
    }

    private bool IsEveryday(Naming naming) =>
        naming.End - naming.First == 1
        && NoPerson.IsEveryday(Folding.Fold(sentence.Written(naming.First)));

    // "com a Rosa", "quero a Clara"; but "com clara de ovo", "para deixar clara uma coisa".
    private bool IsPointedAt(Naming naming)
    {
        if (sentence.IsAny(naming.End, "de", "do", "da", "dos", "das"))
        {
            return false;
        }

        var article = sentence.IsAny(naming.First - 1, "a", "o");
        var before = article ? naming.First - 2 : naming.First - 1;
        return sentence.IsAny(before, "com", "pelo", "pela")
            || (
                article
                && sentence.IsAny(before, "quero", "queria", "prefiro", "menos", "nao", "ou", "e")
            )
            || (article && char.IsUpper(sentence.Written(naming.First)[0]) && !IsShouted());
    }

    private bool IsShouted() => !sentence.Text.Any(char.IsLower);

    private bool IsOpening(int at) =>
        expecting is not (Expecting.Name or Expecting.GuardianName)
        && (
            at == 0
            || sentence.IsStop(at - 1)
            || sentence.Is(at - 1, ",")
            || sentence.IsAny(at - 1, "dia", "tarde", "noite", "oi", "ola")
        );

    // "nutri bruna", "pilates rafael": whoever gives it.
    private bool IsAfterTrade(int at) =>
        expecting is not (Expecting.Name or Expecting.GuardianName)
        && (
            sentence.In(at - 1, Specialties.All)
            || (
                sentence.Count <= FewWords
                && sentence.Has(at - 1)
                && sentence[at - 1].IsWord
                && clinic.ServiceNames.Find(sentence, at - 1).Count > 0
            )
        );

    // "o senhor Jorge atende hoje?"
    private bool IsAddressed(int at) =>
        sentence.IsAny(at - 1, "sr", "sra", "dona")
        || (sentence.Has(at - 1) && Folding.Fold(sentence.Written(at - 1)) == "seu");

    private bool IsIntroduced(int at)
    {
        for (var back = at - 1; back >= 0 && at - back <= Farthest; back--)
        {
            if (sentence.In(back, Turns) || sentence.IsStop(back))
            {
                return false;
            }

            if (sentence.In(back, Own) || RelativeFinder.IsRelation(sentence, back))
            {
                return true;
            }

            if (sentence.Is(back, ",") || sentence.IsAny(back, "do", "da"))
            {
                return RelativeFinder.IsRelation(sentence, back - 1);
            }
        }

        return false;
    }
}
