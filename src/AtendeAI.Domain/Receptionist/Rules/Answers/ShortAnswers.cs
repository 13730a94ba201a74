using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules.Answers;

/// <summary>Yes and no in the forms that only make sense as the answer to a question: "s", "confirma".</summary>
internal static class ShortAnswers
{
    private const int Longest = 24;

    public static Answer Of(Heard heard)
    {
        if (!heard.HasText || heard.Words.Answer != Answer.None || heard.Text.Length > Longest)
        {
            return heard.HasText ? heard.Words.Answer : Answer.None;
        }

        var said = PlaceNames.Fold(heard.Text).Trim(' ', '.', '!');
        return said switch
        {
            "s" or "ss" or "y" or "aham" or "uhum" or "positivo" => Answer.Yes,
            "n" or "nn" or "negativo" => Answer.No,
            _ => SaysConfirm(heard) ? Answer.Yes : Answer.None,
        };
    }

    public static bool SaysConfirm(Heard heard) =>
        heard.Text.Length <= Longest
        && PlaceNames.Fold(heard.Text).Contains("confirm", StringComparison.Ordinal)
        && !PlaceNames.Fold(heard.Text).Contains("nao", StringComparison.Ordinal);
}
