using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>Whether a word that was said is one that a clinic knows.</summary>
internal static class Nearness
{
    /// <param name="name">A person's: a name that everybody knows is no slip of another.</param>
    /// <summary>The same word, its plural, one slip away, or of the same stem ("dermatologista", "dermatologia", "dermato").</summary>
    public static bool IsNear(string said, string known, bool name)
    {
        if (
            string.Equals(said, known, StringComparison.Ordinal)
            || said.AsSpan().TrimEnd('s').SequenceEqual(known.AsSpan().TrimEnd('s'))
        )
        {
            return true;
        }

        var shared = said.AsSpan().CommonPrefixLength(known);
        if (IsTherapist(said, known) || IsTherapist(known, said))
        {
            return true;
        }

        var least = name && Nicknames.IsShort(said) ? 2 : 4;
        if (shared == said.Length && known.Length - shared >= least && IsShortFor(said, name))
        {
            return true;
        }

        var near =
            (shared >= 6 && shared >= said.Length - 5 && shared >= known.Length - 5)
            || (
                said.Length >= 4
                && Math.Abs(said.Length - known.Length) <= 1
                && Distance.IsOneSlip(said, known)
                && (said.Length >= 5 || said.Length < known.Length)
            );
        return near && !(name && Lexicon.Knows(said));
    }

    // "terapeuta" gives "terapia".
    private static bool IsTherapist(string said, string known) =>
        said.AsSpan().TrimEnd('s') is var who
        && who.EndsWith("terapeuta")
        && known.AsSpan().TrimEnd('s') is var what
        && what.EndsWith("terapia")
        && who[..^"euta".Length].SequenceEqual(what[..^"ia".Length]);

    // "gabi", "leo", "lu", "dermato".
    private static bool IsShortFor(string said, bool name) =>
        said.Length >= 4
        || (name && (Nicknames.IsShort(said) || (said.Length == 3 && GivenNames.IsKnown(said))));

    /// <summary>Nothing was mended in it.</summary>
    public static bool IsAsWritten(string said, ReadOnlySpan<char> written)
    {
        if (said.Length != written.Length)
        {
            return false;
        }

        for (var i = 0; i < said.Length; i++)
        {
            if (said[i] != Folding.Fold(written[i]))
            {
                return false;
            }
        }

        return true;
    }
}
