using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Reads indifference: "qualquer dia menos segunda".</summary>
internal static class AnyReader
{
    private static readonly PhraseMap<bool> Any = new([
        (
            "qualquer dia|qualquer dia util|dia qualquer|qualquer um dos dias|qualquer data|qualquer dos dias|tanto faz o dia|tanto faz a data|todos os dias|qualquer outro dia|any day",
            true
        ),
        (
            "o dia tanto faz|dia tanto faz|tanto faz dia|o dia que tiver|o dia que der|dia que tiver|dia que der|o dia que for|qualquer dia que tiver|todo dia|quando tiver vaga|quando tiver horario|dia e indiferente|independente do dia",
            true
        ),
    ]);

    private static readonly HashSet<string> But = WordSet.Of(
        "menos exceto tirando fora salvo excepto desde so sem mas except excluindo com que"
    );

    private static readonly HashSet<string> Agreeing = WordSet.Of(
        ", eu posso pode ser da serve topo fica me vale consigo e"
    );

    private const int FarthestHabit = 6;

    private static readonly HashSet<string> Habits = WordSet.Of(
        "dor dores doi doendo doem doia tomo tomar toma tomando uso usar usa sinto sente sentindo tosse tossindo sangra "
            + "sangrando vomita vomitando febre remedio acordo acorda choro chora insonia enxaqueca tontura coceira"
    );

    public static IEnumerable<string> Words => Any.Words.Concat(SoonReader.Words).Concat(But);

    public static Atom? Read(Sentence sentence, int at, LocalDate today)
    {
        if (SoonReader.Read(sentence, at, today) is { } soon)
        {
            return soon;
        }

        var next = Any.Match(sentence, at, out _);
        if (next < 0)
        {
            return ButFirst(sentence, at);
        }

        if (IsHabit(sentence, at) || IsOfSpan(sentence, next, today))
        {
            return null;
        }

        next = Clarified(sentence, next);
        var barred = new List<IsoDayOfWeek>();
        var end = Barred(sentence, next, barred);
        end = barred.Count > 0 ? end : OnlyNot(sentence, next, barred);
        return new Atom(at, barred.Count > 0 ? end : next) { Any = true, ExcludeWeekdays = barred };
    }

    /// <summary>"qualquer dia da semana que vem": that week, on whatever day.</summary>
    private static bool IsOfSpan(Sentence sentence, int at, LocalDate today)
    {
        var core = sentence.IsAny(at, "da", "do", "na", "no", "de", "em") ? at + 1 : at;
        return SpanReader.Read(sentence, core, today) is not null;
    }

    /// <summary>"dor todo dia", "tomo todos os dias": how often, not when.</summary>
    private static bool IsHabit(Sentence sentence, int at)
    {
        var habitual = sentence.IsAny(at, "todo", "todos");
        for (var near = at - FarthestHabit; habitual && near <= at + FarthestHabit; near++)
        {
            if (sentence.In(near, Habits))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"exceto na sexta, qualquer dia eu posso".</summary>
    private static Atom? ButFirst(Sentence sentence, int at)
    {
        if (
            !sentence.IsAny(at, "menos", "exceto", "tirando", "fora", "salvo")
            && !(sentence.Is(at, "sem") && sentence.Is(at + 1, "ser"))
        )
        {
            return null;
        }

        var barred = new List<IsoDayOfWeek>();
        var after = Barred(sentence, at, barred);
        while (sentence.In(after, Agreeing))
        {
            after++;
        }

        var any = Any.Match(sentence, after, out _);
        return barred.Count > 0 && any > 0
            ? new Atom(at, any) { Any = true, ExcludeWeekdays = barred }
            : null;
    }

    /// <summary>"qualquer dia da semana", "qualquer dia e horário".</summary>
    private static int Clarified(Sentence sentence, int at)
    {
        if (
            sentence.Is(at, "da")
            && sentence.Is(at + 1, "semana")
            && !sentence.IsAny(at + 2, "que", "proxima", "seguinte")
        )
        {
            return at + 2;
        }

        return at;
    }

    /// <summary>The weekdays after "menos", "exceto", "só não".</summary>
    private static int Barred(Sentence sentence, int at, List<IsoDayOfWeek> barred)
    {
        var next = sentence.Is(at, ",") ? at + 1 : at;
        if (!sentence.In(next, But))
        {
            return at;
        }

        var said = sentence.IsAny(next, "so", "desde", "sem", "mas", "com", "que");
        next++;
        for (
            var skipped = 0;
            skipped < 4
                && sentence.IsAny(
                    next,
                    "nao",
                    "que",
                    "seja",
                    "ser",
                    "a",
                    "as",
                    "na",
                    "nas",
                    "no",
                    "de",
                    "pode",
                    "aos",
                    "em",
                    "o",
                    "os",
                    "excecao",
                    "da",
                    "dia"
                );
            skipped++
        )
        {
            said &= !sentence.IsAny(next, "nao", "ser", "excecao");
            next++;
        }

        if (said)
        {
            return at;
        }

        if (
            sentence.IsAny(next, "fim", "final", "fins", "finais")
            && sentence.Is(next + 1, "de")
            && sentence.IsAny(next + 2, "semana", "semanas")
        )
        {
            barred.Add(IsoDayOfWeek.Saturday);
            barred.Add(IsoDayOfWeek.Sunday);
            return next + 3;
        }

        var end = at;
        while (WeekdayReader.Name(sentence, next, out var day, out var after))
        {
            barred.Add(day);
            end = after;
            next = Separated(sentence, after);
        }

        return end;
    }

    /// <summary>"qualquer dia, só quarta que não": the refusal comes last.</summary>
    private static int OnlyNot(Sentence sentence, int at, List<IsoDayOfWeek> barred)
    {
        var next = sentence.Is(at, ",") ? at + 1 : at;
        next = sentence.IsAny(next, "mas", "so") && sentence.Is(next + 1, "so") ? next + 1 : next;
        var only = sentence.Is(next, "so");
        if (!only && next == at)
        {
            return at;
        }

        next = Separated(sentence, only ? next + 1 : next);
        var end = next;
        while (WeekdayReader.Name(sentence, next, out var day, out var after))
        {
            barred.Add(day);
            end = after;
            next = Separated(sentence, after);
        }

        var not = sentence.IsAny(end, "que", "eu", "e") ? end + 1 : end;
        not = sentence.IsAny(not, "que", "eu") ? not + 1 : not;
        var closed = only || sentence.IsStop(not + 1) || sentence.Is(not + 1, ",");
        if (sentence.Is(not, "nao") && barred.Count > 0 && closed)
        {
            return not + 1;
        }

        barred.Clear();
        return at;
    }

    private static int Separated(Sentence sentence, int at)
    {
        while (sentence.IsAny(at, ",", "e", "nem", "ou", "a", "na", "nas", "as", "no", "aos", "de"))
        {
            at++;
        }

        return at;
    }
}
