using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>
/// Words that say what kind of clinic it is, and not what is wanted of it: "dentista" is not "dentista infantil", "dental" alone not
/// "clareamento dental".
/// </summary>
internal static class TradeWords
{
    private static readonly HashSet<string> Trade = WordSet.Of(
        "dentista dentistas odonto odontologia odontologista odontologico odontologica dente dentes dental dentario dentaria medico medica medicos medicas doutor doutora doutores especialista especialistas"
    );

    // "Consulta com dentista" is what "dentista" asks for.
    private static readonly HashSet<string> Visits = WordSet.Of(
        "consulta consultas avaliacao atendimento visita exame sessao clinica clinico"
    );

    /// <summary>Whether these words of a name are enough to mean it.</summary>
    public static bool Tell(HashSet<string> said, IReadOnlyList<string> name) =>
        said.Any(word => !Trade.Contains(word))
        || name.All(word => said.Contains(word) || Visits.Contains(word) || Trade.Contains(word));

    // "Dentista" is no specialty that a clinic for teeth lacks.
    private static readonly string[] s_teeth = ["odont", "dent"];

    /// <summary>The word calls what the whole clinic does.</summary>
    public static bool IsOf(string word, Vocabulary clinic) =>
        s_teeth.Any(stem => word.StartsWith(stem, StringComparison.Ordinal))
        && clinic.Services.Concat(clinic.Professionals).Any(IsOfTeeth);

    private static bool IsOfTeeth(VocabularyEntry entry) =>
        entry
            .Aliases.Append(entry.Name)
            .SelectMany(name => Folding.Fold(name).Split(' '))
            .Any(word => s_teeth.Any(stem => word.StartsWith(stem, StringComparison.Ordinal)));
}
