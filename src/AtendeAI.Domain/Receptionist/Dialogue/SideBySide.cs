using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Dialogue;

/// <summary>Services named side by side and no question: "quero audiometria e lavagem de ouvido" is wanted, and not asked about.</summary>
internal static class SideBySide
{
    private static readonly string[] s_asks =
    [
        "?",
        " tem ",
        " fazem ",
        " atendem ",
        " oferecem ",
        " trabalham ",
        " realizam ",
        " saber ",
        " quais ",
        " qual ",
        " nao ",
    ];

    public static Understood Of(string text, Understood words)
    {
        var said = $" {PlaceNames.Fold(text)} ";
        return
            words.Entities.Together.Count > 1
            && words.Has(Intent.AskServices)
            && words.Intents.All(i =>
                i is Intent.AskServices or Intent.Book or Intent.ProvideInfo or Intent.OutOfScope
            )
            && !s_asks.Any(a => said.Contains(a, StringComparison.Ordinal))
            ? words with
            {
                Intents = [Intent.Book],
            }
            : words;
    }
}
