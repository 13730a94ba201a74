using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Rules.Answers;

/// <summary>The words of cancelling and moving, and where a message may mean less.</summary>
internal static class ChangeWords
{
    private static readonly string[] s_changes =
    [
        "cancel",
        "desmarc",
        "remarc",
        "reagend",
        "mud",
        "troc",
        "adi",
        "antecip",
        "transfer",
        "tir",
        "mex",
    ];

    private static readonly HashSet<string> s_passes = PlainWords.Set(
        "passa passe passar passo joga jogar puxa puxar altera alterar"
    );

    /// <summary>A verb by which an appointment becomes another, or none ("remarcar", "troca", "passa"); as a plain word.</summary>
    public static bool IsChange(string word) =>
        s_passes.Contains(word) || s_changes.Any(c => word.StartsWith(c, StringComparison.Ordinal));

    private static readonly string[] s_cancels = ["cancel", "desmarc", "desist"];

    private static readonly HashSet<string> s_done = PlainWords.Set(
        "cancelou cancelaram cancelada cancelado canceladas cancelados desmarcou desmarcaram desmarcada desmarcado desmarcadas desmarcados"
    );

    private static readonly string[] s_moves =
    [
        "remarc",
        "reagend",
        "minha consulta",
        "meu horario",
        "ja tenho",
        "ja marquei",
    ];

    /// <summary>Not "não vou poder ir", which answers the reminder: another time is offered before anything is cancelled.</summary>
    public static bool SaysCancel(Desk desk) => Says(desk, s_cancels);

    /// <summary>Not "outro dia", "mais cedo": while something is being booked these are about what is offered.</summary>
    public static bool SaysMove(Desk desk) => Says(desk, s_moves);

    /// <summary>"Você cancelou a limpeza?": what there still is answers it.</summary>
    public static bool AsksWhetherDone(Desk desk) =>
        desk.Heard.Text.Contains('?', StringComparison.Ordinal)
        && PlainWords.Split(desk.Heard.Text).Any(s_done.Contains);

    private static bool Says(Desk desk, string[] words)
    {
        var said = PlaceNames.Fold(desk.Heard.Text);
        return words.Any(w => said.Contains(w, StringComparison.Ordinal));
    }
}
