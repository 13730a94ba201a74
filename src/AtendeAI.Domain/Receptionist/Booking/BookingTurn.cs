using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Booking.Offers;
using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules;
using AtendeAI.Domain.Receptionist.Rules.Answers;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Booking;

/// <summary>What a message adds to a booking, and the next step.</summary>
internal static class BookingTurn
{
    public static async ValueTask<Outcome> GoOnAsync(Desk desk, CancellationToken ct)
    {
        StartsAnew(desk);
        var surname = Surname.IsAsked(desk);
        var picked = SlotPick.ByWords(desk);
        var (before, times) = (desk.State.Wish, desk.State.Wish.When);
        var name = desk.State.Wish.Name;
        var plan = desk.State.Wish;
        var changed = RelativeTimes.Take(desk) | Collector.Take(desk);
        if (
            desk.State.Wish.Name is { } told
            && told != name
            && desk.State.Chosen is null
            && desk.State.Asked.Count > 0
        )
        {
            desk.SayFirst(desk.Say.NameNoted(told));
        }

        if (picked is not null)
        {
            desk.State = desk.State with
            {
                Wish = desk.State.Wish with
                {
                    When = times,
                    Service = before.Service,
                    Services = before.Services,
                    Professional = SlotPick.Professional(desk, picked, before.Professional),
                },
            };
            BookingFlow.Choose(desk, picked.ToSlot());
        }
        else if (changed && desk.State.Chosen is not null && !AnswerRule.StillFits(desk))
        {
            ChangeTurn.Release(desk);
        }

        changed |= picked is null && SameAgain.Take(desk);
        changed |= AnyProfessional.Take(desk);
        if (AnyService(desk))
        {
            changed = true;
            desk.State = desk.State with
            {
                Wish = desk.State.Wish with { Service = desk.Knows.Bookable[0].Id },
            };
        }

        UnknownWords.Say(desk);
        Recurring.Take(desk);
        PlanReader.Tell(desk, plan);
        if (ImpossibleDates.Said(desk.Heard))
        {
            desk.SayFirst(desk.Say.NoSuchDate);
        }

        var others =
            !changed && picked is null && desk.State.Wish.Name == name && AsksForOthers(desk);
        if (Troubles.Denied(desk.Heard.Text))
        {
            desk.SayFirst(desk.Say.Understood);
            desk.Used = true;
        }

        desk.Used |= changed || picked is not null || others || surname || YesToOneOfSeveral(desk);
        desk.Meant =
            picked is not null || others || desk.State.Wish.When != before.When
                ? Intent.Book
                : Intent.ProvideInfo;
        if (SmallTalkRule.IfNothingUsed(desk) is { } unclear)
        {
            BookingFlow.KeepHeld(desk);
            return unclear;
        }

        return await BookingFlow.NextAsync(desk, others, ct);
    }

    // Whoever comes back the next day for something else keeps the name and the plan, not yesterday's day and hour.
    private static void StartsAnew(Desk desk)
    {
        var wish = desk.State.Wish;
        if (
            !desk.Resumed
            || wish.Service is null
            || desk.Heard.Words.Entities.Service?.Id is not { } named
            || named == wish.Service
        )
        {
            return;
        }

        desk.State = DialogueStates.WithoutSlot(desk.State) with
        {
            Wish = wish with { When = new(), Professional = null, Professionals = [], Next = [] },
        };
    }

    /// <summary>"limpeza amanhã" alone is a wish to book.</summary>
    public static async ValueTask<Outcome?> FromHintsAsync(Desk desk, CancellationToken ct)
    {
        var words = desk.Heard.Words;
        var named =
            (words.Entities.Service is { } service && !IsBesideThePoint(desk, service))
            || words.Entities.Professional is not null;
        var open = words.Intents.All(i =>
            i is Intent.ProvideInfo or Intent.OutOfScope or Intent.Greeting
        );
        if (open && words.Entities.ForWhom is not null && desk.State.Last is { } last)
        {
            AlsoFor(desk, last);
            return await GoOnAsync(desk, ct);
        }

        if (
            (open || words.Intents is [Intent.Closing])
            && !named
            && desk.State.Last is { } theirs
            && ForMe.Said(desk)
        )
        {
            ForMe.Start(desk, theirs);
            return await GoOnAsync(desk, ct);
        }

        // "e sexta também, pode ser às 10h": said just so, it is a wish too.
        var wishes = open || words.Intents.All(i => i is Intent.Confirm);
        if (
            wishes
            && !named
            && words.When.Count > 0
            && desk.State.Last is { } booked
            && AnotherWords.Said(desk)
        )
        {
            OneMore(desk, booked);
            return await GoOnAsync(desk, ct);
        }

        // "e a da Bia, que dia é mesmo?"
        if (
            open
            && !desk.Heard.Text.Contains('?', StringComparison.Ordinal)
            && desk.State.Last is { } before
            && NameWords.KnownPatient(desk) is not null
        )
        {
            AlsoFor(desk, before);
            return await GoOnAsync(desk, ct);
        }

        if (
            open
            && !named
            && words.When.Count == 0
            && desk.Heard.Text.Contains('?', StringComparison.Ordinal)
            && NameWords.KnownPatient(desk) is not null
        )
        {
            return AppointmentsRule.Show(desk);
        }

        if (SuggestsTime(desk))
        {
            return await GoOnAsync(desk, ct);
        }

        var withTime = named && words.When.Count > 0 && !words.Intents.Any(IsOfAnother);
        // "É pra mim e pro meu filho", once a service was spoken of, goes on with it; "meu filho quebrou um dente" asks for help.
        var hinted =
            named
            || (
                words.Entities.ForWhom is not null
                && words.First is Intent.ProvideInfo
                && Troubles.Told(desk.Heard.Text)
            )
            || (
                desk.State.Wish.Service is not null
                && (words.When.Count > 0 || words.Entities.ForWhom is not null)
            );
        return withTime || (open && hinted) ? await GoOnAsync(desk, ct) : null;
    }

