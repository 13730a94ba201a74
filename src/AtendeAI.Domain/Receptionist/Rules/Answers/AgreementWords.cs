using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Rules.Answers;

/// <summary>
/// The words of agreeing and of doubting. Compared without accents and without repeated letters ("siiim", "oook").
/// </summary>
internal static class AgreementWords
{
    private static readonly HashSet<string> s_strong = PlainWords.Set(
        """
        sim ss simm s y yes confirmo confirma confirme confirmado confirmada confirmar confirmamos confirmando confirmadissimo
        positivo afirmativo certeza fechado fechada fechou combinado combinada aceito topo joinha
        """
    );

    private static readonly HashSet<string> s_assent = PlainWords.Set(
        """
        ok okay okey okei blz beleza pd certo certinho isso exato exatamente correto claro pode podem podes podemos perfeito perfeita otimo
        otima show joia bom serve fico quero gostaria manda mandar bora vamos uhum aham acordo legal massa maravilha excelente logico
        obvio ta tah fecha fechar partiu demorou bala vou irei estarei comparecerei compareco
        """
    );

    private static readonly HashSet<string> s_filler = PlainWords.Set(
        """
        e eu a o as os ai la esta boa mesmo mesma isto ser por favor pfv pfvr pf obg obrigada obrigado brigada brigado obrigadinha grata
        grato valeu vlw agradeco querida querido amor flor moca moco doutora doutor dra dr sra sr senhora senhor dona seu entao tudo todo
        esse essa este nesse nessa neste horario horarios hora dia data consulta sessao exame atendimento agendamento presenca minha
        meu pra para pro mim com de do da no na em um uma deus abencoe ja agora logo pronto top feito que assim fica deixa deixar segue
        seguir reservado reservada td tambem sempre muito muita ah oh opa oi ola estou to tou marcado marcada agendado agendada lindo linda
        gratidao ciente entendido entendi bem favorzinho voce vc vcs voces gente pessoal equipe doutores nos tarde noite manha h hs horas
        bola feira beijo bj bjs abraco abracos pois gentileza passando passei vim venho vindo aqui ai so indo viu mandando mensagem
        """
    );

    private static readonly HashSet<string> s_book = PlainWords.Set(
        "marca marque marcar marcamos agenda agende agendar reserva reserve reservar fechar coloca poe"
    );

    private static readonly HashSet<string> s_cancel = PlainWords.Set(
        "cancela cancele cancelar cancelem desmarca desmarque desmarcar"
    );

    private static readonly HashSet<string> s_move = PlainWords.Set(
        "muda mude mudar mudem troca troque trocar remarca remarque remarcar passa passar transfere altera alterar"
    );

    private static readonly HashSet<string> s_stop = PlainWords.Set(
        "para pare parar apaga apague apagar exclui excluir envia enviar manda mandar registra registrar"
    );

    private static readonly HashSet<string> s_doubt = PlainWords.Set(
        """
        se caso contanto mas porem todavia contudo entretanto exceto menos ou nao nem nunca jamais num outro outra outros outras prefiro
        preferia preferiria melhor qual quais quanto quantos quanta onde cade quem como quando seria poderia daria sera quase errado
        errada errei engano corrige corrigir duvido impossivel antes
        """
    );

    private static readonly string[] s_doubts =
    [
        "so que",
        "mais cedo",
        "mais tarde",
        "em vez",
        "ao inves",
        "desde que",
        "so se",
        "que horas",
    ];

    // Said with a yes or around it, these neither doubt nor put off.
    private static readonly string[] s_harmless =
    [
        "sala de espera",
        "lista de espera",
        "sem problemas",
        "sem problema",
        "nao tem problema",
        "nao ha problema",
        "nao vejo problema",
        "sem duvida nenhuma",
        "sem duvidas",
        "sem duvida",
        "sem falta",
        "nao vou faltar",
        "nao falto",
        "nao faltarei",
        "por que nao",
        "boa tarde",
        "boa noite",
        "bom dia",
        "ate depois",
        "ate mais tarde",
        "ate mais",
        "ate logo",
        "ate la",
        "ate breve",
        "melhor impossivel",
        "qualquer coisa eu te aviso",
        "qualquer coisa te aviso",
        "qualquer coisa eu aviso",
        "qualquer coisa aviso",
        "qualquer coisa eu ligo",
        "qualquer coisa eu desmarco",
        "nao precisa mudar nada",
    ];

    // What has to be confirmed is the visit itself, not something first.
    private static readonly string[] s_needs =
    [
        "preciso confirmar minha consulta",
        "preciso confirmar a minha consulta",
        "preciso confirmar a consulta",
        "preciso confirmar minha presenca",
        "preciso confirmar a presenca",
        "preciso confirmar presenca",
        "preciso confirmar minha sessao",
        "preciso confirmar meu atendimento",
    ];

    /// <summary>"é": a word that says yes when it is all that is said.</summary>
    public static bool IsNod(string text) =>
        text.Trim(' ', '.', '!').ToLowerInvariant()
            is "é"
                or "eh"
                or "e sim"
                or "é sim"
                or "vai"
                or "vai sim";

    /// <summary>The words, folded, without what is harmless beside a yes.</summary>
    public static IReadOnlyList<string> Plain(string text)
    {
        var said = $" {string.Join(' ', PlainWords.Split(text))} ";
        said = said.Replace(" manda ver ", " manda ", StringComparison.Ordinal);
        said = s_needs.Aggregate(
            said,
            (text, way) =>
                text.Replace(
                    $" {PlainWords.Collapsed(way)} ",
                    $" {PlainWords.Collapsed(way["preciso ".Length..])} ",
                    StringComparison.Ordinal
                )
        );
        foreach (var phrase in s_harmless)
        {
            said = said.Replace($" {PlainWords.Collapsed(phrase)} ", " ", StringComparison.Ordinal);
        }

        return said.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <param name="pending">What the yes would do: its own verb is no doubt.</param>
    public static bool Doubts(IReadOnlyList<string> said, PendingYes pending) =>
        said.Any(w => s_doubt.Contains(w) || (IsDeed(w) && !IsDeedOf(w, pending)))
        || PlainWords.Say(said, s_doubts);

    public static bool IsStrong(string word, PendingYes pending) =>
        s_strong.Contains(word) || IsDeedOf(word, pending);

    public static bool IsAssent(string word, PendingYes pending) =>
        s_assent.Contains(word) || IsStrong(word, pending);

    public static bool IsKnown(string word, PendingYes pending) =>
        s_filler.Contains(word)
        || IsAssent(word, pending)
        || word.All(char.IsAsciiDigit)
        || (word.Length > 2 && word[^1] == 'h' && word[..^1].All(char.IsAsciiDigit));

    private static bool IsDeed(string word) => s_cancel.Contains(word) || s_move.Contains(word);

    private static bool IsDeedOf(string word, PendingYes pending) =>
        pending switch
        {
            PendingYes.Book or PendingYes.StartBooking or PendingYes.Waitlist => s_book.Contains(
                word
            ),
            PendingYes.Cancel => s_cancel.Contains(word),
            PendingYes.Move or PendingYes.MoveOrAnother or PendingYes.Reschedule => s_move.Contains(
                word
            ),
            PendingYes.OptOut or PendingYes.DataRequest => s_stop.Contains(word),
            _ => false,
        };
}
