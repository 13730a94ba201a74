using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking.Offers;
using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist.Booking;

/// <summary>What a booking still needs to know, one question at a time; null once it is known.</summary>
internal static class BookingQuestions
{
    /// <summary>The question for the service, or null once it is known or follows from the rest.</summary>
    public static Outcome? MissingService(Desk desk)
    {
        SmallChild.Instead(desk);
        var wish = desk.State.Wish;
        if (
            desk.Knows.Service(wish.Service) is { } service
            && desk.Knows.Givers(service.Id).Count > 0
        )
        {
            return null;
        }

        if (wish is { Professionals.Count: > 1, Services.Count: not 1, AnyOfThem: false })
        {
            return AskProfessional(
                desk,
                [.. wish.Professionals.Select(desk.Knows.Professional).OfType<Professional>()]
            );
        }

        var possible = Possible(desk, wish);
        var only = possible is [var one] ? one : SmallChild.Theirs(desk, possible);
        if (only is not null)
        {
            desk.State = desk.State with { Wish = wish with { Service = only.Id, Services = [] } };
            return null;
        }

        return FirstLook.Take(desk, possible)
            ? null
            : AskService(desk, possible, wish.Services.Count > 1);
    }

    private static IReadOnlyList<Service> Possible(Desk desk, Wish wish)
    {
        IEnumerable<Service> all = desk.Knows.Bookable;
        if (wish.Services.Count > 0)
        {
            all = all.Where(s => wish.Services.Contains(s.Id));
        }

        if (wish.AnyOfThem)
        {
            return [.. all.Where(s => desk.Knows.Givers(s.Id).Any(IsMeant))];
        }

        if (desk.Knows.Professional(wish.Professional) is { } professional)
        {
            var given = all.Where(s => professional.Services.Contains(s.Id)).ToList();
            return given.Count > 0 ? given : [.. desk.Knows.Bookable];
        }

        return [.. all];

        bool IsMeant(Professional who) => wish.Professionals.Contains(who.Id);
    }

    /// <summary>The services after those that were shown.</summary>
    public static Outcome MoreServices(Desk desk, int from) =>
        AskService(desk, Possible(desk, desk.State.Wish), desk.State.Wish.Services.Count > 1, from);

    /// <summary>The professionals after those that were shown.</summary>
    public static Outcome? MoreProfessionals(Desk desk, int from) =>
        desk.State.Wish.Professionals.Count > 1
            ? AskProfessional(
                desk,
                [
                    .. desk
                        .State.Wish.Professionals.Select(desk.Knows.Professional)
                        .OfType<Professional>(),
                ],
                from
            )
            : null;

