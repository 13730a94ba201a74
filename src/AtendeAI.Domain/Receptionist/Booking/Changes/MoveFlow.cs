using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist.Booking.Offers;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Booking.Changes;

/// <summary>Moves an appointment: which one, to when, yes.</summary>
internal static class MoveFlow
{
    public static async ValueTask<Outcome> NextAsync(
        Desk desk,
        bool more,
        CancellationToken cancellationToken
    )
    {
        desk.State = desk.State with { Goal = Goal.Reschedule };
        if (desk.Appointment(desk.State.Appointment) is not { } appointment)
        {
            return Which(desk);
        }

        if (!BookingRules.CanChange(desk.Clinic, appointment.Start, desk.Now))
        {
            return AppointmentWords.NeedsPerson(
                desk,
                "reschedule.too-late",
                "remarcar",
                appointment
            );
        }

        if (await MissingSlotAsync(desk, appointment, more, cancellationToken) is { } open)
        {
            return open;
        }

        BookingFlow.KeepHeld(desk);
        return Confirm(desk, appointment);
    }

    /// <summary>Takes the appointment and the new time from the message that asked to move.</summary>
    public static void Start(Desk desk)
    {
        if (TakeSeveral(desk))
        {
            return;
        }

        var pick = AppointmentPick.From(desk);
        var appointment = AppointmentPick.StillMeant(desk, pick);
        if (ImpossibleDates.Said(desk.Heard, pick.Times))
        {
            desk.SayFirst(desk.Say.NoSuchDate);
        }

        desk.State = DialogueStates.Idle(desk.State) with
        {
            Goal = Goal.Reschedule,
            Appointment = appointment?.Id.Value,
            Wish = new Wish
            {
                When = appointment is null
                    ? WhenReader.Add(new WhenWish(), pick.Times, desk.LocalNow)
                    : Unable.Without(
                        desk,
                        appointment,
                        RelativeMove.Read(desk, appointment, new WhenWish(), pick.Times)
                    ),
                Professional = OtherProfessional(desk, appointment),
                NotWith = Unwanted(desk, appointment),
            },
        };
    }

    /// <summary>Takes those that the message names, where it names several: one after the other, each to its own time.</summary>
    public static bool TakeSeveral(Desk desk)
    {
        var meant = SeveralAppointments.In(desk);
        if (meant.Count < 2)
        {
            return false;
        }

        var said = desk.State.Goal == Goal.Reschedule ? desk.State.Wish.When : new WhenWish();
        var moves = meant.Select(m => new NextMove(
            m.Appointment.Id.Value,
            m.Times.Count == 0 ? said : WhenReader.Add(new WhenWish(), m.Times, desk.LocalNow)
        ));
        desk.State = DialogueStates.Idle(desk.State) with { Moves = [.. moves] };
        TakeNext(desk);
        desk.SayFirst(
            desk.Say.MovesOneByOne([
                .. meant.Select(m => AppointmentWords.Short(desk, m.Appointment)),
            ])
        );
        return true;
    }

    /// <summary>Goes on to the next of those that are to be moved.</summary>
    public static ValueTask<Outcome> GoOnAsync(Desk desk, CancellationToken ct)
    {
        TakeNext(desk);
        return NextAsync(desk, false, ct);
    }

    private static void TakeNext(Desk desk)
    {
        var next = desk.State.Moves[0];
        desk.State = DialogueStates.Idle(desk.State) with
        {
            Goal = Goal.Reschedule,
            Appointment = next.Appointment,
            Wish = new Wish { When = next.When },
            Moves = [.. desk.State.Moves.Skip(1)],
        };
    }

    private static string? OtherProfessional(Desk desk, KnownAppointment? appointment) =>
        appointment is not null
        && desk.Heard.HasText
        && desk.Heard.Words.Entities.Professional?.Id is { } named
        && named != appointment.ProfessionalId
            ? named
            : null;

    private static IReadOnlyList<string> Unwanted(Desk desk, KnownAppointment? appointment) =>
        appointment is not null && AnotherProfessional.Said(desk) ? [appointment.ProfessionalId]
        : desk.Heard.HasText ? [.. desk.Heard.Words.Entities.NotWith.Union(ByGender.Unwanted(desk))]
        : [];

