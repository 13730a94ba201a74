using NodaTime;

namespace AtendeAI.Domain.Clinics;

/// <summary>A day on which public life rests, with the name that patients use for it.</summary>
public sealed record PublicHoliday(LocalDate Date, string Name);
