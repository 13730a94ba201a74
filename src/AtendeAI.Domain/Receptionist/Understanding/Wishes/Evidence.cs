using System.Runtime.InteropServices;

namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>A rule found in the message, from one word to another (exclusive).</summary>
/// <param name="Words">Which words it used, a bit each from <paramref name="First"/>; "quero", "pode" and their like left out.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Evidence(Rule Rule, int First, int End, ulong Words)
{
    public bool Meets(Evidence other) => First < other.End && other.First < End;

    /// <summary>Both rest on the same word, not only on one that goes with any wish.</summary>
    public bool Shares(Evidence other)
    {
        var apart = other.First - First;
        var shared =
            apart >= 0 ? Shift(Words, apart) & other.Words : Shift(other.Words, -apart) & Words;
        return shared != 0 || (other.Words == 0 && Meets(other));
    }

    private static ulong Shift(ulong words, int places) => places > 63 ? 0 : words >> places;
}
