using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Rules;

namespace AtendeAI.Domain.Receptionist.Booking;

/// <summary>"Psicólogo infantil", where several are psychologists and one of them is for children: that one is asked for.</summary>
internal static class OwnKind
{
    private const int Stem = 5;

    /// <summary>A word of what was said is of this professional's specialty, and of no other's who gives the same.</summary>
    public static bool IsSaid(string said, string id, IReadOnlyList<Professional> givers)
    {
        var own = Stems(givers.FirstOrDefault(g => g.Id == id));
        var others = givers.Where(g => g.Id != id).SelectMany(Stems).ToHashSet();
        return Stems(said).Any(stem => own.Contains(stem) && !others.Contains(stem));
    }

    private static HashSet<string> Stems(Professional? professional) =>
        Stems(professional?.Specialty ?? "");

    private static HashSet<string> Stems(string text) =>
        [.. PlainWords.Split(text).Where(word => word.Length >= Stem).Select(word => word[..Stem])];
}
