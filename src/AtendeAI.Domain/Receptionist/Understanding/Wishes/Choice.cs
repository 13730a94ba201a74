using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>Which of a list, what mark, or no preference at all.</summary>
internal static class Choice
{
    private static readonly PhraseMap<int> Ranks = new([
        ("primeiro|primeira|a 1 a|o 1 o|opcao 1|opcao um|numero 1|numero um", 1),
        ("segundo|segunda opcao|segunda|a 2 a|o 2 o|opcao 2|opcao dois|numero 2|numero dois", 2),
        ("terceiro|terceira|a 3 a|o 3 o|opcao 3|opcao tres|numero 3|numero tres", 3),
        ("quarto|quarta opcao|opcao 4|opcao quatro|numero 4", 4),
        ("quinto|quinta opcao|opcao 5|opcao cinco|numero 5", 5),
        ("ultimo|ultima|opcao ultima", -1),
    ]);

    private static readonly PhraseMap<bool> Indifferent = new([
        (
            "tanto faz|qualquer horario|qualquer hora|qualquer um|qualquer uma|indiferente|o que tiver|a que tiver|pode escolher|voce escolhe|voce que sabe|voces que sabem|o que for melhor|sem preferencia|quando tiver|quando tiverem|quando voces tiverem|quando houver|nao tenho preferencia|qualquer dia|quando der|quando puder|o horario que tiver|o que for mais facil|como preferir|qualquer dos dois",
            true
        ),
    ]);

    public static int? Ordinal(Sentence sentence, Expecting expecting)
    {
        if (
            expecting
            is not (
                Expecting.Slot
                or Expecting.Service
                or Expecting.Professional
                or Expecting.WhichAppointment
                or Expecting.Time
                or Expecting.Date
                or Expecting.Insurance
            )
        )
        {
            return null;
        }

        for (var at = 0; at < sentence.Count && at < 8; at++)
        {
            if (
                Ranks.Match(sentence, at, out var rank) is var end and > 0
                && !sentence.IsAny(end, "feira", "feiras", "-")
                && !sentence.IsAny(at + 1, "feira", "vez", "vaga", "horario", "de", "nao")
                && !sentence.IsAny(at - 1, "dia", "na")
            )
            {
                return rank;
            }

            if (sentence.Is(at, "opcao") && sentence.Value(at + 1) is > 0 and < 20 and var number)
            {
                return number;
            }
        }

        var bare =
            sentence.Count == 1 && expecting is not (Expecting.Date or Expecting.Time)
                ? sentence.Value(0)
                : -1;
        return bare is >= 1 and <= 10 ? bare : null;
    }

    public static int? Score(Sentence sentence, Expecting expecting)
    {
        for (var at = 0; at < sentence.Count && at < 40; at++)
        {
            if (
                !Times.NumberWords.TryRead(sentence, at, out var number, out var next)
                || number > 10
                || IsArticle(sentence, at, next)
                || sentence.IsAny(next, "%", "anos", "horas", "h", "minutos", "reais", "vezes")
            )
            {
                continue;
            }

            var marked =
                sentence.IsAny(at - 1, "nota", "dou")
                || IsStars(sentence, next)
                || (
                    sentence.IsAny(at - 2, "nota", "dou")
                    && sentence.IsAny(at - 1, "e", "nota", "um")
                );
            if (
                marked
                || (expecting == Expecting.Rating && (sentence.IsNumber(at) || sentence.Count <= 3))
            )
            {
                return IsStars(sentence, next) && number <= 5 ? number * 2 : number;
            }
        }

        return null;
    }

    private static bool IsStars(Sentence sentence, int at) =>
        sentence.IsAny(at, "estrelas", "estrela", "stars", "star", "estrellas");

    // "dou um 7", "uma nota 8": only a "um" that nothing follows counts.
    private static bool IsArticle(Sentence sentence, int at, int next) =>
        sentence.Is(at, "uma")
        || (sentence.Is(at, "um") && (sentence.Word(next).Length > 0 || sentence.IsNumber(next)));

    public static bool IsIndifferent(Sentence sentence)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (Indifferent.Match(sentence, at, out _) > 0 && !sentence.Is(at - 1, "nao"))
            {
                return true;
            }
        }

        return false;
    }
}
