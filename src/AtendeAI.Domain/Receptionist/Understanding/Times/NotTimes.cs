using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Tells what looks like a time and is none: streets, ages, fasting hours, waits, birthdays, farewells.</summary>
internal static class NotTimes
{
    private static readonly HashSet<string> Streets = WordSet.Of(
        "rua avenida av praca travessa alameda rodovia estrada viaduto ponte r bairro edificio predio shopping "
            + "galeria escola hospital largo linha vila conjunto"
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

    private static readonly HashSet<string> Lasting = WordSet.Of(
        "ha faz por durante dura duram leva demora demorou cada quase esperando esperei fiquei em daqui de fazem "
            + "mais menos levou durar uns jejum ultimas proximas nas passei"
    );

    private static readonly HashSet<string> Ongoing = WordSet.Of(
        "atras esperando atrasada atrasado seguidas sem por diarias antes cada jejum consecutivas extras"
    );

    private static readonly HashSet<string> Farewells = WordSet.Of(
        "obrigado obrigada tchau valeu abraco abracos combinado fechado beijo beijos falou bjs bj nos vemos adeus"
    );

    public static IEnumerable<string> Words =>
        Streets.Concat(Births.Where(word => !word.Contains(':'))).Concat(Farewells);

    public static bool IsNoDay(Sentence sentence, Atom atom, LocalDate today) =>
        IsStreet(sentence, atom)
        || IsBirth(sentence, atom, today)
        || IsFarewell(sentence, atom)
        || IsMeasure(sentence, atom);

    /// <summary>Hours that last rather than strike: "12 horas de jejum", "há 2h esperando".</summary>
    public static bool IsLasting(Sentence sentence, ClockReader.Reading reading, bool led)
    {
        if (
            ClockWords.IsCounted(sentence, reading.End)
            || sentence.IsAny(reading.First - 1, "r$", "$", "/", "-", "+")
        )
        {
            return true;
        }

        var hours = sentence.IsAny(reading.End - 1, "h", "hora", "horas", "meia");
        if (!hours || led)
        {
            return false;
        }

        return (sentence.In(reading.First - 1, Lasting) && !ForHour(sentence, reading))
            || sentence.In(reading.End, Ongoing)
            || (
                sentence.Is(reading.End, "de")
                && sentence.IsAny(
                    reading.End + 1,
                    "jejum",
                    "espera",
                    "atraso",
                    "antecedencia",
                    "antes",
                    "sono",
                    "viagem",
                    "duracao",
                    "intervalo",
                    "onibus",
                    "relogio",
                    "diferenca",
                    "carro",
                    "prazo",
                    "observacao",
                    "repouso",
                    "sessao",
                    "consulta",
                    "trabalho",
                    "plantao",
                    "atendimento"
                )
            );
    }

    /// <summary>"consulta de 14h", "horário das 9h": the hour of something, not a length.</summary>
    private static bool ForHour(Sentence sentence, ClockReader.Reading reading) =>
        sentence.Is(reading.First - 1, "de")
        && sentence.IsAny(
            reading.First - 2,
            "horario",
            "hora",
            "vaga",
            "antes",
            "depois",
            "partir",
            "consulta",
            "hoje",
            "amanha"
        )
        && !sentence.IsAny(reading.End - 1, "horas");

    private static bool IsStreet(Sentence sentence, Atom atom)
    {
        for (var back = 1; back <= 2; back++)
        {
            if (
                sentence.In(atom.First - back, Streets)
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

        var alone = atom.First == 0 && sentence.Is(1, "amanha");
        for (var back = 0; !alone && back < 12; back++)
        {
            alone =
                sentence.In(atom.First - 1 - back, Farewells)
                || sentence.In(atom.End + back, Farewells);
        }

        return alone;
    }

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

    /// <summary>"pressão 12/8", "1/2 comprimido", "atendimento 24/7", "nota 10/10".</summary>
    private static bool IsMeasure(Sentence sentence, Atom atom)
    {
        if (!sentence.Is(atom.First + 1, "/"))
        {
            return false;
        }

        for (var back = 1; back <= 3; back++)
        {
            if (sentence.IsAny(atom.First - back, "pressao", "nota", "crm", "cro", "processo"))
            {
                return true;
            }
        }

        return ClockWords.IsCounted(sentence, atom.End)
            || (sentence.Value(atom.First) == 24 && sentence.Value(atom.First + 2) == 7);
    }
}
