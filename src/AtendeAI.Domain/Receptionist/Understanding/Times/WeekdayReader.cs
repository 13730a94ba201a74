using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Reads a weekday: "quinta", "2ª feira", "próxima sexta", "terça da semana que vem".</summary>
internal static class WeekdayReader
{
    private const int LongestList = 6;

    /// <summary>After "segunda", "terça"...: a rank, not a day ("segunda via").</summary>
    internal static readonly HashSet<string> Ranked = WordSet.Of(
        "via vias vez opiniao dose doses parcela sessao sessoes etapa aplicacao filha gestacao gravidez mensagem "
            + "tentativa pessoa chance opcao avaliacao cirurgia rua fase consulta visita guia copia parte pergunta duvida "
            + "coisa crianca cesarea infancia ligacao cobranca infeccao queixa metade quinzena perda geracao esposa "
            + "mulher casa porta esquina entrada travessa avenida unidade categoria ordem linha parada vacina injecao "
            + "amostra coleta alternativa sugestao turma fileira letra folha mensalidade prestacao remessa fatura equipe "
            + "instancia chamada vitima serie prestacoes caderneta"
    );

    internal static readonly HashSet<string> Before = WordSet.Of(
        "na nas no nos para toda todas todo todos proxima proximo nessa nesta dessa desta essa esta de da e ou ate "
            + "as a aos ao pela so menos exceto que outra , / tipo qualquer do nao nem"
    );

    public static IEnumerable<string> Words =>
        Before.Concat([
            "feira",
            "semana",
            "seguinte",
            "passada",
            "retrasada",
            "ultima",
            "vem",
            "agora",
            "tem",
        ]);

    public static Atom? Read(Sentence sentence, int at, LocalDate today)
    {
        var name = sentence.IsAny(
            at,
            "proxima",
            "proximo",
            "outra",
            "outro",
            "next",
            "ultima",
            "esta",
            "essa",
            "nesta",
            "nessa",
            "toda",
            "todas",
            "dessa",
            "desta",
            "this"
        )
            ? at + 1
            : at;
        name = name > at && sentence.Is(name, ".") && sentence.Is(at, "proxima") ? name + 1 : name;
        if (!Name(sentence, name, out var day, out var end))
        {
            return null;
        }

        if (NumberedWeekday.Read(sentence, at, end, day, today) is { } numbered)
        {
            return numbered;
        }

        var date = Calendar.Next(today, day);
        if (IsAfterNext(sentence, at, name, day))
        {
            return new Atom(at, end) { Date = date.PlusWeeks(1), Named = DayName.Weekday };
        }

        var first = name > at && sentence.IsAny(at, "toda", "todas") ? name : at;
        return SpanReader.WeekOf(sentence, end, today) is var (week, afterWeek)
                ? new Atom(first, afterWeek)
                {
                    Date = Calendar.InWeek(week, day),
                    Week = week,
                    Named = DayName.Weekday,
                }
            : Qualified(sentence, end, date, today) is var (shifted, after)
                ? new Atom(first, after) { Date = shifted, Named = DayName.Weekday }
            : null;
    }

    /// <summary>"outra sexta", a week later; but "um quinta e outro sexta", of two appointments.</summary>
    private static bool IsAfterNext(Sentence sentence, int at, int name, IsoDayOfWeek day) =>
        name > at
        && (
            day is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday
                ? sentence.Is(at, "outro")
                : sentence.Is(at, "outra")
        )
        && !(sentence.Is(at - 1, "e") && IsListed(sentence, at - 2));

