namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>Numbers of people: CPF and telephone.</summary>
internal static class Digits
{
    private static readonly HashSet<int> AreaCodes =
    [
        11,
        12,
        13,
        14,
        15,
        16,
        17,
        18,
        19,
        21,
        22,
        24,
        27,
        28,
        31,
        32,
        33,
        34,
        35,
        37,
        38,
        41,
        42,
        43,
        44,
        45,
        46,
        47,
        48,
        49,
        51,
        53,
        54,
        55,
        61,
        62,
        63,
        64,
        65,
        66,
        67,
        68,
        69,
        71,
        73,
        74,
        75,
        77,
        79,
        81,
        82,
        83,
        84,
        85,
        86,
        87,
        88,
        89,
        91,
        92,
        93,
        94,
        95,
        96,
        97,
        98,
        99,
    ];

    /// <summary>Eleven digits whose last two are right; eleven equal digits are not a CPF.</summary>
    public static bool IsCpf(string digits)
    {
        if (digits.Length != 11 || digits.All(digit => digit == digits[0]))
        {
            return false;
        }

        return CheckDigit(digits, 9) == digits[9] - '0'
            && CheckDigit(digits, 10) == digits[10] - '0';
    }

    /// <summary>With country code, or null where the digits are no Brazilian number with area code.</summary>
    public static string? Phone(string digits)
    {
        var local =
            digits.Length is 12 or 13 && digits.StartsWith("55", StringComparison.Ordinal)
                ? digits[2..]
                : digits;
        local = local.Length is 11 or 12 && local[0] == '0' ? local[1..] : local;
        var mobile = local.Length == 11 && local[2] == '9';
        var landline = local.Length == 10 && local[2] is >= '2' and <= '5';
        return (mobile || landline) && AreaCodes.Contains(int.Parse(local[..2]))
            ? "+55" + local
            : null;
    }

    private static int CheckDigit(string digits, int count)
    {
        var sum = 0;
        for (var i = 0; i < count; i++)
        {
            sum += (digits[i] - '0') * (count + 1 - i);
        }

        return sum * 10 % 11 % 10;
    }
}
