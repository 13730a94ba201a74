using AtendeAI.Domain.Agenda;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Dialogue;

/// <summary>What was said about the appointment that is wanted.</summary>
public sealed record Wish
{
    public string? Service { get; init; }
    public string? Professional { get; init; }

    /// <summary>Whoever is meant of several ("dra. ana" where there are two).</summary>
    public IReadOnlyList<string> Professionals
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Any of <see cref="Professionals"/> will do: whoever is free first is taken.</summary>
    public bool AnyOfThem { get; init; }

    /// <summary>Professionals who are not wanted ("menos o dr. Carlos").</summary>
    public IReadOnlyList<string> NotWith
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Who was asked for by name and had nothing free at all: the waiting list is for them, whoever else was offered.</summary>
    public string? FullWith { get; init; }

    /// <summary>The services that were possibly meant, when the words fit several.</summary>
    public IReadOnlyList<string> Services
    {
        get;
        init => field = value ?? [];
    } = [];
    public WhenWish When
    {
        get;
        init => field = value ?? new();
    } = new();

    /// <summary>A patient known already; else the name that was given.</summary>
    public Guid? Patient { get; init; }
    public string? Name { get; init; }
    public string? Cpf { get; init; }
    public LocalDate? BirthDate { get; init; }
    public string? Insurance { get; init; }

    /// <summary>Wants to use a plan whose name was not said yet.</summary>
    public bool WantsPlan { get; init; }

    /// <summary>Pays privately, whatever plan is known of the patient.</summary>
    public bool Private { get; init; }

    /// <summary>What is to be booked after this one ("pra mim e pro meu marido", "avaliação e limpeza").</summary>
    public IReadOnlyList<NextBooking> Next
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Wanted again every so many weeks ("toda terça"); 0 for once.</summary>
    public int EveryWeeks { get; init; }

    /// <summary>What the patient is to who writes ("filho"), null for the person themselves.</summary>
    public string? Relation { get; init; }
}

/// <summary>A slot as it is remembered.</summary>
public sealed record OfferedSlot(string Professional, string Service, Instant Start, Instant End)
{
    public static OfferedSlot Of(Slot slot) =>
        new(slot.ProfessionalId, slot.ServiceId, slot.Start, slot.End);

    public Slot ToSlot() => new(Professional, Service, Start, End);
}
