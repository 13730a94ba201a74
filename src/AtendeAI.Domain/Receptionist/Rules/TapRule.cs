using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Booking.Offers;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules.Answers;
using AtendeAI.Domain.Receptionist.Rules.Rating;
using AtendeAI.Domain.Receptionist.Rules.Waitlist;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>A tap on a button or row, perhaps an old one: what its id names is looked up again before anything is done.</summary>
internal sealed class TapRule : IRule
{
    public async ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (desk.Heard.Choice is not { } tap)
        {
            return null;
        }

        desk.Used = true;
        return await MenuAsync(desk, tap.Id, cancellationToken)
            ?? AnswerToQuestion(desk, tap.Id)
            ?? await AppointmentAsync(desk, tap.Id, cancellationToken)
            ?? await SlotAsync(desk, tap.Id, cancellationToken)
            ?? await WishAsync(desk, tap.Id, cancellationToken)
            ?? RatingRule.FromTap(desk, tap.Id)
            ?? await UnknownAsync(desk, cancellationToken);
    }

    private static async ValueTask<Outcome?> MenuAsync(
        Desk desk,
        string id,
        CancellationToken ct
    ) =>
        id switch
        {
            ChoiceIds.Book => await StartBookingAsync(desk, ct),
            ChoiceIds.MyAppointments => AppointmentsRule.Show(desk),
            ChoiceIds.Questions => SmallTalkRule.WhatCanBeAsked(desk),
            ChoiceIds.Menu => SmallTalkRule.Menu(desk),
            ChoiceIds.Waitlist => WaitlistRule.Join(desk),
            ChoiceIds.MoreSlots => await MoreAsync(desk, ct),
            _ when ChoiceIds.Number("services", id) is { } from => BookingQuestions.MoreServices(
                desk,
                from
            ),
            _ when ChoiceIds.Number("professionals", id) is { } from =>
                BookingQuestions.MoreProfessionals(desk, from),
            ChoiceIds.Another when desk.State.Pending == PendingYes.MoveOrAnother =>
                await Elsewhen.AnotherAsync(desk, ct),
            _ => null,
        };

    private static ValueTask<Outcome> StartBookingAsync(Desk desk, CancellationToken ct)
    {
        if (desk.State.Goal is not (Goal.Book or Goal.None))
        {
            desk.State = DialogueStates.Idle(desk.State);
        }

        return BookingFlow.NextAsync(desk, false, ct);
    }

    private static async ValueTask<Outcome> MoreAsync(Desk desk, CancellationToken ct) =>
        desk.State.Goal == Goal.Reschedule
            ? await MoveFlow.NextAsync(desk, true, ct)
            : await BookingFlow.NextAsync(desk, true, ct);

    private static Outcome? AnswerToQuestion(Desk desk, string id)
    {
        var (yes, no) = (ChoiceIds.Number("yes", id), ChoiceIds.Number("no", id));
        if ((yes ?? no) is not { } number)
        {
            return null;
        }

        if (
            yes is not null
            && number == desk.State.Answered
            && desk.State.Pending == PendingYes.None
        )
        {
            return AnswerRule.Again(desk);
        }

        if (number != desk.State.Question || desk.State.Pending == PendingYes.None)
        {
            desk.SayFirst(desk.Say.OldOffer);
            return null;
        }

        desk.TappedYes = yes is not null;
        return null;
    }

    private static async ValueTask<Outcome?> AppointmentAsync(
        Desk desk,
        string id,
        CancellationToken ct
    )
    {
        var (confirm, move, cancel, pick) = (
            ChoiceIds.Appointment("appt-confirm", id),
            ChoiceIds.Appointment("appt-move", id),
            ChoiceIds.Appointment("appt-cancel", id),
            ChoiceIds.Appointment("appt", id)
        );
        if ((confirm ?? move ?? cancel ?? pick) is not { } named)
        {
            return null;
        }

        if (desk.Upcoming().FirstOrDefault(a => a.Id == named) is not { } appointment)
        {
            desk.SayFirst(desk.Say.NotYours);
            return AppointmentsRule.Show(desk);
        }

        if (
            confirm is not null
            || (pick is not null && desk.State.Pending == PendingYes.ConfirmAppointment)
        )
        {
            return ConfirmFlow.Confirm(desk, appointment);
        }

        var cancelling = cancel is not null || (pick is not null && desk.State.Goal == Goal.Cancel);
        if (pick is null)
        {
            desk.State = DialogueStates.Idle(desk.State);
        }

        desk.State = desk.State with { Appointment = named.Value };
        return cancelling ? CancelFlow.Next(desk) : await MoveFlow.NextAsync(desk, false, ct);
    }

    private static async ValueTask<Outcome?> SlotAsync(Desk desk, string id, CancellationToken ct)
    {
        if (ChoiceIds.NamedSlot(id) is not { } named)
        {
            return null;
        }

        if (
            desk.State.Chosen is { } held
            && (held.Professional, held.Service, held.Start) == named
            && (
                desk.State.Pending is PendingYes.Book or PendingYes.Move
                || desk.State.Asked.Contains("name")
            )
        )
        {
            desk.SayFirst(desk.Say.AlreadyHeld);
            return desk.State.Goal == Goal.Reschedule
                ? await MoveFlow.NextAsync(desk, false, ct)
                : await BookingFlow.NextAsync(desk, false, ct);
        }

        var moving =
            desk.State.Goal == Goal.Reschedule ? desk.Appointment(desk.State.Appointment) : null;
        if (
            desk.Knows.Service(named.Service) is not { } service
            || desk.Knows.Professional(named.Professional) is null
        )
        {
            return null;
        }

        var elsewhen = moving is null ? Elsewhen.Booked(desk, named.Service) : null;
        if (moving is null && desk.State.Wish.Service != named.Service)
        {
            desk.State = desk.State with
            {
                Wish = desk.State.Wish with { Service = named.Service },
            };
        }

        var slot = new Slot(
            named.Professional,
            named.Service,
            named.Start,
            named.Start + NodaTime.Duration.FromMinutes(service.Minutes)
        );
        if (AlreadyMine(desk, slot) is { } mine)
        {
            return Step.Tell(
                desk,
                "tap.already-mine",
                desk.Say.AlreadyDone(desk.Local(mine.Start), service, desk.Today)
            );
        }

        var (offers, beside) = (desk.State.Offers, desk.State.Beside);
        desk.State = DialogueStates.WithoutSlot(desk.State) with
        {
            Beside = offers.Count > 0 ? offers : beside,
        };
        if (await IsFreeAsync(desk, slot, moving ?? elsewhen, ct))
        {
            if (elsewhen is not null)
            {
                return Elsewhen.Ask(desk, elsewhen, slot);
            }

            BookingFlow.Choose(desk, slot);
        }
        else
        {
            desk.SayFirst(slot.Start <= desk.Now ? desk.Say.AlreadyPast : desk.Say.NoLongerFree);
        }

        return moving is null
            ? await BookingFlow.NextAsync(desk, false, ct)
            : await MoveFlow.NextAsync(desk, false, ct);
    }

    private static KnownAppointment? AlreadyMine(Desk desk, Slot slot) =>
        desk.Upcoming()
            .FirstOrDefault(a => a.ProfessionalId == slot.ProfessionalId && a.Start == slot.Start);

    private static async ValueTask<bool> IsFreeAsync(
        Desk desk,
        Slot slot,
        KnownAppointment? moving,
        CancellationToken ct
    )
    {
        var day = desk.Local(slot.Start).Date;
        var search = new SlotSearch(slot.ServiceId, slot.ProfessionalId, day, day);
        var needed = SlotFinder.Needed(desk.Clinic, search);
        var busy = await desk.Agenda.BusyAsync([slot.ProfessionalId], needed.Start, needed.End, ct);
        var others = Availability.WithoutMoving(desk, moving, busy).ToList();
        return slot.Start > desk.Now
            && SlotFinder.IsFree(desk.Clinic, slot, others, desk.Now - BookingRules.OfferTime);
    }

    private static async ValueTask<Outcome?> WishAsync(Desk desk, string id, CancellationToken ct)
    {
        var wish = desk.State.Wish;
        if (desk.Knows.Service(ChoiceIds.After("service", id)) is { } service)
        {
            wish = wish with { Service = service.Id, Services = [] };
        }
        else if (desk.Knows.Professional(ChoiceIds.After("professional", id)) is { } professional)
        {
            wish = wish with
            {
                Professional = professional.Id,
                Professionals = [],
                NotWith = [.. wish.NotWith.Where(id => id != professional.Id)],
            };
        }
        else if (
            Guid.TryParseExact(ChoiceIds.After("patient", id), "N", out var patient)
            && desk.Contact.Patients.FirstOrDefault(p => p.Id == patient) is { } known
        )
        {
            wish = wish with { Patient = patient, Name = null, Relation = known.Relation };
        }
        else
        {
            return null;
        }

        if (
            wish.Service != desk.State.Wish.Service
            || wish.Professional != desk.State.Wish.Professional
        )
        {
            desk.State = DialogueStates.WithoutSlot(desk.State);
        }

        desk.State = desk.State with { Wish = wish };
        return await BookingFlow.NextAsync(desk, false, ct);
    }

    // Answers to the question asked now are carried out by the rule for answers; anything else starts from what is being done.
    private static async ValueTask<Outcome?> UnknownAsync(Desk desk, CancellationToken ct)
    {
        if (desk.TappedYes is not null)
        {
            return null;
        }

        return desk.State.Goal switch
        {
            Goal.Book => await BookingFlow.NextAsync(desk, false, ct),
            Goal.Reschedule => await MoveFlow.NextAsync(desk, false, ct),
            Goal.Cancel => CancelFlow.Next(desk),
            _ => SmallTalkRule.Menu(desk),
        };
    }
}
