using System.Runtime.CompilerServices;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist;

/// <summary>
/// A clinic context prepared for conversation: names to understand by, look-ups, the index of its questions. Made once for each context
/// instance and kept as long as that lives.
/// </summary>
public sealed class ClinicKnowledge
{
    private static readonly ConditionalWeakTable<ClinicContext, ClinicKnowledge> s_known = [];

    private readonly Dictionary<string, Service> _services;
    private readonly Dictionary<string, Professional> _professionals;
    private readonly Dictionary<string, IReadOnlyList<Professional>> _givers;

    private ClinicKnowledge(ClinicContext clinic)
    {
        Clinic = clinic;
        Vocabulary = VocabularyOf(clinic);
        Faqs = new FaqIndex(clinic.Faqs, Vocabulary);
        Phrases = new Phrases(clinic);
        _services = clinic.Services.ToDictionary(s => s.Id, StringComparer.Ordinal);
        _professionals = clinic.Professionals.ToDictionary(p => p.Id, StringComparer.Ordinal);
        _givers = clinic.Services.ToDictionary(
            s => s.Id,
            s =>
                (IReadOnlyList<Professional>)
                    [.. clinic.Professionals.Where(p => p.Services.Contains(s.Id))],
            StringComparer.Ordinal
        );
        Bookable = [.. clinic.Services.Where(s => _givers[s.Id].Count > 0)];
    }

    public ClinicContext Clinic { get; }

    public Vocabulary Vocabulary { get; }

    internal FaqIndex Faqs { get; }

    internal Phrases Phrases { get; }

    /// <summary>The services that somebody gives.</summary>
    public IReadOnlyList<Service> Bookable { get; }

    public static ClinicKnowledge Of(ClinicContext clinic) =>
        s_known.GetValue(clinic, static c => new ClinicKnowledge(c));

    public Service? Service(string? id) => id is null ? null : _services.GetValueOrDefault(id);

    public Professional? Professional(string? id) =>
        id is null ? null : _professionals.GetValueOrDefault(id);

    public IReadOnlyList<Professional> Givers(string service) =>
        _givers.GetValueOrDefault(service, []);

    private static Vocabulary VocabularyOf(ClinicContext clinic) =>
        new(
            [
                .. clinic.Professionals.Select(p => new VocabularyEntry(
                    p.Id,
                    p.Name,
                    p.Specialty is { } specialty ? [specialty] : []
                )),
            ],
            [.. clinic.Services.Select(s => new VocabularyEntry(s.Id, s.Name, s.Aliases))],
            [
                .. clinic
                    .Insurance.Accepted.Concat(clinic.Insurance.NotAccepted)
                    .Select(name => new VocabularyEntry(name, name, [])),
            ]
        );
}