    private static Outcome AskService(
        Desk desk,
        IReadOnlyList<Service> services,
        bool between,
        int from = 0
    )
    {
        var again = desk.State.Asked.Contains("service");
        var text =
            from > 0 ? desk.Say.MoreServices
            : between && services.Count <= ReplyLimits.Rows ? desk.Say.WhichOfServices(services)
            : desk.Say.WhichService(again);
        var titles = RowTitles.Of([.. services.Select(Title)]);
        var rows = services
            .Select(
                (s, i) =>
                    new ReplyRow(
                        ChoiceIds.Service(s.Id),
                        titles[i],
                        titles[i] == Title(s)
                            ? Describe(s)
                            : RowTitles.Description(s.Name, titles[i], Describe(s))
                    )
            )
            .ToList();
        return Step.Ask(
            desk,
            "booking.ask-service",
            Step.Choose(
                text,
                Phrases.SeeServices,
                Step.Page(rows, from, ChoiceIds.MoreServices),
                "service"
            )
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

    public static Outcome? MissingProfessional(Desk desk)
    {
        var service = desk.Knows.Service(desk.State.Wish.Service)!;
        NotWith.Settle(desk, service);
        var (wish, givers) = (desk.State.Wish, NotWith.Givers(desk, service.Id));
        if (wish.Professionals.Count > 0)
        {
            var meant = givers.Where(g => wish.Professionals.Contains(g.Id)).ToList();
            if (meant.Count > 1)
            {
                return wish.AnyOfThem ? null : AskProfessional(desk, meant);
            }

            wish = wish with
            {
                Professional = meant.FirstOrDefault()?.Id,
                Professionals = [],
                AnyOfThem = false,
            };
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

    private static Outcome AskProfessional(Desk desk, IReadOnlyList<Professional> who, int from = 0)
    {
        var titles = RowTitles.Of([.. who.Select(p => p.Name)]);
        var rows = who.Select(
                (p, i) =>
                    new ReplyRow(
                        ChoiceIds.Professional(p.Id),
                        titles[i],
                        RowTitles.Description(p.Name, titles[i], p.Specialty)
                    )
            )
            .ToList();
        return Step.Ask(
            desk,
            "booking.ask-professional",
            Step.Choose(
                who.Count <= ReplyLimits.Rows
                    ? desk.Say.WhichProfessional(who)
                    : desk.Say.WithWhom(from > 0),
                Phrases.SeeProfessionals,
                Step.Page(rows, from, ChoiceIds.MoreProfessionals),
                "professional"
            )
        );
    }

    public static Outcome? MissingName(Desk desk)
    {
        if (PatientChoice.Reference(desk) is { Name: var begun })
        {
            return Surname.IsMissing(desk) ? AskSurname(desk, begun) : null;
        }

        var holds = desk.Commands.OfType<HoldSlot>().Any();
        BookingFlow.KeepHeld(desk);

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

        var again = desk.State.Asked.Contains("name");
        // What was just taken, or taken instead, is said; the question alone is not repeated word for word.
        var changed = desk.State.Wish.NotWith.Count > desk.Began.Wish.NotWith.Count;
        var held = holds || !again || changed ? Held(desk, desk.State.Chosen!) : null;
        var text =
            again && !desk.Used && desk.Before.Count == 0
                ? desk.Say.WhoseNameAgain
                : desk.Say.WhoseName(desk.State.Wish.Relation, desk.Contact.ProfileName);
        return Step.Ask(
            desk,
            "booking.ask-name",
            Reply.Of(held is null ? text : $"{held} {text}", "name")
        );
    }

    private static string Held(Desk desk, OfferedSlot chosen)
    {
        var other = desk.Began.Wish.Service is { } before && before != chosen.Service;
        var several = desk.Knows.Givers(chosen.Service).Count > 1;
        return desk.Say.HeldFor(
            desk.Local(chosen.Start),
            desk.Today,
            other ? desk.Knows.Service(chosen.Service) : null,
            several ? desk.Knows.Professional(chosen.Professional) : null
        );
    }

    private static Outcome AskSurname(Desk desk, string begun)
    {
        var text = desk.Say.WhatSurname(begun);
        if (desk.Commands.OfType<HoldSlot>().Any())
        {
            text = $"{Held(desk, desk.State.Chosen!)} {text}";
        }

        BookingFlow.KeepHeld(desk);
        return Step.Ask(desk, "booking.ask-name", Reply.Of(text, "name"));
    }

    public static Outcome? MissingPlan(Desk desk)
    {
        var wish = desk.State.Wish;
        var asks =
            wish.WantsPlan
            && desk.Knows.Service(wish.Service)!.Insurance
            && PatientChoice.Reference(desk)!.Insurance is null
            && desk.Clinic.Insurance.Accepted.Count > 0;
        if (!asks)
        {
            return null;
        }

        if (desk.State.Asked.Contains("insurance"))
        {
            // Asked once: what is not one of the clinic's plans is a matter for the desk.
            desk.SayFirst(desk.Say.PlanUnknown(desk.Say.ThatPlan, desk.Clinic.Insurance.Accepted));
            desk.State = desk.State with { Wish = wish with { WantsPlan = false } };
            return null;
        }

        return Step.Ask(
            desk,
            "booking.ask-plan",
            Reply.Of(desk.Say.WhichPlan(desk.Clinic.Insurance.Accepted), "insurance")
        );
    }
}
