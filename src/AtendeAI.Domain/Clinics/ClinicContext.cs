using NodaTime;

namespace AtendeAI.Domain.Clinics;

/// <summary>
/// Everything that the assistant may say and offer, as the clinic has told it. Its JSON form is <c>atendeai/clinic-context/1</c>;
/// times are local to <see cref="Zone"/>. Only what is required there is non-null here.
/// </summary>
public sealed record ClinicContext
{
    /// <summary>The clinic's slug, unique in the installation: "aurora".</summary>
    public required string Id { get; init; }
    public required string Name { get; init; }
    public string? Type { get; init; }
    public string? Specialty { get; init; }
    public string? Description { get; init; }
    public string? Mission { get; init; }
    public IReadOnlyList<string> Values { get; init; } = [];
    public IReadOnlyList<string> Differentials { get; init; } = [];
    public required DateTimeZone Zone { get; init; }

    /// <summary>BCP 47; the default is pt-BR.</summary>
    public string Language { get; init; } = "pt-BR";
    public string? Phone { get; init; }
    public string? WhatsApp { get; init; }
    public string? Email { get; init; }
    public string? Website { get; init; }
    public ClinicAddress? Address { get; init; }
    public string? Parking { get; init; }
    public string? Accessibility { get; init; }
    public string? Payment { get; init; }
    public IReadOnlyDictionary<string, string> DepartmentEmails { get; init; } =
        new Dictionary<string, string>();
    public required WeeklyHours Hours { get; init; }
    public HolidayRegion Holidays { get; init; } = new(false, null, null);
    public IReadOnlyList<ClosedDay> ClosedDays { get; init; } = [];
    public BookingPolicy Booking { get; init; } = new();
    public required IReadOnlyList<Professional> Professionals { get; init; }
    public required IReadOnlyList<Service> Services { get; init; }
    public InsurancePlans Insurance { get; init; } = new([], []);
    public IReadOnlyList<Faq> Faqs { get; init; } = [];
    public string? Emergency { get; init; }
    public AssistantPersona Assistant { get; init; } = new();
}

public sealed record ClinicAddress(
    string? Street,
    string? Number,
    string? Complement,
    string? District,
    string? City,
    string? State,
    string? Zip,
    string? Reference,
    string? MapsUrl
);

/// <summary>Opening times from <paramref name="From"/> (included) to <paramref name="To"/> (excluded); 24:00 is written as midnight with <see cref="EndsAtMidnight"/>.</summary>
public readonly record struct OpenRange(LocalTime From, LocalTime To)
{
    /// <summary>True when the range runs to the end of the day.</summary>
    public bool EndsAtMidnight => To == LocalTime.Midnight;
}

/// <summary>Opening ranges by weekday, each day's sorted and without overlap. A day that is absent is closed.</summary>
public sealed record WeeklyHours(IReadOnlyDictionary<IsoDayOfWeek, IReadOnlyList<OpenRange>> Days)
{
    public IReadOnlyList<OpenRange> On(IsoDayOfWeek day) =>
        Days.TryGetValue(day, out var ranges) ? ranges : [];
}

/// <summary>Which public holidays close the clinic: the national ones, and those of a state (two letters) and a city.</summary>
public sealed record HolidayRegion(bool National, string? State, string? City);

/// <summary>A day, or with both times a part of it, on which the clinic is closed.</summary>
public sealed record ClosedDay(LocalDate Date, string? Name, LocalTime? From, LocalTime? To);

/// <summary>The rules of booking. Minutes and days; the defaults are those of the clinic context's schema.</summary>
public sealed record BookingPolicy
{
    /// <summary>Starts are offered on this grid. Default 30.</summary>
    public int GridMinutes { get; init; } = 30;

    /// <summary>Nothing sooner than this is offered. Default 120.</summary>
    public int MinNoticeMinutes { get; init; } = 120;

    /// <summary>Nothing later than this is offered. Default 60.</summary>
    public int MaxDaysAhead { get; init; } = 60;

    /// <summary>How late a patient may arrive. Null, the default, means that the clinic has not said it.</summary>
    public int? LateToleranceMinutes { get; init; }

    /// <summary>Moving or cancelling later than this before the start needs a person. Default 1440.</summary>
    public int CancelNoticeMinutes { get; init; } = 1440;
    public int BufferBeforeMinutes { get; init; }
    public int BufferAfterMinutes { get; init; }

    /// <summary>Future appointments that one patient may have at once. Default 3.</summary>
    public int MaxActivePerPatient { get; init; } = 3;
}

/// <summary>Somebody who sees patients. Without hours of their own they keep the clinic's.</summary>
public sealed record Professional(
    string Id,
    string Name,
    string? Specialty,
    string? Council,
    IReadOnlyList<string> Services,
    WeeklyHours? Hours,
    IReadOnlyList<TimeOff> TimeOff
);

/// <summary>Days away, both included.</summary>
public sealed record TimeOff(LocalDate From, LocalDate To);

/// <summary>Something a patient can book. <paramref name="PriceBrl"/> null means that the clinic has not said it.</summary>
public sealed record Service(
    string Id,
    string Name,
    IReadOnlyList<string> Aliases,
    int Minutes,
    decimal? PriceBrl,
    bool Insurance,
    string? Preparation,
    string? Note
);

public sealed record InsurancePlans(
    IReadOnlyList<string> Accepted,
    IReadOnlyList<string> NotAccepted
);

public sealed record Faq(string? Topic, string Question, string Answer);

/// <summary>Who the assistant is and how it speaks.</summary>
public sealed record AssistantPersona
{
    public bool Enabled { get; init; } = true;
    public string? Name { get; init; }
    public string? Personality { get; init; }

    /// <summary>"voce" (default) or "senhor".</summary>
    public string Formality { get; init; } = "voce";
    public string? Empathy { get; init; }
    public string? Humor { get; init; }
    public bool Emoji { get; init; } = true;
    public string? Greeting { get; init; }
    public string? Farewell { get; init; }
    public string? OutOfHours { get; init; }

    /// <summary>Longer answers are shortened. Default 700.</summary>
    public int MaxReplyChars { get; init; } = 700;
    public IReadOnlyList<string> InitialPhrases { get; init; } = [];
    public IReadOnlyList<string> ForbiddenTopics { get; init; } = [];
}
