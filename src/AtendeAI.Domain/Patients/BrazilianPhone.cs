using System.Buffers;

namespace AtendeAI.Domain.Patients;

/// <summary>
/// Brazilian numbers as people write them and as WhatsApp knows them. Mobiles got a ninth digit between 2012 and 2016, and a WhatsApp account
/// made earlier may still go without it: the same person has two spellings. Rules: section 10 of the Cloud API contract, which rests on Anatel's numbering plan.
/// </summary>
public static class BrazilianPhone
{
    private const string Country = "55";
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>The digits of a number in E.164 order without "+", or null when it cannot be a phone number. Ten or eleven digits are taken as Brazilian.</summary>
    public static string? Normalize(string? written)
    {
        var digits = OnlyDigits(written);
        if (digits.StartsWith("00", StringComparison.Ordinal))
        {
            digits = digits[2..];
        }
        else if (digits.StartsWith('0') && digits.Length is 11 or 12 or 13 or 14)
        {
            digits = WithoutTrunk(digits);
        }

        if (digits.Length is 10 or 11 && (written is null || !written.TrimStart().StartsWith('+')))
        {
            digits = Country + digits;
        }

        if (digits.StartsWith(Country, StringComparison.Ordinal) && digits.Length is 12 or 13)
        {
            return IsAreaCode(digits.AsSpan(2, 2)) ? digits : null;
        }

        return digits.Length is >= 8 and <= 15 ? digits : null;
    }

    /// <summary>
    /// One key for both spellings of a mobile: the ninth digit is dropped where the eight digits left are a mobile's. Where they would be somebody's
    /// landline it stays, so 55 11 4321-1234 and 55 11 94321-1234 keep apart.
    /// </summary>
    public static string MatchKey(string digits)
    {
        if (
            digits.Length == 13
            && digits.StartsWith(Country, StringComparison.Ordinal)
            && digits[4] == '9'
            && digits[5] >= '6'
        )
        {
            return string.Concat(digits.AsSpan(0, 4), digits.AsSpan(5));
        }

        return digits;
    }

    /// <summary>The spelling people dial and read: "+55" and, for a mobile, the ninth digit.</summary>
    public static string ToE164(string digits)
    {
        if (
            digits.Length == 12
            && digits.StartsWith(Country, StringComparison.Ordinal)
            && digits[4] >= '6'
        )
        {
            return string.Concat("+", digits.AsSpan(0, 4), "9") + digits[4..];
        }

        return "+" + digits;
    }

    private static string WithoutTrunk(string digits) =>
        // 0 + area code, or 0 + two-digit carrier + area code.
        digits.Length
            is 13
                or 14
            ? digits[3..]
            : digits[1..];

    private static string OnlyDigits(string? written) =>
        written is null ? "" : string.Concat(written.Where(c => Digits.Contains(c)));

    private static bool IsAreaCode(ReadOnlySpan<char> code) =>
        code[0] switch
        {
            '1' or '4' or '6' or '8' or '9' => code[1] != '0'
                && !(code[0] == '4' && code[1] == '0'),
            '2' => code[1] is '1' or '2' or '4' or '7' or '8',
            '3' => code[1] is (>= '1' and <= '5') or '7' or '8',
            '5' => code[1] is '1' or (>= '3' and <= '5'),
            '7' => code[1] is '1' or (>= '3' and <= '5') or '7' or '9',
            _ => false,
        };
}