    private static bool IsListed(Sentence sentence, int from)
    {
        for (var at = from; at > from - LongestList && !sentence.IsStop(at); at--)
        {
            if (sentence.IsAny(at, "um", "uma"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The weekday's own name with "feira", at <paramref name="at"/>.</summary>
    public static bool Name(Sentence sentence, int at, out IsoDayOfWeek day, out int end)
    {
        end = at + 1;
        if (OrdinalWeekday.Name(sentence, at, out day, out end))
        {
            return true;
        }

        var word = sentence.Word(at);
        if (
            !CalendarWords.IsWeekday(word, out day)
            && !Short(sentence, at, out day)
            && !Homophone(sentence, at, out day)
        )
        {
            return false;
        }

        end = at + 1;
        if (sentence.IsAny(end, "feira", "feiras"))
        {
            end++;
            return true;
        }

        return !IsRank(sentence, at, end)
            && (
                word is not ("sex" or "dom" or "qui" or "qua" or "seg" or "sab")
                || ShortFits(sentence, at)
            );
    }

    private static (LocalDate Date, int End) Qualified(
        Sentence sentence,
        int end,
        LocalDate date,
        LocalDate today
    )
    {
        if (sentence.Is(end, "que") && sentence.IsAny(end + 1, "vem", "ven"))
        {
            return (date, end + 2);
        }

        if (sentence.IsAny(end, "proxima", "proximo", "agora"))
        {
            return (date, end + 1);
        }

        var last = date == today.PlusWeeks(1) ? today.PlusWeeks(-1) : date.PlusWeeks(-1);
        return sentence.IsAny(end, "passada", "passado") ? (last, end + 1)
            : sentence.IsAny(end, "retrasada", "retrasado") ? (last.PlusWeeks(-1), end + 1)
            : (date, end);
    }

    private static bool IsRank(Sentence sentence, int at, int end) =>
        sentence.Word(at) is "segunda" or "terca" or "quarta" or "quinta" or "sexta" or "seg"
        && (
            sentence.In(end, Ranked)
            || (
                sentence.Is(end, "da")
                && sentence.IsAny(end + 1, "fila", "lista", "familia", "serie", "turma")
            )
            || (
                sentence.IsAny(at - 1, "a", "minha", "de")
                && sentence.IsAny(end, "medica", "doutora", "dra")
            )
        );

    /// <summary>"ter" is far more often the verb.</summary>
    private static bool Short(Sentence sentence, int at, out IsoDayOfWeek day)
    {
        day = IsoDayOfWeek.Tuesday;
        return sentence.Is(at, "ter")
            && (
                IsShort(sentence.Word(at - 1))
                || IsShort(sentence.Word(at - 2))
                || (IsShort(sentence.Word(at + 1)) || IsShort(sentence.Word(at + 2)))
                || sentence.IsAny(at - 1, "na", "proxima", "toda")
                || sentence.IsAny(at + 1, "feira")
                || (sentence.Is(at - 1, ",") && sentence.IsAny(at + 1, "da", "pode"))
                || StandsAlone(sentence, at)
            );
    }

    /// <summary>"ter, pode ser?", "ter 14h": nothing before it, and no object after it.</summary>
    private static bool StandsAlone(Sentence sentence, int at)
    {
        if (
            !(
                sentence.IsStop(at - 1)
                || sentence.Is(at - 1, "ser")
                || (sentence.IsAny(at - 1, "e", "ou") && at == 1)
            )
        )
        {
            return false;
        }

        var next = at + 1;
        return sentence.IsStop(next)
            || sentence.IsAny(next, ",", "as", "pode", "cedo", "cedinho")
            || sentence.IsNumber(next)
            || (
                sentence.IsAny(next, "de", "a", "pela")
                && PartReader.Simple(sentence, next + 1) is not null
            );
    }

    /// <summary>"cesta feira": another word by itself, the weekday beside "feira".</summary>
    private static bool Homophone(Sentence sentence, int at, out IsoDayOfWeek day)
    {
        day = default;
        return sentence.IsAny(at + 1, "feira", "feiras")
            && (
                WeekdaySounds.BesideFeira(sentence.Word(at))
                ?? WeekdaySounds.Shortened(sentence.Written(at))
            )
                is { } meant
            && CalendarWords.IsWeekday(meant, out day);
    }

    private static bool IsShort(string word) => word is "seg" or "qua" or "qui" or "sex" or "sab";

    private static bool ShortFits(Sentence sentence, int at) =>
        sentence.In(at - 1, Before)
        || sentence.IsStop(at - 1)
        || sentence.IsStop(at + 1)
        || sentence.IsAny(
            at + 1,
            "as",
            "de",
            "a",
            "ou",
            "e",
            ",",
            "/",
            "que",
            "dia",
            "pela",
            "nao",
            "h",
            "cedo",
            "manha",
            "tarde",
            "noite"
        )
        || sentence.IsNumber(at + 1);
}
