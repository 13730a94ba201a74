using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Booking.Offers;
using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Rules.Waitlist;

/// <summary>Puts the patient on the waiting list of the service that was wanted.</summary>
internal static class WaitlistRule
{
    private static readonly string[] s_leaves =
    [
        "ja resolvi",
        "ja consegui",
        "ja marquei",
        "ja fiz",
        "nao preciso mais",
        "nao precisa mais",
        "nao quero mais",
        "nao vou mais",
        "nao espero mais",
        "nao tenho mais interesse",
        "sair da lista",
        "tirar da lista",
        "tira da lista",
        "me tira",
        "me tire",
        "pode tirar",
        "desisti",
        "desisto",
        "nao me avis",
    ];

    public static Outcome Join(Desk desk)
    {
        desk.State = desk.State with { Goal = Goal.Waitlist };
        if (BookingQuestions.MissingService(desk) is { } question)
        {
            return question;
        }

        var wish = desk.State.Wish;
        var service = desk.Knows.Service(wish.Service)!;
        if (PatientChoice.Reference(desk) is not { } patient)
        {
            return Step.Ask(
                desk,
                "waitlist.ask-name",
                Reply.Of(desk.Say.WhoseName(wish.Relation, null), "name")
            );
        }

        if (Surname.IsMissing(desk))
        {
            return Step.Ask(
                desk,
                "waitlist.ask-name",
                Reply.Of(desk.Say.WhatSurname(patient.Name), "name")
            );
        }

        var with = With(desk, service);
        var (from, to) = Stretch(desk);
        desk.Do(
            new JoinWaitlist(
                patient,
                service.Id,
                with?.Id,
                ClinicCalendar.Resolve(from, desk.Clinic.Zone),
                ClinicCalendar.Resolve(to, desk.Clinic.Zone),
                wish.When
            )
        );
        desk.State = DialogueStates.Idle(desk.State) with { OnListOf = service.Id };
        return Step.Tell(desk, "waitlist.joined", desk.Say.OnWaitlist(service, with));
    }

    // "Prefiro esperar por ele", of who has nothing free and for whom others were offered.
    private static Professional? With(Desk desk, Service service) =>
        desk.Knows.Professional(desk.State.Wish.Professional ?? desk.State.Wish.FullWith) is { } who
        && who.Services.Contains(service.Id)
            ? who
            : null;

    /// <summary>Asked for in words: what is free already is offered, unless it was shown and did not suit.</summary>
    public static async ValueTask<Outcome> AskedForAsync(Desk desk, CancellationToken ct)
    {
        var seen = desk.State.Shown.Count > 0;
        Collector.Take(desk);
        var wish = desk.State.Wish;
        var own = IsOfOwn(desk) && desk.Upcoming() is [var only] ? only : null;
        if (own is not null)
        {
            wish = wish with { Service = own.ServiceId, Professional = own.ProfessionalId };
            wish = wish with { When = Before(desk, own, wish.When), Patient = own.PatientId };
            desk.State = desk.State with { Wish = wish };
        }

        if (desk.Knows.Service(desk.State.OnListOf) is { } list && IsOnIt(desk))
        {
            desk.State = DialogueStates.Idle(desk.State);
            return Step.Tell(desk, "waitlist.joined", desk.Say.StillOnWaitlist(list));
        }

        if (
            seen
            || WaitlistWords.InsistsOn(desk.Heard.Text)
            || desk.Knows.Service(wish.Service) is null
        )
        {
            return Join(desk);
        }

        var question = new SlotQuestion(
            wish.Service!,
            wish.Professional,
            wish.When,
            own?.PatientId ?? PatientChoice.Known(desk)?.Id,
            own
        );
        if ((await Availability.FindAsync(desk, question, ct)).Fits.Count == 0)
        {
            return Join(desk);
        }

        desk.SayFirst(desk.Say.FreeAlready);
        desk.State = desk.State with { Appointment = own?.Id.Value };
        return own is null
            ? await BookingFlow.NextAsync(desk, false, ct)
            : await MoveFlow.NextAsync(desk, false, ct);
    }

