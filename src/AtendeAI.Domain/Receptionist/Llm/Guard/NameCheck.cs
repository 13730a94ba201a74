using AtendeAI.Domain.Receptionist.Understanding.Details;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Llm.Guard;

/// <summary>Names of people, places and plans: only those that the evidence has.</summary>
internal static class NameCheck
{
    private static readonly HashSet<string> s_ordinary = Set(
        "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro segunda terca quarta quinta sexta sabado domingo feira "
            + "whatsapp brasil natal ano novo ola oi bom boa obrigado obrigada voce sim nao ok lgpd samu cvv"
    );

    // Given names that are everyday words too: they count as names only with a capital in the middle of a sentence.
    private static readonly HashSet<string> s_words = Set(
        "clara rosa graca gloria fe lu luz bento vitoria luna aurora estela stella margarida conceicao penha mar nanda duda elis leo ema ian lara vera dora nadir marina lia ze jair moises natal serena pilar"
    );

    private static readonly HashSet<string> s_titles = Set(
        "dr dra doutor doutora prof professor professora"
    );

    private static readonly HashSet<string> s_places = Set(
        "rua avenida av travessa praca alameda rodovia bairro"
    );

    public static string? Fault(Statement statement, Evidence evidence)
    {
        var pieces = statement.Pieces;
        for (var at = 0; at < pieces.Count; at++)
        {
            if (!pieces[at].IsWord || pieces[at].Text.Length < 2)
            {
                continue;
            }

            if (s_titles.Contains(pieces[at].Text) && !TitleFits(pieces, at, evidence))
            {
                return "name";
            }

            if (s_places.Contains(pieces[at].Text) && !evidence.Knows(Next(pieces, at)))
            {
                return "address";
            }

            if (!evidence.Knows(pieces[at].Text) && IsName(pieces, at))
            {
                return "name";
            }
        }

        return null;
    }

    private static bool IsName(IReadOnlyList<Piece> pieces, int at)
    {
        var piece = pieces[at];
        if (s_ordinary.Contains(piece.Text))
        {
            return false;
        }

        if (piece.Capital && (!piece.Opens || piece.Raw.Length > 3 && piece.Raw.All(char.IsUpper)))
        {
            return true;
        }

        // "João Silva atende": two capitals in a row are a name also where a sentence begins.
        var two =
            piece.Capital
            && !Neutral.Contains(piece.Text)
            && at + 1 < pieces.Count
            && pieces[at + 1] is { IsWord: true, Capital: true };
        return two || (GivenNames.IsKnown(piece.Text) && !s_words.Contains(piece.Text));
    }

    // "dra. fulana": whoever has a title must be one of the clinic's.
    private static bool TitleFits(IReadOnlyList<Piece> pieces, int at, Evidence evidence)
    {
        var name = Next(pieces, at);
        return name.Length == 0
            || evidence.Clinic.Professionals.Any(p =>
                Folding.Fold(p.Name).Contains(name, StringComparison.Ordinal)
            )
            || !GivenNames.IsKnown(name) && !pieces.Any(p => p.Is(name) && p.Capital);
    }

    private static string Next(IReadOnlyList<Piece> pieces, int at)
    {
        for (var next = at + 1; next < pieces.Count && next < at + 4; next++)
        {
            if (
                pieces[next] is
                {
                    IsWord: true,
                    Text: not ("da" or "de" or "do" or "das" or "dos" or "a" or "o" or "e")
                } word
            )
            {
                return word.Text;
            }
        }

        return "";
    }

    private static HashSet<string> Set(string words) =>
        new(words.Split(' '), StringComparer.Ordinal);
}
