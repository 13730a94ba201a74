using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Words;

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
        return MissingService(desk)
            ?? MissingProfessional(desk)
            ?? TooMany(desk)
            ?? await MissingSlotAsync(desk, more, cancellationToken)
            ?? MissingName(desk)
            ?? Confirm(desk);
    }

    /// <summary>The question for the service, or null once it is known or follows from the rest.</summary>
    public static Outcome? MissingService(Desk desk)
    {
        var wish = desk.State.Wish;
        if (
            desk.Knows.Service(wish.Service) is { } service
            && desk.Knows.Givers(service.Id).Count > 0
        )
        {
            return null;
        }

        var possible = Possible(desk, wish);
        if (possible is [var only])
        {
            desk.State = desk.State with { Wish = wish with { Service = only.Id, Services = [] } };
            return null;
        }

        return AskService(desk, possible, wish.Services.Count > 1);
    }

    private static IReadOnlyList<Service> Possible(Desk desk, Wish wish)
    {
        IEnumerable<Service> all = desk.Knows.Bookable;
        if (wish.Services.Count > 0)
        {
            all = all.Where(s => wish.Services.Contains(s.Id));
        }

        if (desk.Knows.Professional(wish.Professional) is { } professional)
        {
            var given = all.Where(s => professional.Services.Contains(s.Id)).ToList();
            return given.Count > 0 ? Firsts(given) : [.. desk.Knows.Bookable];
        }

        return [.. all];
    }

    // A return visit is asked for by its name: naming only the professional means the visit itself.
    private static IReadOnlyList<Service> Firsts(IReadOnlyList<Service> given)
    {
        var firsts = given.Where(s => !IsReturn(s)).ToList();
        return firsts.Count == 0 ? given : firsts;
    }

    private static bool IsReturn(Service service) =>
        PlaceNames.Fold(service.Name).StartsWith("retorno", StringComparison.Ordinal);

    private static Outcome AskService(Desk desk, IReadOnlyList<Service> services, bool between)
    {
        var again = desk.State.Asked.Contains("service");
        var text = between
            ? desk.Say.WhichOfServices(services)
            : desk.Say.WhichService(again && !desk.Used);
        var rows = services
            .Take(ReplyLimits.Rows)
            .Select(s => new ReplyRow(ChoiceIds.Service(s.Id), Title(s), Describe(s)))
            .ToList();
        return Step.Ask(
            desk,
            "booking.ask-service",
            Step.Choose(text, Phrases.SeeServices, rows, "service")
        );
    }

    // A name that does not fit a row gives way to a shorter one of the clinic's own ("Cardiologia").
    private static string Title(Service service)
    {
        var fits =
            service.Name.Length <= ReplyLimits.RowTitle
                ? service.Name
                : service.Aliases.FirstOrDefault(a => a.Length <= ReplyLimits.RowTitle)
                    ?? service.Name;
        return char.ToUpperInvariant(fits[0]) + fits[1..];
    }

    private static string Describe(Service service) =>
        service.PriceBrl is { } price && price > 0
            ? $"{service.Minutes} min · {Said.Money(price)}"
            : $"{service.Minutes} min";

    private static Outcome? MissingProfessional(Desk desk)
    {
        var wish = desk.State.Wish;
        var service = desk.Knows.Service(wish.Service)!;
        var givers = desk.Knows.Givers(service.Id);
        if (wish.Professionals.Count > 0)
        {
            var meant = givers.Where(g => wish.Professionals.Contains(g.Id)).ToList();
            if (meant.Count > 1)
            {
                return AskProfessional(desk, meant);
            }

            wish = wish with { Professional = meant.FirstOrDefault()?.Id, Professionals = [] };
            desk.State = desk.State with { Wish = wish };
        }

        if (
            desk.Knows.Professional(wish.Professional) is { } named
            && !named.Services.Contains(service.Id)
        )
        {
            desk.SayFirst(desk.Say.DoesNotGive(named, service, givers));
            desk.State = desk.State with { Wish = wish with { Professional = null } };
        }

        return null;
    }

    private static Outcome AskProfessional(Desk desk, IReadOnlyList<Professional> who) =>
        Step.Ask(
            desk,
            "booking.ask-professional",
            Step.Choose(
                desk.Say.WhichProfessional(who),
                Phrases.SeeProfessionals,
                [
                    .. who.Select(p => new ReplyRow(
                        ChoiceIds.Professional(p.Id),
                        p.Name,
                        p.Specialty
                    )),
                ],
                "professional"
            )
        );

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
        var found = await Availability.FindAsync(desk, question, cancellationToken);
        if (!more && SlotOffer.Exact(found, new(wish.When), desk) is { } exact)
        {
            Choose(desk, exact);
            return null;
        }

        return SlotOffer.Make(desk, question, found, more);
    }

    /// <summary>Takes a slot and keeps it while the rest is asked.</summary>
    public static void Choose(Desk desk, Slot slot)
    {
        desk.State = desk.State with
        {
            Chosen = OfferedSlot.Of(slot),
            Offers = [],
            Wish = desk.State.Wish with { Service = slot.ServiceId, Professionals = [] },
        };
        desk.Do(new HoldSlot(slot, desk.Now + BookingRules.HoldTime));
    }

    private static Outcome? MissingName(Desk desk)
    {
        if (PatientChoice.Reference(desk) is not null)
        {
            return null;
        }

        var candidates = PatientChoice.Candidates(desk);
        if (candidates.Count > 1)
        {
            return Step.Ask(
                desk,
                "booking.ask-who",
                Step.Choose(
                    desk.Say.WhichPerson,
                    Phrases.SeePeople,
                    [
                        .. candidates.Select(p => new ReplyRow(
                            ChoiceIds.Patient(p.Id),
                            p.Name,
                            null
                        )),
                    ],
                    "name"
                )
            );
        }

        var chosen = desk.State.Chosen!;
        var again = desk.State.Asked.Contains("name");
        var held = desk.Say.HeldFor(chosen.ToSlot(), desk.Local(chosen.Start), desk.Today);
        var text =
            again && !desk.Used && desk.Before.Count == 0
                ? desk.Say.WhoseNameAgain
                : desk.Say.WhoseName(desk.State.Wish.Relation, desk.Contact.ProfileName);
        return Step.Ask(
            desk,
            "booking.ask-name",
            Reply.Of(again ? text : $"{held} {text}", "name")
        );
    }

    private static Outcome Confirm(Desk desk)
    {
        var chosen = desk.State.Chosen!;
        var patient = PatientChoice.Reference(desk)!;
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
        desk.Do(new BookAppointment(slot, patient));
        var text = desk.Say.Booked(
            desk.Knows.Service(chosen.Service)!,
            desk.Knows.Professional(chosen.Professional)!,
            desk.Local(chosen.Start),
            desk.Today,
            patient.Name
        );
        desk.State = DialogueStates.Idle(desk.State) with { Answered = desk.State.Question };
        return Step.Tell(desk, "booking.booked", text);
    }
}
