namespace AtendeAI.Web.Conversations;

/// <summary>Phone numbers as people here write them: E.164 inside, "(31) 99999-0001" on the page.</summary>
public static class PhoneNumber
{
    /// <summary>A Brazilian number in its national form; any other as it is.</summary>
    public static string Display(string e164) =>
        e164 switch
        {
            ['+', '5', '5', .. { Length: 11 } n] => $"({n[..2]}) {n[2..7]}-{n[7..]}",
            ['+', '5', '5', .. { Length: 10 } n] => $"({n[..2]}) {n[2..6]}-{n[6..]}",
            _ => e164,
        };

    /// <summary>E.164 from what was typed: with a plus any country, without one Brazil's ten or eleven digits. Null when it is neither.</summary>
    public static string? Parse(string typed)
    {
        var digits = string.Concat(typed.Where(char.IsAsciiDigit));
        if (typed.TrimStart().StartsWith('+'))
        {
            return digits.Length is >= 8 and <= 15 ? "+" + digits : null;
        }

        return digits.TrimStart('0') switch
        {
            { Length: 10 or 11 } national => "+55" + national,
            ['5', '5', .. { Length: 10 or 11 }] full => "+" + full,
            _ => null,
        };
    }
}
