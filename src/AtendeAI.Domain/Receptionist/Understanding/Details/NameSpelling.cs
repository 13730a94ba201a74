using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>How names are written: joined by apostrophe or hyphen, with capitals, with surnames that are common words too.</summary>
internal static class NameSpelling
{
    private const int MostConsonants = 4;

    /// <summary>Surnames that are everyday words, or known as such.</summary>
    private static readonly HashSet<string> Surnames = WordSet.Of(
        "silva souza sousa santos oliveira pereira ferreira almeida costa gomes martins araujo melo barbosa ribeiro cardoso teixeira correia correa dias campos lima rocha nunes moreira alves lopes freitas vieira monteiro mendes"
            + " barros moura cunha pinto batista duarte andrade farias ramos castro fernandes neves prado reis borges machado marques pires leite nogueira rios nascimento cruz guerra coelho carneiro serra leal luz bom anjos jesus"
    );

    /// <summary>A surname, though it may be an everyday word too ("lima", "leite").</summary>
    public static bool IsSurname(string plain) => Surnames.Contains(plain);

    /// <summary>A word that may stand in somebody's name: known as one, or strange, or with a capital.</summary>
    /// <param name="plain">The word, folded.</param>
    public static bool MayStand(string plain, string written) =>
        plain.Length > 1
        && !GivenNames.IsStop(plain)
        && (
            GivenNames.IsKnown(plain)
            || IsSurname(plain)
            || NameFinder.IsStrange(plain)
            || char.IsUpper(written[0])
        );

    /// <summary>The mark that joins the word to the one before ("D'Ávila", "Anne-Marie"), or null.</summary>
    public static char? Joint(Sentence sentence, int at)
    {
        if (!sentence.Has(at) || !sentence.Has(at - 1) || !sentence[at].IsWord)
        {
            return null;
        }

        var mark = sentence[at - 1].End;
        return
            sentence[at].Start == mark + 1
            && sentence.Text[mark] is '\'' or '\u2019' or '-' or '\u2010' or '\u2011'
            ? sentence.Text[mark]
            : null;
    }

    /// <summary>"Q" or its dot in "Renata Q. Lopes".</summary>
    public static bool IsInitial(Sentence sentence, int at)
    {
        var letter = sentence.Is(at, ".") ? at - 1 : at;
        return IsCapital(sentence, letter)
            && sentence.Written(letter).Length == 1
            && sentence.Is(letter + 1, ".")
            && sentence.Glued(letter + 1)
            && IsCapital(sentence, letter + 2);
    }

    public static string Title(Sentence sentence, int at, int end)
    {
        var name = new System.Text.StringBuilder();
        for (var i = at; i < end; i++)
        {
            if (sentence.Is(i, "."))
            {
                name.Append('.');
                continue;
            }

            var joint = i > at ? Joint(sentence, i) : null;
            if (i > at)
            {
                name.Append(joint ?? ' ');
            }

            var word = sentence.Written(i).ToString().ToLowerInvariant();
            var particle =
                GivenNames.IsParticle(word) && joint is null && Joint(sentence, i + 1) is null;
            name.Append(particle ? word : char.ToUpperInvariant(word[0]) + word[1..]);
        }

        return name.ToString();
    }

    /// <summary>The end of a name that is all there is, each word with a capital: "Rosa Maria Domingos", "Esperança Bom Dia Silva". Else where it starts.</summary>
    public static int Whole(Sentence sentence, int at, int longest)
    {
        if (!sentence.Has(at) || GivenNames.IsStop(Plain(sentence, at)))
        {
            return at;
        }

        var end = at;
        var (names, capitals) = (0, 0);
        while (sentence.Has(end) && (sentence[end].IsWord || IsInitial(sentence, end)))
        {
            if (sentence.Is(end, "."))
            {
                end++;
                continue;
            }

            var word = Plain(sentence, end);
            var capital = char.IsUpper(sentence.Written(end)[0]);
            var joined = Joint(sentence, end) is not null || Joint(sentence, end + 1) is not null;
            if (!capital && !joined && !GivenNames.IsParticle(word))
            {
                return at;
            }

            capitals += capital ? 1 : 0;
            names += GivenNames.IsKnown(word) || NameFinder.IsStrange(word) ? 1 : 0;
            end++;
        }

        var alone = !sentence.Has(end) || sentence.IsAny(end, ",", ".", "\n", "!");
        return alone && (names > 0 || capitals > 3) && capitals >= 2 && end - at <= longest
            ? end
            : at;
    }

    /// <summary>False for keys hit at random: no vowel, or too many consonants in a row.</summary>
    public static bool CanBeSaid(string word)
    {
        var (row, vowels) = (0, 0);
        foreach (var letter in word)
        {
            var vowel = "aeiouyáéíóúâêôãõàü".Contains(letter, StringComparison.OrdinalIgnoreCase);
            vowels += vowel ? 1 : 0;
            row = vowel ? 0 : row + 1;
            if (row >= MostConsonants)
            {
                return false;
            }
        }

        return vowels > 0;
    }

    /// <summary>After a name with a capital, an everyday word without one is none of it: "Socorro ficou para a manhã".</summary>
    public static bool GoesOn(Sentence sentence, int first, int at)
    {
        var plain = Plain(sentence, at);
        return IsCapital(sentence, first)
            && !IsCapital(sentence, at)
            && !GivenNames.IsParticle(plain)
            && !GivenNames.IsKnown(plain)
            && !Surnames.Contains(plain)
            && Lexicon.Knows(sentence[at].Text);
    }

    private static bool IsCapital(Sentence sentence, int at) =>
        sentence.Has(at) && sentence[at].IsWord && char.IsUpper(sentence.Written(at)[0]);

    private static string Plain(Sentence sentence, int at) =>
        sentence.Has(at) ? Folding.Fold(sentence.Written(at)) : string.Empty;
}
