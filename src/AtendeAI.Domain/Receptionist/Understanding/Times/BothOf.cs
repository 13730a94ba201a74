using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>"As duas precisam passar", "cabe as duas": people or things, not two o'clock.</summary>
internal static class BothOf
{
    private const int FarthestBack = 40;

    private static readonly HashSet<string> TheyDo = WordSet.Of(
        "precisam vao sao estao querem fazem moram foram ficaram usam nasceram precisavam estavam tomam sentem "
            + "passaram tiveram tinham sofrem estudam possuem"
    );

    private static readonly HashSet<string> Taking = WordSet.Of(
        "cabe cabem caber atende atender atenda atendem levar levo trazer trago ver veja examinar vacinar consultar "
            + "encaixar encaixa marcar agendar"
    );

    private static readonly HashSet<string> Several = WordSet.Of(
        "filhas meninas criancas irmas gemeas gemeos netas sobrinhas sobrinhos filhos netos irmaos pessoas consultas "
            + "sessoes cunhadas primas amigas ambas"
    );

    /// <summary>At "as" and a small number, without an accent or a word that makes it a clock time.</summary>
    public static bool Is(Sentence sentence, int at)
    {
        if (
            !sentence.Is(at, "as")
            || sentence.Written(at) is not ("as" or "As" or "AS")
            || !NumberWords.TryRead(sentence, at + 1, out var count, out var end)
            || count is < 2 or > 6
        )
        {
            return false;
        }

        return sentence.In(end, TheyDo)
            || IsEither(sentence, at, end)
            || (
                sentence.In(at - 1, Taking)
                && (sentence.IsStop(end) || sentence.Is(end, ","))
                && SaysSeveral(sentence, at)
            );
    }

    /// <summary>"terça ou quarta, as duas servem".</summary>
    private static bool IsEither(Sentence sentence, int at, int end) =>
        sentence.IsAny(end, "servem", "dao", "podem", "ficam", "opcoes", "datas", "rolam")
        || (
            sentence.Is(at - 1, "de")
            && sentence.IsAny(at - 2, "qualquer", "uma")
            && sentence.IsStop(end)
        );

    private static bool SaysSeveral(Sentence sentence, int at)
    {
        for (var back = 1; back <= FarthestBack && sentence.Has(at - back); back++)
        {
            if (sentence.In(at - back, Several))
            {
                return true;
            }
        }

        return false;
    }
}
