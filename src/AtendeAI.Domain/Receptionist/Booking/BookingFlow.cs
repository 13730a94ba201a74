using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Booking.Offers;
using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Booking;

/// <summary>
/// The booking, from whatever is known to the next thing that is missing: service, professional, slot, name, yes. It looks only at the
/// state, so it goes on from anywhere: after a question on the side, after a change of mind, after a refusal.
/// </summary>
internal static class BookingFlow
{
    public static async ValueTask<Outcome> NextAsync(
        Desk desk,
        bool more,
        CancellationToken cancellationToken
    )
    {
        desk.State = desk.State with { Goal = Goal.Book, Appointment = null };
        if (
            (BookingQuestions.MissingService(desk) ?? BookingQuestions.MissingProfessional(desk)) is
            { } missing
        )
        {
            return missing;
        }

        await AnyProfessional.SettleAsync(desk, cancellationToken);
        return TooMany(desk)
            ?? await MissingSlotAsync(desk, more, cancellationToken)
            ?? BookingQuestions.MissingName(desk)
            ?? BookingQuestions.MissingPlan(desk)
            ?? Confirm(desk);
    }

    private static Outcome? TooMany(Desk desk)
    {
        if (PatientChoice.Known(desk) is not { } patient)
        {
            return null;
        }

        var active = desk.Upcoming().Count(a => a.PatientId == patient.Id);
        if (BookingRules.MayBookAnother(desk.Clinic, active))
        {
            return null;
        }

        desk.State = DialogueStates.Idle(desk.State);
        return Step.Tell(
            desk,
            "booking.too-many",
            desk.Say.TooMany(desk.Clinic.Booking.MaxActivePerPatient),
            new ReplyButton(ChoiceIds.MyAppointments, Phrases.MineTitle),
            Step.Person()
        );
    }

    private static async ValueTask<Outcome?> MissingSlotAsync(
        Desk desk,
        bool more,
        CancellationToken cancellationToken
    )
    {
        if (desk.State.Chosen is not null)
        {
            return null;
        }

        var wish = desk.State.Wish;
        var question = new SlotQuestion(
            wish.Service!,
            wish.Professional,
            wish.When,
            PatientChoice.Known(desk)?.Id
        );
        if (JustBooked.Same(desk, question) is { } mine)
        {
            return mine;
        }

        var found = await Availability.FindAsync(desk, question, cancellationToken);
        if (found is { Why: not null, Near.Count: 0 } && OthersGiveIt(desk, wish))
        {
            return await WithOthersAsync(desk, cancellationToken);
        }

        if (!more && SlotOffer.Exact(found, new(wish.When), desk) is { } exact)
        {
            Choose(desk, exact);
            return null;
        }

        return SlotOffer.Make(desk, question, found, more);
    }

    private static bool OthersGiveIt(Desk desk, Wish wish) =>
        wish is { Professional: { } only, Service: { } service }
        && desk.Knows.Givers(service).Any(g => g.Id != only && !wish.NotWith.Contains(g.Id));

    // Whoever was asked for has nothing free at all; the others of the team may have.
    private static async ValueTask<Outcome?> WithOthersAsync(Desk desk, CancellationToken ct)
    {
        var full = desk.Knows.Professional(desk.State.Wish.Professional)!;
        desk.SayFirst(Phrases.NothingFreeWith(full));
        var wish = desk.State.Wish;
        desk.State = desk.State with
        {
            Wish = wish with
            {
                Professional = null,
                NotWith = [.. wish.NotWith, full.Id],
                FullWith = full.Id,
            },
        };
        return await MissingSlotAsync(desk, false, ct);
    }

    /// <summary>Takes a slot and keeps it while the rest is asked.</summary>
    public static void Choose(Desk desk, Slot slot)
    {
        desk.State = desk.State with
        {
            Chosen = OfferedSlot.Of(slot),
            FromWaitlist = false,
            Beside = desk.State.Offers.Count > 0 ? desk.State.Offers : desk.State.Beside,
            Offers = [],
            Wish = desk.State.Wish with
            {
                Service = slot.ServiceId,
                Professionals = [],
                When = Agreed(desk, slot),
            },
        };
        Hold(desk, slot);
    }

