using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules;

namespace AtendeAI.Domain.Receptionist.Booking.Offers;

/// <summary>"Só esses?", "só tem isso?", "são só essas opções?": whether there are more times than those shown.</summary>
internal static class OnlyThese
{
    private static readonly HashSet<string> s_only = PlainWords.Set("so somente apenas");

    private static readonly HashSet<string> s_these = PlainWords.Set(
        "esse esses essa essas este estes esta estas isso isto ai"
    );

    private static readonly HashSet<string> s_light = PlainWords.Set(
        "e sao tem tinha teria ha nao mais mesmo os as o a horario horarios opcao opcoes vaga vagas data datas dia dias livre livres disponivel disponiveis ne que voces vcs"
    );

    public static bool Asked(Desk desk)
    {
        if (!desk.Heard.HasText || !desk.State.Asked.Contains("slot"))
        {
            return false;
        }

        string[] words = [.. PlainWords.Split(desk.Heard.Text)];
        return words.Any(s_only.Contains)
            && words.Any(s_these.Contains)
            && (desk.Heard.Text.Contains('?', StringComparison.Ordinal) || !words.Contains("isso"))
            && words.All(w => s_only.Contains(w) || s_these.Contains(w) || s_light.Contains(w));
    }
}
