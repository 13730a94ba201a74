using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules;
using AtendeAI.Domain.Receptionist.Understanding.Details;

namespace AtendeAI.Domain.Receptionist.Booking.Offers;

/// <summary>"Com outro dentista", "e o outro médico?", "troca meu médico": anyone but the one whose appointment it is, or whose times were shown.</summary>
internal static class AnotherProfessional
{
    private const int Near = 3;

    private static readonly HashSet<string> s_who = PlainWords.Set(
        "medico medica dentista doutor doutora dr dra profissional especialista"
    );

    private static readonly HashSet<string> s_other = PlainWords.Set("outro outra");

    private static readonly HashSet<string> s_refuses = PlainWords.Set("quero precisa preciso");

    private static readonly string[] s_changes = ["troc", "mud"];

    public static bool Said(Desk desk)
    {
        if (!desk.Heard.HasText || NamesOne(desk))
        {
            return false;
        }

        string[] words = [.. PlainWords.Split(desk.Heard.Text)];
        return Enumerable
            .Range(0, words.Length)
            .Any(at =>
                (
                    IsSomebody(words[at])
                    && (
                        (at > 0 && s_other.Contains(words[at - 1]) && !IsRefused(words, at - 1))
                        || words[Math.Max(0, at - Near)..at].Any(IsChange)
                    )
                ) || IsTheOther(words, at)
            );
    }

    /// <summary>Of the times that were shown, all of which are one professional's.</summary>
    public static string? ThanShown(Desk desk)
    {
        var state = desk.State;
        var whose = state.Chosen is { } chosen
            ? [chosen.Professional]
            : state.Offers.Select(o => o.Professional).Distinct(StringComparer.Ordinal).ToList();
        return state.Goal == Goal.Book && whose is [var only] && Said(desk) ? only : null;
    }

    /// <summary>"Não quero outro médico": whoever refuses another refuses none by name.</summary>
    public static bool Refused(Desk desk)
    {
        string[] words = [.. PlainWords.Split(desk.Heard.Text)];
        return Enumerable
            .Range(0, words.Length)
            .Any(at => s_other.Contains(words[at]) && IsRefused(words, at));
    }

    // "o dr. rogério", not "o dermatologista".
    private static bool NamesOne(Desk desk) =>
        desk.Heard.Words.Entities.Professional is { } named && Collector.IsName(desk, named);

    private static bool IsSomebody(string word) =>
        s_who.Contains(word) || Specialties.All.Contains(word);

    // "e com o outro?": nobody is named, and only with people one speaks of being with the other.
    private static bool IsTheOther(string[] words, int at) =>
        s_other.Contains(words[at])
        && at + 1 == words.Length
        && at > 1
        && words[at - 1] is "o" or "a"
        && words[at - 2] is "com";

    private static bool IsRefused(string[] words, int at) =>
        at > 1 && s_refuses.Contains(words[at - 1]) && words[at - 2] is "nao";

    private static bool IsChange(string word) =>
        s_changes.Any(c => word.StartsWith(c, StringComparison.Ordinal));
}
