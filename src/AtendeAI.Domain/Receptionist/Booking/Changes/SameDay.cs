using AtendeAI.Domain.Receptionist.Booking.Offers;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Booking.Changes;

/// <summary>"Troca minha consulta de quinta pro dr. Rui": with somebody else, and no other day was asked for, so the day it has comes first.</summary>
internal static class SameDay
{
    /// <summary>The question for the appointment's own day; null where another day was said, or nobody else is wanted.</summary>
    public static SlotQuestion? Of(Desk desk, SlotQuestion question, KnownAppointment appointment)
    {
        var (when, day) = (question.When, desk.Local(appointment.Start).Date);
        return
            desk.State.Wish.Professional is { } other
            && other != appointment.ProfessionalId
            && when.Choices.All(c => c.From is null && c.Until is null)
            ? question with
            {
                When = when with { Choices = OnDay(when.Choices, day) },
            }
            : null;
    }

    private static IReadOnlyList<TimeChoice> OnDay(
        IReadOnlyList<TimeChoice> choices,
        NodaTime.LocalDate day
    ) =>
        choices.Count == 0
            ? [new(day, day.PlusDays(1), null, null)]
            : [.. choices.Select(c => c with { From = day, Until = day.PlusDays(1) })];
}
