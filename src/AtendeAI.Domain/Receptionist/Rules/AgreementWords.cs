using System.Text;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>
/// The words of agreeing, of putting off and of doubting. Compared without accents and without repeated letters ("siiim", "oook").
/// </summary>
internal static class AgreementWords
{
    private const string Thumb = "joinha";

    private static readonly string[] s_thumbs = ["👍", "👌", "✅", "☑", "✔", "🆗", "🤝", "🙏", "❤"];

    private static readonly HashSet<string> s_strong = Words(
        """
        sim ss simm s y yes confirmo confirma confirme confirmado confirmada confirmar confirmamos confirmando confirmadissimo
        positivo afirmativo certeza fechado fechada fechou combinado combinada aceito topo joinha
        """
    );

    private static readonly HashSet<string> s_assent = Words(
        """
        ok okay okey okei blz beleza certo certinho isso exato exatamente correto claro pode podem podes podemos perfeito perfeita otimo
        otima show joia bom serve fico quero gostaria manda mandar bora vamos uhum aham acordo legal massa maravilha excelente logico
        obvio ta tah fecha fechar partiu demorou bala vou irei estarei comparecerei compareco
        """
    );

    private static readonly HashSet<string> s_filler = Words(
        """
        e eu a o as os ai la esta boa mesmo mesma isto ser por favor pfv pfvr pf obg obrigada obrigado brigada brigado obrigadinha grata
        grato valeu vlw agradeco querida querido amor flor moca moco doutora doutor dra dr sra sr senhora senhor dona seu entao tudo todo
        esse essa este nesse nessa neste horario horarios hora dia data consulta sessao exame atendimento agendamento presenca minha
        meu pra para pro mim com de do da no na em um uma deus abencoe ja agora logo pronto top feito que assim fica deixa deixar segue
        seguir reservado reservada tambem sempre muito muita ah oh opa oi ola estou to tou marcado marcada agendado agendada lindo linda
        gratidao ciente entendido entendi bem favorzinho voce vc vcs voces gente pessoal equipe doutores nos tarde noite manha h hs horas
        bola feira beijo bj bjs abraco abracos pois gentileza
        """
    );

    private static readonly HashSet<string> s_book = Words(
        "marca marque marcar marcamos agenda agende agendar reserva reserve reservar fechar coloca poe"
    );

    private static readonly HashSet<string> s_cancel = Words(
        "cancela cancele cancelar cancelem desmarca desmarque desmarcar"
    );

    private static readonly HashSet<string> s_move = Words(
        "muda mude mudar mudem troca troque trocar remarca remarque remarcar passa passar transfere altera alterar"
    );

    private static readonly HashSet<string> s_stop = Words(
        "para pare parar apaga apague apagar exclui excluir envia enviar manda mandar registra registrar"
    );

    private static readonly HashSet<string> s_doubt = Words(
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

    private static readonly HashSet<string> s_delay = Words(
        """
        depois pensar penso pensando pensarei pensa verificar verifico verificando checar checo conferir confiro decidir decido
        decidindo perguntar pergunto minutinho momentinho momento instante instantinho tempinho pera perai espera esperai espere
        aguarda aguarde calma jaja talvez depende dependendo quica duvida duvidas segura segure segurar provavelmente provavel indecisa
        indeciso
        """
    );

    private static readonly string[] s_delays =
    [
        "vou ver",
        "vou olhar",
        "vou falar",
        "vou consultar",
        "vou tentar",
        "ver com",
        "ver se",
        "ver a agenda",
        "ver minha",
        "ver aqui",
        "falar com",
        "confirmar com",
        "confirmo com",
        "eu ver",
        "preciso ver",
        "preciso confirmar",
        "preciso olhar",
        "tenho que",
        "tenho de ver",
        "um minuto",
        "so um",
        "ja ja",
        "ja confirmo",
        "ja te",
        "ja lhe",
        "ja respondo",
        "ja aviso",
        "ja volto",
        "logo mais",
        "logo confirmo",
        "logo eu",
        "confirmo logo",
        "daqui a",
        "daqui pouco",
        "acho que",
        "creio que",
        "quem sabe",
        "sei la",
        "nao sei",
        "ainda nao",
        "nao tenho certeza",
        "nao posso confirmar",
        "nao consigo confirmar",
        "nao da para confirmar",
        "nao da pra confirmar",
        "te confirmo",
        "lhe confirmo",
        "te aviso",
        "te falo",
        "te digo",
        "te respondo",
        "te retorno",
        "te dou",
        "dou retorno",
        "um retorno",
        "outra hora",
        "quando puder",
        "quando chegar",
        "quando souber",
        "vou confirmar amanha",
        "deixa reservad",
        "deixa separad",
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

    /// <summary>The words, folded, without what is harmless beside a yes.</summary>
    public static IReadOnlyList<string> Plain(string text)
    {
        var said = $" {string.Join(' ', Split(text))} ";
        said = said.Replace(" manda ver ", " manda ", StringComparison.Ordinal);
        said = s_needs.Aggregate(
            said,
            (text, way) =>
                text.Replace(
                    $" {Collapsed(way)} ",
                    $" {Collapsed(way["preciso ".Length..])} ",
                    StringComparison.Ordinal
                )
        );
        foreach (var phrase in s_harmless)
        {
            said = said.Replace($" {Collapsed(phrase)} ", " ", StringComparison.Ordinal);
        }

        return said.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    public static bool Delays(IReadOnlyList<string> said) =>
        said.Any(s_delay.Contains)
        || Says(said, s_delays)
        || (Says(said, ["mais tarde"]) && (said.Count <= 3 || said.Any(Promises)));

    /// <param name="pending">What the yes would do: its own verb is no doubt.</param>
    public static bool Doubts(IReadOnlyList<string> said, PendingYes pending) =>
        said.Any(w => s_doubt.Contains(w) || (IsDeed(w) && !IsDeedOf(w, pending)))
        || Says(said, s_doubts);

    public static bool Promises(string word) =>
        word.StartsWith("confirm", StringComparison.Ordinal)
        || word is "respondo" or "aviso" or "digo" or "resolvo" or "falo";

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

    private static bool Says(IReadOnlyList<string> said, string[] phrases)
    {
        var text = $" {string.Join(' ', said)}";
        return phrases.Any(p => text.Contains($" {Collapsed(p)}", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Split(string text)
    {
        foreach (var thumb in s_thumbs)
        {
            text = text.Replace(thumb, $" {Thumb} ", StringComparison.Ordinal);
        }

        var word = new StringBuilder();
        foreach (var c in PlaceNames.Fold(text).Append(' '))
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(c);
            }
            else if (word.Length > 0)
            {
                yield return Collapsed(word.ToString());
                word.Clear();
            }
        }
    }

    private static string Collapsed(string word)
    {
        var kept = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (kept.Length == 0 || kept[^1] != c || char.IsAsciiDigit(c))
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }

    private static HashSet<string> Words(string words) =>
        new(
            words
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(w => Collapsed(PlaceNames.Fold(w))),
            StringComparer.Ordinal
        );
}
