using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Engagement;
using AtendeAI.Domain.Receptionist.Dialogue;
using NodaTime;

namespace AtendeAI.Domain.Receptionist;

/// <summary>
/// Offers a slot that became free to somebody on the waiting list. The slot is held; the reply asks for a yes, and the state that comes
/// with it makes that yes book, or move the later appointment that the patient has for the same.
/// </summary>
public static class WaitlistOffers
{
    /// <param name="keep">How long the slot is kept for the answer; <see cref="BookingRules.HoldTime"/> when not said.</param>
    /// <param name="reader">Who holds the phone, where the patient is somebody else; see <see cref="KnownAppointment.Reader"/>.</param>
    /// <param name="known">What the patient has booked.</param>
    public static (Reply Reply, HoldSlot Hold, DialogueState State) Make(
        ClinicContext clinic,
        DialogueState state,
        JoinWaitlist wanted,
        Slot slot,
        Instant now,
        Duration? keep = null,
        string? reader = null,
        IReadOnlyList<KnownAppointment>? known = null
    )
    {
        var time = keep ?? BookingRules.HoldTime;
        var knows = ClinicKnowledge.Of(clinic);
        var number = state.Question + 1;
        var later = Later(clinic, known ?? [], wanted, slot, now);
        var text = knows.Phrases.WaitlistOffer(
            Addressed.Of(wanted.Patient.Name, reader),
            knows.Service(slot.ServiceId)!,
            knows.Professional(slot.ProfessionalId)!,
            slot.Start.InZone(clinic.Zone).LocalDateTime,
            now.InZone(clinic.Zone).Date,
            (int)time.TotalMinutes,
            later?.Start.InZone(clinic.Zone).LocalDateTime
        );
        var reply = new Reply(
            text,
            [
                new(
                    ChoiceIds.Yes(number),
                    later is null ? Phrases.YesTitle : Phrases.YesMoveTitle,
                    slot,
                    "yes"
                ),
                new(ChoiceIds.No(number), Phrases.NoThanksTitle, Means: "no"),
            ],
            null,
            ["confirmation"]
        );
        var offered = DialogueStates.Idle(state) with
        {
            Goal = later is null ? Goal.Book : Goal.Reschedule,
            Appointment = later?.Id.Value,
            Asked = reply.Asks,
            Pending = later is null ? PendingYes.Book : PendingYes.MoveOrAnother,
            Question = number,
            Chosen = OfferedSlot.Of(slot),
            FromWaitlist = true,
            Wish = WishOf(wanted, slot),
            LastAt = now,
        };
        return (reply, new HoldSlot(slot, now + time), offered);
    }

    // "Se abrir antes, me avisa": the appointment that is waited with. Of several nobody knows which it would be.
    private static KnownAppointment? Later(
        ClinicContext clinic,
        IReadOnlyList<KnownAppointment> known,
        JoinWaitlist wanted,
        Slot slot,
        Instant now
    ) =>
        known
            .Where(a =>
                BookingRules.IsActive(a.Status)
                && a.ServiceId == slot.ServiceId
                && a.PatientId == wanted.Patient.PatientId
                && a.Start > slot.Start
                && BookingRules.CanChange(clinic, a.Start, now)
            )
            .ToList()
            is [var only]
            ? only
            : null;

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
