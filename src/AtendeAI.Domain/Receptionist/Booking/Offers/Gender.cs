using AtendeAI.Domain.Clinics;

namespace AtendeAI.Domain.Receptionist.Booking.Offers;

/// <summary>Whether a professional is a woman or a man, as far as the clinic's own title or the given name tells it.</summary>
internal static class Gender
{
    private static readonly HashSet<string> s_woman =
    [
        "dra",
        "doutora",
        "sra",
        "profa",
        "fga",
        "psicologa",
        "enfa",
    ];

    private static readonly HashSet<string> s_man =
    [
        "dr",
        "doutor",
        "sr",
        "prof",
        "fgo",
        "psicologo",
        "enf",
    ];

    // Men's names that end as women's do.
    private static readonly HashSet<string> s_menInA =
    [
        "luca",
        "nicola",
        "josua",
        "joshua",
        "juca",
    ];

    /// <summary>True of a woman, false of a man, null where neither title nor name tells it.</summary>
    public static bool? IsWoman(Professional professional)
    {
        var words = PlaceNames
            .Fold(professional.Name)
            .Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return null;
        }

        // "Psic. Renata": the abbreviation of a trade is no name.
        var given = words.Length > 1 && professional.Name.Contains('.') ? words[1] : words[0];
        return s_woman.Contains(words[0]) ? true
            : s_man.Contains(words[0]) ? false
            : s_menInA.Contains(given) ? false
            : given[^1] switch
            {
                'a' => true,
                'o' => false,
                _ => null,
            };
    }
}
