using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules.Answers;

/// <summary>
/// "Não, quero cancelar mesmo", "não precisa remarcar, só cancela", to "posso cancelar?": the no is to keeping it. "Não cancela não" is the
/// other way round.
/// </summary>
internal static class Insistence
{
    private static readonly char[] s_pauses = [',', '.', ';', '!', '\n'];

    private static readonly string[] s_deeds = ["cancel", "desmarc"];

    /// <summary>What is meant, where the patient names the deed; null where it is not named.</summary>
    public static Stance? Of(Desk desk)
    {
        if (
            desk.State.Pending != PendingYes.Cancel
            || !desk.Heard.HasText
            || desk.Heard.Text.Contains('?', StringComparison.Ordinal)
            || desk.Heard.Words.When.Any(e => !e.Excluded)
            || desk.Heard.Words.Has(Intent.Reschedule)
        )
        {
            return null;
        }

        var pieces = PlaceNames
            .Fold(desk.Heard.Text)
            .Split(s_pauses, StringSplitOptions.RemoveEmptyEntries)
            .Select(AgreementWords.Plain)
            .ToList();
        if (!pieces.Any(p => p.Contains("nao")))
        {
            return null;
        }

        if (pieces.Any(p => Names(RefusedDeeds.Without(p))))
        {
            return Stance.Yes;
        }

        return pieces.Any(Names) ? Stance.No : null;
    }

    private static bool Names(IReadOnlyList<string> said) =>
        said.Any(w => s_deeds.Any(d => w.StartsWith(d, StringComparison.Ordinal)));
}
