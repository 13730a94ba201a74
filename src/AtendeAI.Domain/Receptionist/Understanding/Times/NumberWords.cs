using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Whole numbers to ninety-nine, in digits or in words ("vinte e uma").</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, int> Small = new(StringComparer.Ordinal)
    {
        ["zero"] = 0,
        ["um"] = 1,
        ["uma"] = 1,
        ["dois"] = 2,
        ["duas"] = 2,
        ["tres"] = 3,
        ["quatro"] = 4,
        ["cinco"] = 5,
        ["seis"] = 6,
        ["sete"] = 7,
        ["oito"] = 8,
        ["nove"] = 9,
        ["dez"] = 10,
        ["onze"] = 11,
        ["doze"] = 12,
        ["treze"] = 13,
        ["quatorze"] = 14,
        ["catorze"] = 14,
        ["quinze"] = 15,
        ["dezesseis"] = 16,
        ["dezasseis"] = 16,
        ["dezessete"] = 17,
        ["dezoito"] = 18,
        ["dezenove"] = 19,
    };

    private static readonly Dictionary<string, int> Tens = new(StringComparer.Ordinal)
    {
        ["vinte"] = 20,
        ["trinta"] = 30,
        ["quarenta"] = 40,
        ["cinquenta"] = 50,
        ["sessenta"] = 60,
        ["setenta"] = 70,
        ["oitenta"] = 80,
        ["noventa"] = 90,
    };

    public static IEnumerable<string> Words => Small.Keys.Concat(Tens.Keys);

    /// <summary>One folded word's number, or null: "tres", "trinta".</summary>
    public static int? Of(string word) =>
        Small.TryGetValue(word, out var small) ? small
        : Tens.TryGetValue(word, out var tens) ? tens
        : null;

    /// <summary>Reads a number at a place; <paramref name="next"/> is the place after it.</summary>
    public static bool TryRead(Sentence sentence, int at, out int value, out int next)
    {
        next = at + 1;
        value = sentence.Value(at);
        if (value >= 0)
        {
            return true;
        }

        var word = sentence.Word(at);
        if (Small.TryGetValue(word, out value))
        {
            return true;
        }

        if (!Tens.TryGetValue(word, out value))
        {
            value = -1;
            return false;
        }

        if (
            sentence.Is(at + 1, "e")
            && Small.TryGetValue(sentence.Word(at + 2), out var unit)
            && unit is > 0 and < 10
        )
        {
            value += unit;
            next = at + 3;
        }

        return true;
    }
}
