using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Engagement;
using AtendeAI.Domain.Receptionist.Dialogue;
using NodaTime;

namespace AtendeAI.Domain.Receptionist;

/// <summary>
/// Offers a slot that became free to somebody on the waiting list. The slot is held; the reply asks for a yes, and the state that comes
/// with it makes that yes book.
/// </summary>
public static class WaitlistOffers
{
    /// <param name="keep">How long the slot is kept for the answer; <see cref="BookingRules.HoldTime"/> when not said.</param>
    /// <param name="reader">Who holds the phone, where the patient is somebody else; see <see cref="KnownAppointment.Reader"/>.</param>
    public static (Reply Reply, HoldSlot Hold, DialogueState State) Make(
        ClinicContext clinic,
        DialogueState state,
        JoinWaitlist wanted,
        Slot slot,
        Instant now,
        Duration? keep = null,
        string? reader = null
    )
    {
        var time = keep ?? BookingRules.HoldTime;
        var knows = ClinicKnowledge.Of(clinic);
        var number = state.Question + 1;
        var text = knows.Phrases.WaitlistOffer(
            Addressed.Of(wanted.Patient.Name, reader),
            knows.Service(slot.ServiceId)!,
            knows.Professional(slot.ProfessionalId)!,
            slot.Start.InZone(clinic.Zone).LocalDateTime,
            now.InZone(clinic.Zone).Date,
            (int)time.TotalMinutes
        );
        var reply = new Reply(
            text,
            [
                new(ChoiceIds.Yes(number), Phrases.YesTitle, slot, "yes"),
                new(ChoiceIds.No(number), Phrases.NoThanksTitle, Means: "no"),
            ],
            null,
            ["confirmation"]
        );
        var offered = DialogueStates.Idle(state) with
        {
            Goal = Goal.Book,
            Asked = reply.Asks,
            Pending = PendingYes.Book,
            Question = number,
            Chosen = OfferedSlot.Of(slot),
            FromWaitlist = true,
            Wish = WishOf(wanted, slot),
            LastAt = now,
        };
        return (reply, new HoldSlot(slot, now + time), offered);
    }

    private static Wish WishOf(JoinWaitlist wanted, Slot slot) =>
        new()
        {
            Service = slot.ServiceId,
            Professional = wanted.ProfessionalId,
            Patient = wanted.Patient.PatientId,
            Name = wanted.Patient.PatientId is null ? wanted.Patient.Name : null,
            Insurance = wanted.Patient.Insurance,
            Relation = wanted.Patient.Relation,
        };
}
