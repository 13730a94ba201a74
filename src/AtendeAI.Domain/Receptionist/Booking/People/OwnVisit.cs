using AtendeAI.Domain.Clinics;

namespace AtendeAI.Domain.Receptionist.Booking.People;

/// <summary>"A minha", "o meu": the appointment of whoever writes, and not another's of the same phone. "A minha consulta" may be any of theirs.</summary>
internal static class OwnVisit
{
    private static readonly HashSet<string> s_before =
    [
        "a",
        "o",
        "da",
        "do",
        "na",
        "no",
        "pra",
        "so",
        "apenas",
    ];

    // After these no noun follows that says whose it is ("minha filha", "meu horário").
    private static readonly HashSet<string> s_after =
    [
        "e",
        "mas",
        "para",
        "pra",
        "pro",
        "p",
        "de",
        "da",
        "das",
        "do",
        "as",
        "na",
        "no",
        "por",
        "pf",
        "pfv",
        "mesmo",
        "mesma",
        "tambem",
        "so",
        "nao",
        "que",
        "eu",
        "fica",
        "continua",
        "mantem",
        "pode",
        "ta",
        "esta",
    ];

    public static bool Said(string text)
    {
        var words = PlaceNames.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var at = 1; at < words.Length; at++)
        {
            var bare = words[at].TrimEnd(',', '.', '!', '?', ';');
            if (bare is "minha" or "meu" && s_before.Contains(words[at - 1]))
            {
                var ends = bare.Length < words[at].Length || at + 1 == words.Length;
                if (ends || s_after.Contains(words[at + 1].TrimEnd(',', '.', '!', '?')))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
