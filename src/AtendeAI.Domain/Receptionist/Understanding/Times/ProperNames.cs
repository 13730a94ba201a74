using AtendeAI.Domain.Receptionist.Understanding.Details;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>People and places called as days are: "dr. Domingos", "Natal" the city, "pré-natal", "Quinta da Serra".</summary>
internal static class ProperNames
{
    private const int LongestApart = 4;

    private static readonly HashSet<string> Titles = WordSet.Of(
        "editora grupo dr dra doutor doutora sr sra dona seu prof professor professora tio tia chamo nome paciente sao santo"
    );

    private static readonly HashSet<string> Origins = WordSet.Of(
        "sou somos moro mora moramos vim vem venho vindo cidade era e estou pessoal cheguei chego filial unidade "
            + "clinica natural voo saindo familia gente viajo viajar vou mudei volto mudar aqui"
    );

    private static readonly HashSet<string> Gifts = WordSet.Of(
        "presente presentes ceia arvore enfeite enfeites roupa ovo ovos fantasia cesta promocao campanha bolo musica"
    );

    private static readonly HashSet<string> Homes = WordSet.Of(
        "condominio residencial edificio predio bairro chacara sitio fazenda conjunto rua loteamento restaurante"
    );

    public static bool Has(Sentence sentence, Atom atom) =>
        IsPerson(sentence, atom)
        || IsNatal(sentence, atom)
        || IsGift(sentence, atom)
        || IsSale(sentence, atom)
        || IsRio(sentence, atom)
        || IsStation(sentence, atom)
        || IsHome(sentence, atom);

    /// <summary>"aos domingos" is a day; "o Domingos", "José Domingos", "dr. Abril" are people.</summary>
    private static bool IsPerson(Sentence sentence, Atom atom)
    {
        var at = atom.First;
        if (atom.End != at + 1 || !IsAlsoName(sentence.Word(at)))
        {
            return false;
        }

        var before = sentence.Is(at - 1, ".") ? at - 2 : at - 1;
        return sentence.In(before, Titles)
            || GivenNames.IsKnown(sentence.Word(at - 1))
            || (sentence.Is(at, "domingos") && IsOneDomingos(sentence, at));
    }

    private static bool IsAlsoName(string word) =>
        word is "domingos" or "abril" or "maio" or "julho" or "natal" or "reis";

    private static bool IsOneDomingos(Sentence sentence, int at) =>
        sentence.IsAny(at - 1, "o", "do", "ao")
        || (
            IsCapital(sentence, at)
            && !sentence.IsStop(at - 1)
            && !sentence.IsAny(at - 1, "aos", "nos", "os", "dos")
        );

    private static bool IsNatal(Sentence sentence, Atom atom)
    {
        var at = atom.First;
        if (!sentence.Is(at, "natal") || atom.End != at + 1)
        {
            return false;
        }

        var state = sentence.IsAny(at + 1, ",", "/", "-", "no") ? at + 2 : at + 1;
        return sentence.IsAny(at - 1, "pre", "neo", "em")
            || sentence.IsAny(state, "rn", "rio")
            || (sentence.IsAny(at - 1, "de", "para") && sentence.In(at - 2, Origins));
    }

    /// <summary>"presente de natal": bought for the day, which is not asked for.</summary>
    private static bool IsGift(Sentence sentence, Atom atom) =>
        atom.Named == DayName.Absolute
        && sentence.IsAny(atom.First - 1, "de", "da", "do")
        && sentence.In(atom.First - 2, Gifts);

    /// <summary>"black friday": a sale of weeks, not the Friday to come.</summary>
    private static bool IsSale(Sentence sentence, Atom atom) =>
        sentence.IsAny(atom.First, "friday", "monday")
        && sentence.IsAny(atom.First - 1, "black", "cyber", "blackk", "blak");

    private static bool IsRio(Sentence sentence, Atom atom) =>
        sentence.Is(atom.End - 1, "janeiro")
        && sentence.Is(atom.End - 2, "de")
        && sentence.Is(atom.End - 3, "rio");

    /// <summary>"terminal 25 de agosto", "praça 7 de setembro": a place named after a day.</summary>
    private static bool IsStation(Sentence sentence, Atom atom) =>
        atom.Named == DayName.Absolute
        && sentence.IsNumber(atom.First)
        && sentence.IsAny(
            atom.First - 1,
            "terminal",
            "estacao",
            "praca",
            "largo",
            "viaduto",
            "ponte",
            "colegio",
            "escola",
            "hospital"
        );

    private static bool IsHome(Sentence sentence, Atom atom)
    {
        var at = atom.First;
        if (!sentence.Is(at, "quinta") || !sentence.IsAny(at + 1, "da", "do", "das", "dos"))
        {
            return false;
        }

        for (var back = 1; back <= LongestApart; back++)
        {
            if (sentence.In(at - back, Homes))
            {
                return true;
            }
        }

        return sentence.IsAny(at - 1, "o", "no", "do")
            || (
                IsCapital(sentence, at)
                && IsCapital(sentence, at + 2)
                && sentence.IsAny(at - 1, "na", "da", "a", "pela", "para")
            );
    }

    private static bool IsCapital(Sentence sentence, int at) =>
        sentence.Has(at) && char.IsUpper(sentence.Written(at)[0]);
}