    private static Outcome Which(Desk desk)
    {
        var candidates = AppointmentPick.From(desk).Candidates;
        return candidates.Count == 0
            ? AppointmentWords.None(desk, "reschedule.none")
            : AppointmentWords.AskWhich(desk, "reschedule.which", "remarcar", candidates);
    }

    private static async ValueTask<Outcome?> MissingSlotAsync(
        Desk desk,
        KnownAppointment appointment,
        bool more,
        CancellationToken cancellationToken
    )
    {
        if (desk.State.Chosen is not null)
        {
            return null;
        }

        if (desk.Knows.Service(appointment.ServiceId) is { } service)
        {
            NotWith.Settle(desk, service);
        }

        var wish = desk.State.Wish;
        var question = new SlotQuestion(
            appointment.ServiceId,
            wish.Professional ?? With(wish, appointment),
            wish.When,
            appointment.PatientId,
            appointment
        );
        var found = await Availability.FindAsync(desk, question, cancellationToken);
        if (
            !more
            && SameDay.Of(desk, question, appointment) is { } sameDay
            && await Availability.FindAsync(desk, sameDay, cancellationToken)
                is { Fits.Count: > 0 } there
        )
        {
            (question, found) = (sameDay, there);
        }

        var exact =
            SlotOffer.Exact(found, new(wish.When), desk) ?? ThatDay(desk, appointment, found);
        if (!more && exact is not null)
        {
            BookingFlow.Choose(desk, exact);
            return null;
        }

        return SlotOffer.Make(desk, question, found, more);
    }

    // "10h", with no day beside it: at ten on the day the appointment has.
    private static Slot? ThatDay(Desk desk, KnownAppointment appointment, Availability found)
    {
        var onlyHour =
            desk.Heard.HasText
            && (
                desk.Heard.Words.When is [{ Kind: TimeKind.Time, Excluded: false }]
                    ? desk.State.Wish.When.Choices.All(c => c.Exact)
                    : desk.State.Wish.When.Choices is [{ Exact: true, From: null }]
            );
        var day = desk.Local(appointment.Start).Date;
        return onlyHour ? found.Fits.FirstOrDefault(s => desk.Local(s.Start).Date == day) : null;
    }

    private static string? With(Wish wish, KnownAppointment appointment) =>
        wish.NotWith.Contains(appointment.ProfessionalId) ? null : appointment.ProfessionalId;

    private static Outcome Confirm(Desk desk, KnownAppointment appointment)
    {
        var chosen = desk.State.Chosen!;
        return Step.YesNo(
            desk,
            "reschedule.confirm",
            PendingYes.Move,
            Question(desk, appointment, chosen),
            Phrases.YesMoveTitle,
            Phrases.OtherTimeTitle
        );
    }

    private static string Question(Desk desk, KnownAppointment appointment, OfferedSlot chosen)
    {
        var service = desk.Knows.Service(chosen.Service)!;
        var with = desk.Knows.Professional(chosen.Professional)!;
        var (from, to) = (desk.Local(appointment.Start), desk.Local(chosen.Start));
        return desk.Knows.Professional(appointment.ProfessionalId) is { } before && before != with
            ? desk.Say.ConfirmMoveTo(service, before, with, from, to, desk.Today)
            : desk.Say.ConfirmMove(service, with, from, to, desk.Today);
    }

    /// <summary>The yes: moves to the slot that is held.</summary>
    public static Outcome Move(Desk desk, KnownAppointment appointment)
    {
        var chosen = desk.State.Chosen!;
        desk.Do(new ReleaseHolds());
        desk.Do(new MoveAppointment(appointment.Id, appointment.Revision, chosen.ToSlot()));
        var text = desk.Say.Moved(
            desk.Knows.Service(chosen.Service)!,
            desk.Knows.Professional(chosen.Professional)!,
            desk.Local(chosen.Start),
            desk.Today
        );
        desk.State = DialogueStates.Idle(desk.State) with
        {
            Answered = desk.State.Question,
            Last = chosen,
        };
        return Step.Tell(desk, "reschedule.moved", text);
    }
}
