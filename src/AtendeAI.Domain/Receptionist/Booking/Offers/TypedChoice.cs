using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Booking.Offers;

/// <summary>The answer to "qual atendimento?" or "com quem?" that is typed in part: what tells one of the names from all others.</summary>
internal static class TypedChoice
{
    private const int Longest = 80;
    private const int MostBesideName = 4;
    private const int ShortestBeginning = 3;

    private static readonly char[] s_between =
    [
        ' ',
        ',',
        '.',
        '!',
        '?',
        ';',
        ':',
        '\n',
        '(',
        ')',
        '-',
        '/',
    ];

    public static string? Service(Desk desk, IReadOnlyList<string> among) =>
        desk.State.Asked.Contains("service") && desk.Heard.Words.When.Count == 0
            ? Only(
                desk.Heard.Text,
                desk.Knows.Bookable.Where(s => among.Count == 0 || among.Contains(s.Id)),
                s => s.Id,
                s => s.Name
            )
            : null;

    public static string? Professional(Desk desk, IReadOnlyList<string> among) =>
        desk.Heard.Words.When.Count == 0
            ? Only(
                desk.Heard.Text,
                desk.Clinic.Professionals.Where(p => Asked(desk, among).Contains(p.Id)),
                p => p.Id,
                p => p.Name
            )
            : null;

    // "então Bruno", where times of several are on offer.
    private static IReadOnlyList<string> Asked(Desk desk, IReadOnlyList<string> among) =>
        desk.State.Asked.Contains("professional") ? among
        : desk.State.Asked.Contains("slot")
        && desk.Heard.Words.Intents is [Intent.OutOfScope]
        && desk.Heard.Text.Split(' ').Length <= MostBesideName
            ? [.. desk.State.Offers.Select(o => o.Professional).Distinct()]
        : [];

    /// <summary>A word of the message begins one of the name's ("a bio" of "Bioimpedância").</summary>
    public static bool IsBegun(string text, string name) =>
        Words(text)
            .Any(said =>
                said.Length >= ShortestBeginning
                && Words(name).Any(word => word.StartsWith(said, StringComparison.Ordinal))
            );

    private static string? Only<T>(
        string text,
        IEnumerable<T> all,
        Func<T, string> id,
        Func<T, string> name
    )
    {
        if (text.Length > Longest)
        {
            return null;
        }

        var said = Words(text).ToHashSet(StringComparer.Ordinal);
        var scored = all.Select(one => (Id: id(one), Score: Words(name(one)).Count(said.Contains)))
            .OrderByDescending(s => s.Score)
            .Take(2)
            .ToList();
        return
            scored is [{ Score: > 0 } first, .. var rest]
            && rest.All(other => other.Score < first.Score)
            ? first.Id
            : null;
    }

    private static IEnumerable<string> Words(string text) =>
        PlaceNames
            .Fold(text)
            .Split(s_between, StringSplitOptions.RemoveEmptyEntries)
            .Where(w =>
                w is not ("de" or "da" or "do" or "e" or "o" or "a" or "com" or "para" or "pra")
            );
}
