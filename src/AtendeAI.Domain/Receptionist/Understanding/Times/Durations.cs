using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Hours that last rather than strike: "12 horas de jejum", "há 2h esperando", "50 minutos ou 1 hora".</summary>
internal static class Durations
{
    private const int Longest = 720;

    private const int FarthestVerb = 8;

    private static readonly HashSet<string> Lasting = WordSet.Of(
        "ha faz por durante dura duram leva demora demorou cada quase esperando esperei fiquei em daqui de fazem "
            + "mais menos levou durar uns jejum ultimas proximas nas passei"
    );

    private static readonly HashSet<string> Ongoing = WordSet.Of(
        "atras esperando atrasada atrasado seguidas sem diarias antes cada jejum consecutivas extras quanto custa"
    );

    private static readonly HashSet<string> Taking = WordSet.Of(
        "dura duram durar duracao demora demoram demorar leva levam levar tempo atrasei atraso atrasar atrasada "
            + "atrasado espera esperar esperei esperando jejum"
    );

    private static readonly HashSet<string> Coming = WordSet.Of(
        "chego chega chegar vou pode posso quero marca marcar marque consigo tem amanha hoje entao consulta"
    );

    /// <summary>Hours that last rather than strike: "12 horas de jejum", "há 2h esperando".</summary>
    public static bool IsLasting(Sentence sentence, ClockReader.Reading reading, bool led)
    {
        if (
            (ClockWords.IsCounted(sentence, reading.End) && !IsOfVisit(sentence, reading, led))
            || sentence.IsAny(reading.First - 1, "r$", "$", "/", "+")
            || (sentence.Is(reading.First - 1, "-") && sentence.Glued(reading.First))
            || IsLength(sentence, reading)
        )
        {
            return true;
        }

        var hours = sentence.IsAny(reading.End - 1, "h", "hora", "horas", "meia");
        if (!hours || led)
        {
            return false;
        }

        return (
                sentence.In(reading.First - 1, Lasting)
                && !ForHour(sentence, reading)
                && !IsMoved(sentence, reading)
            )
            || sentence.In(reading.End, Ongoing)
            || (
                sentence.Is(reading.End - 1, "hora")
                && sentence.IsAny(reading.End, "qualquer", "livre", "vaga", "dessas", "boa")
            )
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

    /// <summary>"passa de 15h pra 16h": from one hour to another.</summary>
    private static bool IsMoved(Sentence sentence, ClockReader.Reading reading)
    {
        var to = ClockWords.SkipLead(sentence, reading.End, out var leads);
        to = sentence.Is(reading.End, "para") && to == reading.End ? to + 1 : to;
        return sentence.Is(reading.First - 1, "de")
            && sentence.Is(reading.End, "para")
            && ClockReader.Core(sentence, to, leads) is not null;
    }

    /// <summary>"quinta às 10h consulta com a Lia": one visit, and its hour; "as 3 consultas" are a number of them.</summary>
    private static bool IsOfVisit(Sentence sentence, ClockReader.Reading reading, bool led) =>
        (led || reading.Sure == ClockReader.Sure.Yes)
        && sentence.IsAny(reading.End, "consulta", "sessao", "exame");

    /// <summary>"consulta de 14h", "horário das 9h": the hour of something, not a length.</summary>
    private static bool ForHour(Sentence sentence, ClockReader.Reading reading) =>
        sentence.Is(reading.First - 1, "de")
        && sentence.IsAny(
            reading.First - 2,
            "vamos",
            "fico",
            "fechamos",
            "horario",
            "hora",
            "vaga",
            "antes",
            "depois",
            "partir",
            "consulta",
            "hoje",
            "amanha",
            "essa",
            "esse",
            "aquela",
            "aquele",
            "a",
            "o",
            "retorno",
            "exame",
            "encaixe",
            "sessao"
        )
        && !sentence.IsAny(reading.End - 1, "hora", "horas");

    /// <summary>"50 minutos ou 1 hora", "leva 2 ou 3 horas", "dura em média 2 horas".</summary>
    private static bool IsLength(Sentence sentence, ClockReader.Reading reading)
    {
        if (
            !sentence.IsAny(reading.End - 1, "h", "hora", "horas", "meia")
            || reading.Clock.Minute > Longest
            || reading.Part is not null
            || sentence.Is(reading.First, "as")
        )
        {
            return false;
        }

        var before = reading.First - 1;
        if (
            sentence.IsAny(before, "ou", "a", "e", "ate")
            && (
                sentence.IsAny(before - 1, "min", "minuto", "minutos")
                || (sentence.IsAny(before - 1, "hora") && sentence.Is(before - 2, "meia"))
                || (sentence.IsNumber(before - 1) && sentence.In(before - 2, Lasting))
            )
        )
        {
            return true;
        }

        return FollowsTaking(sentence, before);
    }

    private static bool FollowsTaking(Sentence sentence, int from)
    {
        for (var at = from; at > from - FarthestVerb && !sentence.IsStop(at); at--)
        {
            if (sentence.In(at, Taking))
            {
                return true;
            }

            if (sentence.In(at, Coming))
            {
                return false;
            }
        }

        return false;
    }
}