    /// <summary>
    /// Holds the chosen slot anew before something more is asked: who decides slowly keeps it, and one that went meanwhile is noticed now.
    /// </summary>
    public static void KeepHeld(Desk desk)
    {
        if (
            desk.State is { Chosen: { } chosen, FromWaitlist: false }
            && !desk.Commands.OfType<HoldSlot>().Any()
        )
        {
            if (IsLapsed(desk))
            {
                desk.SayFirst(Phrases.HeldAnew);
            }

            Hold(desk, chosen.ToSlot());
        }
    }

    // Nobody took it meanwhile, though it was kept for ten minutes and the answer came after an hour.
    private static bool IsLapsed(Desk desk) =>
        desk.Began.Chosen is not null
        && desk.Began.Chosen == desk.State.Chosen
        && desk.Began.LastAt is { } last
        && desk.Now - last > BookingRules.HoldTime;

    private static void Hold(Desk desk, Slot slot) =>
        desk.Do(
            OverlapsWhatMoves(desk, slot)
                ? new ReleaseHolds()
                : new HoldSlot(slot, desk.Now + BookingRules.HoldTime)
        );

    // Whoever takes another day than was asked for wants that day now.
    private static WhenWish Agreed(Desk desk, Slot slot)
    {
        var (when, at) = (desk.State.Wish.When, desk.Local(slot.Start));
        return when.Choices.Count == 0 || when.Choices.Any(c => c.Allows(at))
            ? when
            : when with
            {
                Choices = [new(at.Date, at.Date.PlusDays(1), null, null)],
            };
    }

    // The appointment that moves keeps that time by itself: a hold could not stand beside it.
    private static bool OverlapsWhatMoves(Desk desk, Slot slot) =>
        desk.State.Goal == Goal.Reschedule
        && desk.Appointment(desk.State.Appointment) is { } moving
        && BusyRanges.Touch(
            Availability.Taken(desk, moving.ProfessionalId, moving.Start, moving.End),
            Availability.Taken(desk, slot.ProfessionalId, slot.Start, slot.End)
        );

    private static Outcome Confirm(Desk desk)
    {
        var chosen = desk.State.Chosen!;
        var patient = PatientChoice.Reference(desk)!;
        KeepHeld(desk);
        return Step.YesNo(
            desk,
            "booking.confirm",
            PendingYes.Book,
            desk.Say.ConfirmBooking(
                desk.Knows.Service(chosen.Service)!,
                desk.Knows.Professional(chosen.Professional)!,
                desk.Local(chosen.Start),
                desk.Today,
                patient.Name,
                InsuranceFor(desk, chosen.Service, patient)
            ),
            Phrases.YesTitle,
            Phrases.OtherTimeTitle
        );
    }

    private static string? InsuranceFor(Desk desk, string service, PatientReference patient) =>
        desk.Knows.Service(service)!.Insurance ? patient.Insurance : null;

    /// <summary>The yes: books what is held.</summary>
    public static Outcome Book(Desk desk)
    {
        var chosen = desk.State.Chosen!;
        var slot = chosen.ToSlot();
        var patient = PatientChoice.Reference(desk)!;
        patient = patient with { Insurance = InsuranceFor(desk, chosen.Service, patient) };
        var wish = desk.State.Wish;
        desk.Do(new BookAppointment(slot, patient));
        var text = desk.Say.Booked(
            desk.Knows.Service(chosen.Service)!,
            desk.Knows.Professional(chosen.Professional)!,
            desk.Local(chosen.Start),
            desk.Today,
            patient.Name
        );
        desk.State = DialogueStates.Idle(desk.State) with
        {
            Answered = desk.State.Question,
            Last = chosen,
        };
        if (wish.Next.Count == 0 && Recurring.After(desk, chosen, wish, patient) is { } again)
        {
            wish = wish with { Next = [again] };
        }

        return wish.Next.Count == 0
            ? Step.Tell(desk, "booking.booked", text)
            : NextBookings.Offer(desk, chosen, wish, patient, text);
    }
}
