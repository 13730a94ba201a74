using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>Reads an answer in the light of the question: to "qual o seu nome?", "Maria Silva" gives data.</summary>
internal static class Asked
{
    /// <summary>What is said in answer to the question; null where it is something else.</summary>
    public static IReadOnlyList<Intent>? Answer(
        IReadOnlyList<Intent> intents,
        Sentence sentence,
        Entities entities,
        Expecting expecting
    )
    {
        if (
            expecting == Expecting.Name
            && intents.All(i => i is Intent.DataPrivacy or Intent.ProvideInfo or Intent.OutOfScope)
            && TellsSurname(sentence)
        )
        {
            return [Intent.ProvideInfo];
        }

        var vague =
            intents
            is [
                Intent.OutOfScope
                or Intent.Greeting
                or Intent.Closing
                or Intent.ProvideInfo
                or Intent.AskInsurance
                or Intent.Book,
            ];
        if (expecting == Expecting.Nothing || !vague)
        {
            return null;
        }

        var given = expecting switch
        {
            Expecting.Name or Expecting.GuardianName => entities.Name is not null,
            Expecting.Cpf or Expecting.GuardianCpf => entities.Cpf is not null
                || entities.InvalidCpf,
            Expecting.BirthDate => entities.BirthDate is not null,
            Expecting.Insurance => entities.Insurance is not null || entities.PaysPrivately,
            _ => false,
        };
        if (given && !sentence.Text.Contains('?'))
        {
            return [Intent.ProvideInfo];
        }

        return expecting == Expecting.Rating && Choice.Score(sentence, expecting) is not null
            ? [Intent.Feedback]
            : null;
    }

    // "meu sobrenome é Souza", asked for the name, corrects nothing on file.
    private static bool TellsSurname(Sentence sentence)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence.Is(at, "sobrenome") && sentence.IsAny(at + 1, "e", ":"))
            {
                return true;
            }
        }

        return false;
    }
}
