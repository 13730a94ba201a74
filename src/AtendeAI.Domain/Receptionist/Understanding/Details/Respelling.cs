using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>A name written with other letters that sound the same: "Carla" with k, "Tais" with th, "Isabela" with two l, "Thiago" without h.</summary>
internal static class Respelling
{
    /// <summary>The name with these letters in it, where it still sounds like itself; null where there is no such place.</summary>
    public static string? With(string name, string letters)
    {
        var plain = Folding.Fold(name);
        if (plain.Length != name.Length)
        {
            return null;
        }

        var ways =
            from at in Enumerable.Range(0, plain.Length + 1)
            from instead in Enumerable.Range(0, Math.Min(2, plain.Length - at) + 1)
            let spelt = $"{plain[..at]}{letters}{plain[(at + instead)..]}"
            where spelt != plain && IsSameName(spelt, plain)
            orderby IsKnown(spelt) descending, Math.Abs(spelt.Length - plain.Length), at == 0
                && letters.Length == 1
                && instead > 0, at
            select Written(name, at, instead, letters);
        return ways.FirstOrDefault();
    }

    /// <summary>The name without these letters ("sem h"), or with one of them where they are two of the same ("com um l só").</summary>
    public static string? Without(string name, string letters)
    {
        var plain = Folding.Fold(name);
        var stays = letters is [var one, var other] && one == other ? letters[..1] : "";
        var ways =
            from at in Enumerable.Range(0, plain.Length)
            where
                plain.Length == name.Length
                && plain[at..].StartsWith(letters, StringComparison.Ordinal)
            let spelt = $"{plain[..at]}{stays}{plain[(at + letters.Length)..]}"
            where IsSameName(spelt, plain)
            orderby IsKnown(spelt) descending
            select Written(name, at, letters.Length, stays);
        return ways.FirstOrDefault();
    }

    /// <summary>The same name written otherwise: it sounds alike, or one vowel differs that is not stressed.</summary>
    public static bool IsSameName(string a, string b) =>
        Sound.Of(a) == Sound.Of(b) || Distance.IsOneWeakVowel(a, b);

    private static bool IsKnown(string spelt) =>
        GivenNames.IsKnown(spelt) || NameSpelling.IsSurname(spelt);

    private static string Written(string name, int at, int instead, string letters)
    {
        var spelt = $"{name[..at]}{letters}{name[(at + instead)..]}";
        return char.ToUpperInvariant(spelt[0]) + spelt[1..].ToLowerInvariant();
    }
}
