using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist.Booking.Offers;

/// <summary>An offered slot by its place or its hour: "o primeiro horário", "o do meio", "o mais tarde", "o das 9".</summary>
internal static class SlotWords
{
    private const int MostWords = 9;
    private const int MostAtLast = 5;

    private static readonly string[][] s_ordinals =
    [
        ["primeiro", "primeira"],
        ["segundo"],
        ["terceiro", "terceira"],
        ["quarto"],
        ["quinto"],
    ];

    private static readonly HashSet<string> s_articles = new(
        ["o", "a", "no", "na", "esse", "essa", "este", "esta", "aquele"],
        StringComparer.Ordinal
    );

    public static int? Place(Desk desk, IReadOnlyList<OfferedSlot> offers)
    {
        var said = Split(PlaceNames.Fold(desk.Heard.Text));
        if (said.Count > MostWords)
        {
            // "mandei errado, era pro meu primo. Fico com o primeiro": the choice comes last.
            said = Split(PlaceNames.Fold(Pieces.Of(desk.Heard.Text)[^1]));
            return said.Count <= MostAtLast ? Place(desk, said, offers) : null;
        }

        return Place(desk, said, offers);
    }

    private static int? Place(Desk desk, List<string> said, IReadOnlyList<OfferedSlot> offers)
    {
        var excludes = said.Any(w => w is "nao" or "nem" or "menos" or "exceto" or "antes");
        return excludes ? null : ByRank(said, offers.Count) ?? ByHour(desk, said, offers);
    }

    private static int? ByRank(List<string> said, int count)
    {
        for (var i = 0; i < said.Count; i++)
        {
            var next = i + 1 < said.Count ? said[i + 1] : "";
            var rank = Array.FindIndex(s_ordinals, o => o.Contains(said[i]));
            if (rank >= 0 && rank < count && next is not ("vez" or "consulta" or "semana" or "dia"))
            {
                return rank;
            }

            if (i == 0 || !s_articles.Contains(said[i - 1]))
            {
                continue;
            }

            var most = said[i] is "mais" && (i + 2 == said.Count || IsOfAll(said[i + 2]));
            if (said[i] is "ultimo" or "ultima" || (most && next is "tarde"))
            {
                return count - 1;
            }

            if (most && next is "cedo" or "sedo" or "cdo")
            {
                return 0;
            }

            if (said[i] is "do" or "da" && next is "meio" && count % 2 == 1)
            {
                return count / 2;
            }
        }

        return null;
    }

    // "o mais tarde que tiver", "o mais cedo possível", "o mais tarde deles"
    private static bool IsOfAll(string word) =>
        word
            is "que"
                or "q"
                or "possivel"
                or "possiveis"
                or "deles"
                or "delas"
                or "desses"
                or "dessas"
                or "mesmo"
                or "msm"
                or "ai"
                or "dos"
                or "das";

    // "quero o das 9", "pode ser o das 14h30", "a das 2": only what was offered counts.
    private static int? ByHour(Desk desk, List<string> said, IReadOnlyList<OfferedSlot> offers)
    {
        for (var i = 0; i + 2 < said.Count; i++)
        {
            if (
                !s_articles.Contains(said[i])
                || said[i + 1] is not ("das" or "de" or "da" or "as")
                || Clock(said[i + 2], i + 3 < said.Count ? said[i + 3] : "")
                    is not var (hour, minute)
            )
            {
                continue;
            }

            var fit = Enumerable
                .Range(0, offers.Count)
                .Where(at => Is(desk, offers[at], hour, minute))
                .ToList();
            return fit.Count == 1 ? fit[0] : null;
        }

        return null;
    }

    private static bool Is(Desk desk, OfferedSlot offer, int hour, int minute)
    {
        var at = desk.Local(offer.Start);
        return at.Minute == minute && (at.Hour == hour || at.Hour == hour + 12);
    }

    private static (int Hour, int Minute)? Clock(string word, string next)
    {
        var cut = word.IndexOf('h', StringComparison.Ordinal);
        var hours = cut < 0 ? word : word[..cut];
        var minutes = cut < 0 || cut + 1 == word.Length ? "0" : word[(cut + 1)..];
        if (cut < 0 && next.Length == 2 && next.All(char.IsAsciiDigit))
        {
            minutes = next;
        }

        return
            int.TryParse(hours, out var hour)
            && hour < 24
            && int.TryParse(minutes, out var minute)
            && minute < 60
            ? (hour, minute)
            : null;
    }

    private static List<string> Split(string text) =>
        [
            .. text.Split(
                [' ', ',', '.', '!', '?', ';', ':', '\n'],
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            ),
        ];
}
