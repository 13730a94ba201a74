using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Llm.Guard;

/// <summary>Whole numbers written in words, to the thousands ("cento e vinte", "dois mil e quinhentos").</summary>
internal static class Spoken
{
    private static readonly Dictionary<string, int> s_values = Table(
        "dois 2 duas 2 tres 3 quatro 4 cinco 5 seis 6 meia 6 sete 7 oito 8 nove 9 dez 10 onze 11 doze 12 treze 13 quatorze 14 catorze 14 quinze 15 "
            + "dezesseis 16 dezessete 17 dezoito 18 dezenove 19 vinte 20 trinta 30 quarenta 40 cinquenta 50 sessenta 60 setenta 70 oitenta 80 noventa 90 "
            + "cem 100 cento 100 duzentos 200 duzentas 200 trezentos 300 trezentas 300 quatrocentos 400 quinhentos 500 seiscentos 600 setecentos 700 "
            + "oitocentos 800 novecentos 900 um 1 uma 1 zero 0"
    );

    public static bool IsNumber(Piece piece) =>
        piece.IsWord && (s_values.ContainsKey(piece.Text) || piece.Is("mil"));

    /// <summary>Reads a number in words at a place; <paramref name="next"/> is the place after it.</summary>
    public static bool TryRead(IReadOnlyList<Piece> pieces, int at, out int value, out int next)
    {
        (value, next) = (0, at);
        var group = 0;
        while (next < pieces.Count)
        {
            if (pieces[next].Is("mil"))
            {
                value += Math.Max(group, 1) * 1000;
                group = 0;
            }
            else if (pieces[next].IsWord && s_values.TryGetValue(pieces[next].Text, out var one))
            {
                group += one;
            }
            else
            {
                break;
            }

            next++;
            var joined =
                next + 1 < pieces.Count && pieces[next].Is("e") && IsNumber(pieces[next + 1]);
            next += joined ? 1 : 0;
        }

        value += group;
        return next > at;
    }

    private static Dictionary<string, int> Table(string words)
    {
        var parts = words.Split(' ');
        return Enumerable
            .Range(0, parts.Length / 2)
            .ToDictionary(i => Folding.Fold(parts[2 * i]), i => int.Parse(parts[(2 * i) + 1]));
    }
}
