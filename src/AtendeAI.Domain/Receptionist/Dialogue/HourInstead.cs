using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Understanding.Times;
using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Dialogue;

/// <summary>"Marca 11", "volta pra 8", while a time waits for its yes, or "mudar pra 9": the number alone is another hour.</summary>
internal static class HourInstead
{
    private const int Earliest = 6;
    private const int Latest = 22;
    private const int Longest = 60;

    private static readonly string[] s_moves = ["mud", "troc", "remarc", "pass", "adiant", "adia"];

    private static readonly HashSet<string> s_before =
    [
        .. "marca marque poe bota coloca deixa deixe fica melhor prefiro quero as pra para pras p volta muda troca das ser entao".Split(
            ' '
        ),
    ];

    private static readonly HashSet<string> s_after =
    [
        .. "entao mesmo msm pf pfv por ta ok obrigado obrigada que pode da de nesse no na se".Split(
            ' '
        ),
    ];

    public static IReadOnlyList<TimeExpression> In(
        string text,
        Understood words,
        DialogueState state,
        LocalDateTime now
    )
    {
        if (words.When.Count > 0 || text.Length > Longest)
        {
            return words.When;
        }

        var said = PlaceNames
            .Fold(text)
            .Split([' ', ',', '.', '!', '?', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(
            said,
            w => int.TryParse(w, out var hour) && hour is >= Earliest and <= Latest
        );
        var isHour =
            at > 0
            && (Waits(state) ? s_before.Contains(said[at - 1]) : IsMovedTo(said, at))
            && (at + 1 == said.Length || s_after.Contains(said[at + 1]));
        return isHour
            ? TimeReader.Read(new Sentence($"às {said[at]}h"), now, Expecting.Nothing).When
            : words.When;
    }

    private static bool Waits(DialogueState state) =>
        state.Chosen is not null && state.Asked.Contains("confirmation");

    // "consigo mudar pra 9?", of an appointment there is.
    private static bool IsMovedTo(string[] said, int at) =>
        said[at - 1] is "pra" or "para" or "pras" or "p" or "as"
        && said.Take(at)
            .Any(word => s_moves.Any(move => word.StartsWith(move, StringComparison.Ordinal)));
}
