using NodaTime;

namespace AtendeAI.Web.Agenda;

/// <summary>A place in the agenda: a professional, a day and a time on it.</summary>
public sealed record AgendaCell(string ProfessionalId, LocalDate Date, LocalTime Time)
{
    public Instant In(DateTimeZone zone) => Date.At(Time).InZoneLeniently(zone).ToInstant();
}
