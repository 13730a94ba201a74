using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Booking.People;

/// <summary>What a patient is to who writes, as a word.</summary>
internal static class Relations
{
    public const string Unspecified = "dependente";

    public static string Word(Relation relation, string text)
    {
        var folded = PlaceNames.Fold(text);
        return relation switch
        {
            Relation.Child => folded.Contains("filha", StringComparison.Ordinal)
                ? "filha"
                : "filho",
            Relation.Mother => "mãe",
            Relation.Father => "pai",
            Relation.Spouse => Female(folded, "esposa", "mulher", "namorada", "noiva")
                ? "esposa"
                : "marido",
            Relation.Sibling => Female(folded, "irma")
            && !folded.Contains("irmao", StringComparison.Ordinal)
                ? "irmã"
                : "irmão",
            Relation.Grandparent => text.Contains("avó", StringComparison.OrdinalIgnoreCase)
            || folded.Contains("minha", StringComparison.Ordinal)
                ? "avó"
                : "avô",
            Relation.Grandchild => Female(folded, "neta") ? "neta" : "neto",
            _ => "paciente",
        };
    }

    /// <summary>"marido", "filha": a word for what somebody is to another.</summary>
    public static bool IsOne(string word) => s_words.Contains(word);

    private static readonly HashSet<string> s_words = new(
        Understanding.Details.RelativeFinder.Words,
        StringComparer.Ordinal
    );

    public static bool IsUnspecified(string relation) => relation == Unspecified;

    /// <summary>The same for son and daughter, wife and husband…: gender is often guessed wrongly.</summary>
    public static string Kind(string relation) =>
        PlaceNames.Fold(relation) switch
        {
            "filho" or "filha" => "child",
            "marido" or "esposa" or "esposo" => "spouse",
            "irmao" or "irma" => "sibling",
            "avo" => "grandparent",
            "neto" or "neta" => "grandchild",
            var other => other,
        };

    private static bool Female(string folded, params string[] words) =>
        words.Any(w => folded.Contains(w, StringComparison.Ordinal));
}
