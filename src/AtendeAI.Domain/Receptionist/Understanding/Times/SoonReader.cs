using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Reads haste: "o quanto antes", "assim que der", "na primeira vaga que tiver".</summary>
internal static class SoonReader
{
    private static readonly PhraseMap<bool> Soon = new([
        (
            Phrases(
                "o mais|mais|quanto mais",
                "rapido|breve|cedo|urgente|proximo|antes|depressa|ligeiro|logo",
                "possivel|que der|que puder|que tiver|que conseguir|que for possivel|melhor"
            ),
            true
        ),
        (
            Phrases(
                "assim que|logo que|tao logo",
                "possivel|der|tiver|puder|conseguir|aparecer|abrir|surgir|vagar|for possivel"
            ),
            true
        ),
        (
            Phrases(
                "primeiro|proximo",
                "horario|encaixe|espaco|buraco|dia",
                "disponivel|livre|que tiver|que aparecer|que surgir|que der|que puder|que abrir"
            ),
            true
        ),
        (
            Phrases(
                "primeira|proxima",
                "vaga|data|brecha|desistencia|oportunidade",
                "disponivel|livre|que tiver|que aparecer|que surgir|que der|que puder|que abrir"
            ),
            true
        ),
        (
            "o quanto antes|quanto antes|quanto antes melhor|o quanto antes possivel|o quanto antes melhor|o quanto antes tiver|o mais rapido|quanto mais rapido|quanto mais cedo",
            true
        ),
        (
            "a data mais proxima|data mais proxima|dia mais proximo|horario mais proximo|mais rapido que tiver|mais rapido que puder",
            true
        ),
        (
            "com urgencia|com a maior urgencia|com a maxima urgencia|com maxima urgencia|maior brevidade|maior brevidade possivel|maxima brevidade|maxima brevidade possivel|com brevidade",
            true
        ),
        (
            "primeiro horario|primeira vaga|primeira data|proxima vaga|primeira disponibilidade|primeiro encaixe|primeira oportunidade",
            true
        ),
        (
            "para ontem|para ja|para agora|agora mesmo|imediatamente|asap|as soon as possible|lo antes posible",
            true
        ),
    ]);

    public static IEnumerable<string> Words => Soon.Words;

    public static Atom? Read(Sentence sentence, int at, LocalDate today)
    {
        var next = Soon.Match(sentence, at, out _);
        return next < 0 || IsOfDay(sentence, next, today) || IsYesterday(sentence, next)
            ? null
            : new Atom(at, next) { Asap = true };
    }

    /// <summary>"o primeiro horário de segunda": that day's first, not the soonest of all.</summary>
    private static bool IsOfDay(Sentence sentence, int at, LocalDate today) =>
        sentence.IsAny(at - 1, "horario", "vaga", "encaixe")
        && sentence.IsAny(at, "de", "da", "do", "na", "no")
        && OpenReader.DayAt(sentence, at + 1, today.AtMidnight()) is { Date: not null };

    /// <summary>"para ontem" is in haste; "para ontem às 10h" is a day that is past.</summary>
    private static bool IsYesterday(Sentence sentence, int at) =>
        sentence.Is(at - 1, "ontem") && ClockReader.Read(sentence, at) is not null;

    /// <summary>Every first part with every second, and so on.</summary>
    private static string Phrases(params ReadOnlySpan<string> parts)
    {
        var phrases = parts[0].Split('|').AsEnumerable();
        foreach (var part in parts[1..])
        {
            var next = part.Split('|');
            phrases = [.. phrases.SelectMany(p => next.Select(n => $"{p} {n}"))];
        }

        return string.Join('|', phrases);
    }
}