    // "pode ser quinta às 10h", where nothing waits for a yes.
    private static bool SuggestsTime(Desk desk) =>
        desk.Heard.Words is { Intents: [Intent.Confirm], When: var times }
        && times.Any(e => !e.Excluded)
        && desk.Upcoming().Count == 0
        && !PlaceNames.Fold(desk.Heard.Text).Contains("confirm", StringComparison.Ordinal);

    // "ofereço serviço de limpeza para consultórios": what the clinic does not do, in a message about something else.
    private static bool IsBesideThePoint(Desk desk, Mention service) =>
        service is { Id: null, Candidates.Count: 0 }
        && desk.Heard.Words.Intents is [Intent.OutOfScope]
        && desk.Heard.Text.Split(' ').Length > MostOfAName;

    private const int MostOfAName = 4;

    // "a nota fiscal da consulta de outubro": the time is of something else.
    private static bool IsOfAnother(Intent intent) =>
        intent
            is Intent.AskHours
                or Intent.AskInvoice
                or Intent.AskResults
                or Intent.RequestDocument
                or Intent.CheckAppointment
                or Intent.Complaint
                or Intent.Feedback
                or Intent.DataPrivacy;

    /// <summary>"agora pro meu marido": the same as was just booked, for somebody else, on the same day if it can be.</summary>
    public static void AlsoFor(Desk desk, OfferedSlot last) =>
        desk.State = desk.State with
        {
            Wish = PatientChoice.MayNeedAnother(desk, last.Service)
                ? new Wish()
                : new Wish
                {
                    Service = last.Service,
                    Professional = last.Professional,
                    When = NextBookings.After(
                        desk,
                        last,
                        SeveralWishes.RightAfter(desk.Heard.Text)
                    ),
                },
        };

    /// <summary>"mais uma", "e sexta também": the same as was just booked, for the same patient, at another time.</summary>
    public static void OneMore(Desk desk, OfferedSlot last)
    {
        var booked = desk.Upcoming()
            .FirstOrDefault(a => a.ProfessionalId == last.Professional && a.Start == last.Start);
        var patient = desk.Contact.Patients.FirstOrDefault(p => p.Id == booked?.PatientId);
        desk.State = desk.State with
        {
            Wish = new Wish
            {
                Service = last.Service,
                Professional = last.Professional,
                Patient = patient?.Id,
                Relation = patient?.Relation,
                Insurance = desk.State.Wish.Insurance,
            },
        };
    }

    // "qualquer um": the clinic's first service, which is named in the offer.
    private static bool AnyService(Desk desk) =>
        desk.State.Asked.Contains("service")
        && desk.State.Wish.Service is null
        && desk.Knows.Bookable.Count > 0
        && (
            desk.Heard.Words.AnyTime
            || PlaceNames.Fold(desk.Heard.Text).Contains("qualquer", StringComparison.Ordinal)
        );

    // "outro horário", "nenhum desses", "não": other slots than those shown.
    private static bool AsksForOthers(Desk desk) =>
        RelativeTimes.AsksForOthers(desk)
        || (
            ShortAnswers.Of(desk.Heard) == Answer.No
            && !Troubles.Denied(desk.Heard.Text)
            && desk.State.Asked.Contains("slot")
            && desk.Heard.Words.When.Count == 0
        );

    private static bool YesToOneOfSeveral(Desk desk) =>
        desk.State.Asked.Contains("slot") && ShortAnswers.Of(desk.Heard) == Answer.Yes;
}
