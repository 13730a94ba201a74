using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Rules.Waitlist;

/// <summary>"me tira da lista de espera", "não preciso mais ficar na fila": the list is named, and wanted no more.</summary>
internal static class WaitlistWords
{
    private const int Near = 6;

    private static readonly string[] s_lists =
    [
        "lista de espera",
        "fila de espera",
        "lista da espera",
        "fila da espera",
        "na espera",
        "da espera",
        "na lista",
        "da lista",
        "na fila",
        "da fila",
        "avisar de vaga",
        "avisem de vaga",
        "aviso de vaga",
        "avisos de vaga",
    ];

    private static readonly HashSet<string> s_leaving = PlainWords.Set(
        """
        tira tire tirem tirar tirarem retira retire retirem retirar remove remova removam remover exclui exclua excluam excluir sai saio sair saindo
        cancela cancele cancelem cancelar desisti desisto desistir desistindo risca risquem apaga apague apagar desinscreve libera liberar
        """
    );

    // "cancela a consulta e me põe na lista de espera"
    private static readonly HashSet<string> s_joining = PlainWords.Set(
        "coloca coloque colocar bota bote botar poe ponha por inclui inclua incluir entrar entro insere inserir deixa deixe deixar manter mantem ficar"
    );

    private static readonly HashSet<string> s_only = PlainWords.Set("so somente apenas");

    private static readonly string[] s_noMore =
    [
        "nao precis",
        "nao quero",
        "nao vou",
        "nao tenho mais",
        "ja resolvi",
        "ja consegui",
        "ja marquei",
        "ja fiz",
        "ja fui",
    ];

    private static readonly HashSet<string> s_denials = PlainWords.Set("nao nem nunca");

    public static bool NamesWaiting(string text) =>
        PlainWords.Say(
            [.. PlainWords.Split(text)],
            ["lista de espera", "fila de espera", "lista da espera", "fila da espera"]
        );

    /// <summary>"Pode pôr na lista", "só quero a lista de espera", where times were offered instead.</summary>
    public static bool WantsOn(Desk desk)
    {
        string[] said = [.. PlainWords.Split(desk.Heard.Text)];
        return desk.State.Goal is Goal.Book or Goal.Reschedule or Goal.Waitlist
            && PlainWords.Say(said, s_lists)
            && (
                Puts(said)
                || InsistsOn(desk.Heard.Text)
                || PlainWords.Say(said, ["prefiro", "quero", "melhor"])
            )
            && !WantsOff(desk);
    }

    /// <summary>"Já tô na lista?", "entrei na fila de espera?"</summary>
    public static bool AsksWhether(string text)
    {
        string[] said = [.. PlainWords.Split(text)];
        return text.Contains('?', StringComparison.Ordinal)
            && PlainWords.Say(said, s_lists)
            && said.Any(s_standing.Contains)
            && !said.Any(s_leaving.Contains)
            && !said.Any(s_joining.Contains);
    }

    private static readonly HashSet<string> s_standing = PlainWords.Set(
        "to tou estou estamos esta ta tava estava entrei entramos fiquei colocaram botaram puseram"
    );

    /// <summary>The list and nothing else is wanted, whatever is free.</summary>
    public static bool InsistsOn(string text)
    {
        string[] said = [.. PlainWords.Split(text)];
        return PlainWords.Say(said, s_lists) && said.Any(s_only.Contains);
    }

    private static bool Puts(string[] said)
    {
        var puts = Array.FindIndex(said, s_joining.Contains);
        return puts >= 0 && !said[Math.Max(0, puts - 2)..puts].Any(s_denials.Contains);
    }

    /// <summary>The patient wants to be off the waiting list.</summary>
    public static bool WantsOff(Desk desk)
    {
        string[] said = [.. PlainWords.Split(desk.Heard.Text)];
        if (desk.Heard.Text.Contains('?', StringComparison.Ordinal) && said.Contains("como"))
        {
            return false;
        }

        return MeansList(desk)
            || PlainWords.Say(said, s_lists)
                && (
                    (PlainWords.Say(said, s_noMore) && said.Contains("mais"))
                    || (Leaves(said) && !said.Any(s_joining.Contains))
                );
    }

    // "Não quero mais, me tira", where nothing but the list was spoken of.
    private static bool MeansList(Desk desk) =>
        desk.State
            is { OnListOf: not null, Goal: Goal.None or Goal.Waitlist, Pending: PendingYes.None }
        && desk.Heard.Words.When.Count == 0
        && PlainWords.Say(
            [.. PlainWords.Split(desk.Heard.Text)],
            ["me tira", "me tire", "pode tirar", "me remov"]
        );

    // The word of leaving stands near the list and is not denied: "não me tira da lista".
    private static bool Leaves(string[] said)
    {
        var list = Array.FindIndex(
            said,
            w => w is "lista" or "fila" or "espera" or "vaga" or "vagas"
        );
        return said.Index()
            .Any(w =>
                s_leaving.Contains(w.Item)
                && Math.Abs(list - w.Index) <= Near
                && !said[Math.Max(0, w.Index - 3)..w.Index].Any(s_denials.Contains)
            );
    }
}
