using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Tells what looks like a time and is none: streets, birthdays, farewells.</summary>
internal static class NotTimes
{
    private static readonly HashSet<string> Streets = WordSet.Of(
        "rua avenida av praca travessa alameda rodovia estrada viaduto ponte r bairro edificio predio shopping "
            + "galeria escola hospital largo linha vila conjunto residencial condominio igreja posto colegio clube loteamento jardim parque"
    );

    private static readonly HashSet<string> Births =
    [
        "nasci",
        "nasceu",
        "nascido",
        "nascida",
        "nascimento",
        "dn",
        "nascimento:",
        "nascida:",
    ];

    private static readonly HashSet<string> Farewells = WordSet.Of(
        "obrigado obrigada tchau valeu abraco abracos combinado fechado beijo beijos falou bjs bj nos vemos adeus"
    );

    private static readonly HashSet<string> Hectic = WordSet.Of(
        "matando corrida corrido puxada puxado pesada pesado louca louco loucura correria tensa tenso agitada "
            + "agitado acabando enlouquecendo caos cansativa horrivel"
    );

    private static readonly HashSet<string> Agreed = WordSet.Of(
        "ok certo beleza joia perfeito entao ta esta show otimo sim"
    );

    public static IEnumerable<string> Words =>
        Streets.Concat(Births.Where(word => !word.Contains(':'))).Concat(Farewells);

    public static bool IsNoDay(Sentence sentence, Atom atom, LocalDate today) =>
        IsStreet(sentence, atom)
        || IsInEmail(sentence, atom)
        || IsBirth(sentence, atom, today)
        || IsFarewell(sentence, atom)
        || Measures.Is(sentence, atom)
        || ProperNames.Has(sentence, atom)
        || FallsOn.Is(sentence, atom)
        || GoodWishes.Is(sentence, atom)
        || Routine.Is(sentence, atom)
        || IsDescribed(sentence, atom);

    // "ana.maio15@gmail.com"
    private static bool IsInEmail(Sentence sentence, Atom atom)
    {
        var text = sentence.Text.AsSpan();
        var end = sentence[atom.End - 1].End;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            if (text[end++] == '@')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"dor desde ontem à noite": when it began, not when to come.</summary>
    public static bool IsSince(Atom atom, LocalDate today) =>
        atom is { IsSpan: true, SpanStart: { } start, SpanEnd: null } && start < today;

    /// <summary>"essa semana tá me matando", "esse mês foi uma correria": how it goes, not when to come.</summary>
    private static bool IsDescribed(Sentence sentence, Atom atom)
    {
        if (!atom.IsSpan || !sentence.IsAny(atom.End, "esta", "foi", "anda", "estao"))
        {
            return false;
        }

        var at = sentence.IsAny(atom.End + 1, "uma", "um", "muito", "bem", "super", "tao", "me")
            ? atom.End + 2
            : atom.End + 1;
        return sentence.In(at, Hectic);
    }

    private static bool IsStreet(Sentence sentence, Atom atom)
    {
        // "moro na 15 de novembro": a day would be "no dia 15".
        if (
            atom.Named == DayName.Absolute
            && sentence.Is(atom.First - 1, "na")
            && (
                sentence.Is(atom.First, "primeiro")
                || NumberWords.TryRead(sentence, atom.First, out _, out _)
            )
            && sentence.Is(atom.First + 1, "de")
        )
        {
            return true;
        }

        if (IsCorner(sentence, atom))
        {
            return true;
        }

        for (var back = 1; back <= 2; back++)
        {
            if (
                sentence.In(Named(sentence, atom.First - back), Streets)
                && (
                    back == 1
                    || sentence.IsAny(atom.First - 1, "de", "da", "do", "dia", "a", "o", "r", ".")
                )
            )
            {
                return atom.Named == DayName.Absolute;
            }
        }

        return false;
    }

    /// <summary>"meu bairro é", "a escola dele é a": the word that the name belongs to.</summary>
    private static int Named(Sentence sentence, int at)
    {
        var verb = sentence.IsAny(at, "a", "o") ? at - 1 : at;
        if (!(sentence.Is(verb, "e") && sentence.Written(verb) is ("é" or "eh" or "É")))
        {
            return at;
        }

        return sentence.IsAny(verb - 1, "dele", "dela", "daqui", "la", "deles")
            ? verb - 2
            : verb - 1;
    }

    /// <summary>"rua X com a 9 de janeiro", "esquina da 7 de setembro".</summary>
    private static bool IsCorner(Sentence sentence, Atom atom) =>
        atom.Named == DayName.Absolute
        && (
            (sentence.IsAny(atom.First - 1, "a", "rua") && sentence.Is(atom.First - 2, "com"))
            || (
                sentence.IsAny(atom.First - 1, "da", "com")
                && sentence.Is(atom.First - 2, "esquina")
            )
        );

    private static bool IsBirth(Sentence sentence, Atom atom, LocalDate today)
    {
        if (atom.Named != DayName.Absolute || atom.Date is not { } date)
        {
            return false;
        }

        if (date.Year < today.Year - 1)
        {
            return true;
        }

        for (var back = 1; back <= 4; back++)
        {
            if (sentence.In(atom.First - back, Births))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"obrigada, até amanhã!".</summary>
    private static bool IsFarewell(Sentence sentence, Atom atom)
    {
        if (
            !(sentence.Is(atom.First, "ate") || sentence.Is(atom.First - 1, "ate"))
            || !(IsEnd(sentence, atom.End))
        )
        {
            return false;
        }

        var ate = sentence.Is(atom.First, "ate") ? atom.First : atom.First - 1;
        var said = sentence.Is(ate - 1, ",") ? ate - 2 : ate - 1;
        var alone =
            (atom.First == 0 && sentence.Is(1, "amanha"))
            || (
                sentence.In(said, Agreed)
                && sentence.IsStop(said - 1)
                && !EndsAsking(sentence, atom.End)
            );
        for (var back = 0; !alone && back < 12; back++)
        {
            alone =
                sentence.In(atom.First - 1 - back, Farewells)
                || sentence.In(atom.End + back, Farewells);
        }

        return alone;
    }

    private static bool EndsAsking(Sentence sentence, int at) =>
        sentence.Is(at, "?") || sentence.Is(at + 1, "?");

    private static bool IsEnd(Sentence sentence, int at)
    {
        while (sentence.Has(at) && !sentence[at].IsWord && !sentence[at].IsNumber)
        {
            at++;
        }

        return !sentence.Has(at)
            || sentence.In(at, Farewells)
            || sentence.IsAny(at, "entao", "se", "la");
    }
}
