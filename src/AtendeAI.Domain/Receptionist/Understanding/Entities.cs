using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding;

/// <summary>The data found in a message.</summary>
/// <param name="Insurance">The plan's usual name; its id is the clinic's own name for it, where the clinic has named it.</param>
/// <param name="Cpf">Eleven digits that pass the check; see <see cref="InvalidCpf"/> for those that do not.</param>
/// <param name="Phone">With country code: "+5531999990101".</param>
public sealed record Entities(
    Mention? Professional,
    Mention? Service,
    Mention? Insurance,
    string? Name,
    string? Cpf,
    string? Phone,
    string? Email,
    LocalDate? BirthDate,
    Relative? ForWhom
)
{
    public static readonly Entities None = new(
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null
    );

    /// <summary>Eleven digits said as a CPF that fail its check.</summary>
    public bool InvalidCpf { get; init; }

    /// <summary>A specialty that neither a service nor a professional of the clinic is called by.</summary>
    public string? OtherSpecialty { get; init; }

    /// <summary>The clinic's services that were named side by side ("avaliação e limpeza"), in order; empty for one alone.</summary>
    public IReadOnlyList<Mention> Together { get; init; } = [];

    /// <summary>The clinic's professionals who were named only to be ruled out ("menos o dr. Carlos").</summary>
    public IReadOnlyList<string> NotWith { get; init; } = [];

    /// <summary>Who is to be seen: whoever the patient writes for, where they are named, else the one who writes.</summary>
    public string? PatientName => ForWhom?.Name ?? Name;

    /// <summary>Pays privately: "particular", "sem convênio".</summary>
    public bool PaysPrivately { get; init; }
}

/// <summary>Words that name someone or something of the clinic.</summary>
/// <param name="Id">Null when unknown to the clinic or ambiguous.</param>
/// <param name="Candidates">The ids it could be, when ambiguous.</param>
public sealed record Mention(string Text, string? Id, IReadOnlyList<string> Candidates)
{
    /// <summary>Named as who sent the patient ("a dra. Helena pediu um ultrassom"), and not as who is to be seen.</summary>
    public bool OnlySent { get; init; }
}

/// <summary>Another person for whom the patient writes.</summary>
public sealed record Relative(Relation Relation, string? Name, int? AgeYears);

public enum Relation
{
    Child,
    Mother,
    Father,
    Spouse,
    Sibling,
    Grandparent,
    Grandchild,
    OtherRelative,
    Other,
}
