using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules;

namespace AtendeAI.Domain.Receptionist.Booking;

/// <summary>"Com outro dentista", "troca meu médico": anyone but the one whose appointment it is.</summary>
internal static class AnotherProfessional
{
    private const int Near = 3;

    private static readonly HashSet<string> s_who = PlainWords.Set(
        "medico medica dentista doutor doutora dr dra profissional especialista"
    );

    private static readonly HashSet<string> s_other = PlainWords.Set("outro outra");

    private static readonly string[] s_changes = ["troc", "mud"];

    public static bool Said(Desk desk)
    {
        if (!desk.Heard.HasText || desk.Heard.Words.Entities.Professional is not null)
        {
            return false;
        }

        string[] words = [.. PlainWords.Split(desk.Heard.Text)];
        return Enumerable
            .Range(0, words.Length)
            .Any(at =>
                s_who.Contains(words[at])
                && (
                    (at > 0 && s_other.Contains(words[at - 1]))
                    || words[Math.Max(0, at - Near)..at].Any(IsChange)
                )
            );
    }

    private static bool IsChange(string word) =>
        s_changes.Any(c => word.StartsWith(c, StringComparison.Ordinal));
}
