using AtendeAI.Domain.Receptionist.Understanding.Details;

namespace AtendeAI.Domain.Receptionist.Understanding;

/// <summary>The names by which a clinic's people, services and plans are known. Built once per clinic, safe to share.</summary>
public sealed class Vocabulary(
    IReadOnlyList<VocabularyEntry> professionals,
    IReadOnlyList<VocabularyEntry> services,
    IReadOnlyList<VocabularyEntry> insurance
)
{
    public static readonly Vocabulary None = new([], [], []);

    public IReadOnlyList<VocabularyEntry> Professionals { get; } = professionals;

    public IReadOnlyList<VocabularyEntry> Services { get; } = services;

    public IReadOnlyList<VocabularyEntry> Insurance { get; } = insurance;

    internal ClinicNames ProfessionalNames { get; } = new(professionals, people: true);

    internal ClinicNames ServiceNames { get; } = new(services);

    internal ClinicNames InsuranceNames { get; } = new(insurance);

    /// <summary>The clinic's plans by the name that all Brazil has for them.</summary>
    internal ILookup<string, string> PlansByName { get; } =
        insurance
            .Select(entry => (entry.Id, Known: Plans.NameOf(entry.Name)))
            .Where(plan => plan.Known is not null)
            .ToLookup(plan => plan.Known!, plan => plan.Id, StringComparer.Ordinal);
}

/// <summary>One name of the clinic.</summary>
/// <param name="Name">As written by the clinic: "Dra. Lia Prado", "Avaliação".</param>
/// <param name="Aliases">Other words for it; a professional's specialty belongs here.</param>
public sealed record VocabularyEntry(string Id, string Name, IReadOnlyList<string> Aliases);