    // "Minha consulta", "a de sempre": of what is booked, whatever service is called so here.
    private static bool IsOfOwn(Desk desk) =>
        desk.State.Wish.Service is null
        || (
            desk.Began.Wish.Service is null
            && desk.Heard.Words.Entities is { Service: { } said, ForWhom: null }
            && AppointmentPick.IsGeneric(said.Text)
        );

    // Asked for once more, with nothing new.
    private static bool IsOnIt(Desk desk) =>
        (desk.State.Wish.Service ?? desk.State.OnListOf) == desk.State.OnListOf
        && desk.Heard.Words.When.Count == 0
        && desk.Heard.Words.Entities is { Professional: null, ForWhom: null };

    /// <summary>No to the time that was offered from the list: it goes to the next, who declines goes on waiting or leaves.</summary>
    public static Outcome Decline(Desk desk)
    {
        var service = desk.State.Wish.Service ?? desk.State.Chosen!.Service;
        var leaves = Leaves(desk);
        desk.Do(new ReleaseHolds());
        if (leaves)
        {
            desk.Do(new LeaveWaitlist(service));
        }

        desk.State = DialogueStates.Idle(desk.State) with
        {
            OnListOf = leaves ? null : desk.State.OnListOf,
        };
        return Step.Tell(
            desk,
            "waitlist.declined",
            leaves ? desk.Say.LeftWaitlist : desk.Say.OfferDeclined
        );
    }

    /// <summary>Asked in words to be taken off the list: of the service that is named, else of all.</summary>
    public static async ValueTask<Outcome> LeaveAsync(Desk desk, CancellationToken ct)
    {
        desk.Used = true;
        desk.HearAs([
            Intent.Waitlist,
            .. desk.Heard.Words.Intents.Where(i =>
                i is not (Intent.Waitlist or Intent.Cancel or Intent.Decline or Intent.OutOfScope)
            ),
        ]);
        desk.Do(new LeaveWaitlist(desk.Heard.Words.Entities.Service?.Id));
        desk.State = desk.State with { OnListOf = null };
        if (desk.State is { Goal: Goal.Book, FromWaitlist: false })
        {
            desk.SayFirst(desk.Say.OffWaitlist);
            return await BookingFlow.NextAsync(desk, false, ct);
        }

        if (desk.State.FromWaitlist)
        {
            desk.Do(new ReleaseHolds());
        }

        desk.State = DialogueStates.Idle(desk.State);
        return Step.Tell(desk, "waitlist.left", desk.Say.OffWaitlist);
    }

    private static bool Leaves(Desk desk)
    {
        var said = PlaceNames.Fold(desk.Heard.Text);
        return s_leaves.Any(way => said.Contains(way, StringComparison.Ordinal));
    }

    // "se abrir uma vaga antes": before the appointment that there is.
    private static WhenWish Before(Desk desk, KnownAppointment own, WhenWish when)
    {
        var day = desk.Local(own.Start).Date;
        return when.Choices.Count > 0 || day <= desk.Today
            ? when
            : when with
            {
                Choices = [new(desk.Today, day, null, null)],
            };
    }

    // From the first day and hour that suit to the last.
    private static (LocalDateTime From, LocalDateTime To) Stretch(Desk desk)
    {
        var (today, furthest) = SlotFinder.Horizon(desk.Clinic, desk.Now);
        var choices = desk.State.Wish.When.Choices;
        var length = desk.Knows.Service(desk.State.Wish.Service)!.Minutes;
        var from = choices
            .Select(c => (c.From ?? today).AtMidnight().PlusMinutes(c.FromMinute ?? 0))
            .DefaultIfEmpty(today.AtMidnight())
            .Min();
        var to = choices
            .Select(c => End(c, c.Until?.PlusDays(-1) ?? furthest, length))
            .DefaultIfEmpty(furthest.PlusDays(1).AtMidnight())
            .Max();
        return (LocalDateTime.Max(from, today.AtMidnight()), to);
    }

    private static LocalDateTime End(TimeChoice choice, LocalDate last, int length)
    {
        var minute = choice.Exact ? choice.FromMinute + length : choice.UntilMinute;
        return last.AtMidnight().PlusMinutes(minute ?? 1440);
    }
}
