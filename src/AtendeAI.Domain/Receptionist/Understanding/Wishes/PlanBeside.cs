using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>"Quero dermato quinta à tarde pela Unimed": the plan is told with the wish, and nothing is asked about it.</summary>
internal static class PlanBeside
{
    private static readonly HashSet<string> Wants = WordSet.Of(
        "quero queria preciso precisava gostaria marca marcar marque agenda agendar agende"
    );

    private static readonly HashSet<string> By = WordSet.Of("pelo pela com plano convenio uso");

    // A word with which it is asked whether the plan is taken.
    private static readonly HashSet<string> Asking = WordSet.Of(
        "aceita aceitam atende atendem cobre cobrem pega pegam tem trabalha trabalham saber se sera quanto qual quais como faz fazem passa vale funciona da posso consigo pode podem credenciado credenciada"
    );

    public static IReadOnlyList<Intent> Of(
        IReadOnlyList<Intent> intents,
        Sentence sentence,
        Entities entities,
        bool saysWhen
    )
    {
        var told =
            saysWhen
            && intents.Contains(Intent.AskInsurance)
            && intents.All(i => i is Intent.AskInsurance or Intent.Book or Intent.ProvideInfo)
            && entities is { Insurance: not null }
            && (entities.Service is not null || entities.Professional is not null)
            && !sentence.Text.Contains('?')
            && Says(sentence, Wants)
            && Says(sentence, By)
            && !Says(sentence, Asking);
        return told ? [Intent.Book] : intents;
    }

    private static bool Says(Sentence sentence, HashSet<string> words)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence.In(at, words))
            {
                return true;
            }
        }

        return false;
    }
}
