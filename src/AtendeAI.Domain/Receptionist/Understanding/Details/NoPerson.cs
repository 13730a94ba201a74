using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>Words that are names of people and stand for something else: streets, hospitals, colours, addresses on the net.</summary>
internal static class NoPerson
{
    private static readonly HashSet<string> Places = WordSet.Of(
        "rua ruas av ave avenida alameda travessa praca largo rodovia estrada bairro vila jardim parque condominio edificio predio residencial conjunto loteamento hospital maternidade shopping colegio escola creche"
            + " ponte viaduto estacao terminal metro igreja paroquia faculdade universidade fazenda sitio academia padaria supermercado mercado posto torre galeria ala farmacia drogaria cidade comunidade rotatoria"
    );

    private static readonly HashSet<string> Ranks = WordSet.Of(
        "dr dra prof professor professora santa santo sao dom padre frei coronel general major capitao presidente governador senador deputado vereador marechal engenheiro barao visconde duque almirante irma . de da do das dos"
    );

    /// <summary>Names and surnames that are everyday words too.</summary>
    private static readonly HashSet<string> Everyday = WordSet.Of(
        "clara claro rosa leao luz flor flora flores bela linda vitoria gloria graca esperanca conceicao penha lima pinto leite costa neves prado campos rocha ramos pires nobre franco franca branco branca preto moreno"
            + " morena salvador bento primo prima luna lua sol marina estrela violeta margarida iris serena celeste aurora alba neto filho filha junior coelho carneiro cordeiro pereira oliveira machado serra monteiro ferreira"
            + " guerra paz amor reis rei santos santo cruz natal domingos dias nova rios rio lago lagos monte montes barros pedra mata couto canto porto barca pontes fontes fonte guia bicudo calado bravo valente feliz justo"
            + " justa clemente inocente perfeito nascimento chaves chave castro campo vale leal fiel gentil galo leal lobo pinheiro carvalho cardoso dores socorro gracas piedade aparecida alegria melo mel gama borges cunha"
            + " moura marques maia maio abril agosto julho janeiro mar marinho vieira prata ouro ferro aco diamante cristal esmeralda jade rubi perola safira ambar coral brasil portugal roma paris california florida america"
    );

    private static readonly HashSet<string> Attending = WordSet.Of(
        "tem tera atende atendem atendeu atendendo esta estao estara trabalha vem volta voltou vai faz pode consegue ta teria"
    );

    public static bool IsEveryday(string word) => Everyday.Contains(word);

    /// <summary>"... tem vaga?", "... atende hoje?": what a professional does.</summary>
    public static bool Attends(Sentence sentence, int at) => sentence.In(at, Attending);

    /// <summary>"rua Carlos Gomes", "hospital Dr. Leão", "Santa Rosa".</summary>
    public static bool IsPlace(Sentence sentence, int at)
    {
        if (sentence.IsAny(at - 1, "santa", "santo", "sao"))
        {
            return true;
        }

        var back = at - 1;
        while (at - back <= 5 && (sentence.In(back, Ranks) || IsProper(sentence, back)))
        {
            back--;
        }

        return sentence.In(back, Places) && !sentence.Is(back - 1, "licenca");
    }

    /// <summary>The tokens of e-mail and web addresses, or null where there are none.</summary>
    public static bool[]? Addresses(Sentence sentence)
    {
        var text = sentence.Text;
        if (!text.AsSpan().ContainsAny('@', '.', '/') || !HasAddress(sentence))
        {
            return null;
        }

        var marked = new bool[sentence.Count];
        for (var at = 0; at < sentence.Count; )
        {
            var end = at + 1;
            while (
                end < sentence.Count && IsOneRun(text, sentence[end - 1].End, sentence[end].Start)
            )
            {
                end++;
            }

            Array.Fill(
                marked,
                IsAddress(
                    text.AsSpan(sentence[at].Start, sentence[end - 1].End - sentence[at].Start)
                ),
                at,
                end - at
            );
            at = end;
        }

        return marked;
    }

    private static bool HasAddress(Sentence sentence)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (
                sentence.Is(at, "@")
                || sentence.Is(at, "www")
                || (sentence.Glued(at) && sentence.IsAny(at, "com", "/"))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOneRun(string text, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAddress(ReadOnlySpan<char> run) =>
        run.Contains('@')
        || run.Contains("www.", StringComparison.OrdinalIgnoreCase)
        || run.Contains(".com", StringComparison.OrdinalIgnoreCase)
        || run.Contains("://", StringComparison.Ordinal);

    private static bool IsProper(Sentence sentence, int at) =>
        sentence.Has(at)
        && sentence[at].IsWord
        && char.IsUpper(sentence.Written(at)[0])
        && !sentence.In(at, Places);
}
