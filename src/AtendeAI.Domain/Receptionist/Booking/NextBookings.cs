using AtendeAI.Domain.Receptionist.Booking.Offers;
using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist.Booking;

/// <summary>Goes on to what was asked for together with what has just been booked.</summary>
internal static class NextBookings
{
    private const int GrownUp = 14;

    public static Outcome Offer(
        Desk desk,
        OfferedSlot booked,
        Wish before,
        PatientReference patient,
        string text
    )
    {
        var next = before.Next[0];
        var service =
            next.Service ?? (NeedsAnother(desk, booked, before, next) ? null : booked.Service);
        desk.State = desk.State with
        {
            Wish = new Wish
            {
                Service = service,
                Professional =
                    next.Professional ?? (service == booked.Service ? booked.Professional : null),
                When =
                    next.Weeks > 0
                        ? Recurring.When(desk.Local(booked.Start), next.Weeks)
                        : Then(desk, booked, before.When, next),
                EveryWeeks = next.Weeks,
                Patient = next.Same ? patient.PatientId : next.Patient ?? Self(desk, next),
                Name = next.Same && patient.PatientId is null ? patient.Name : next.Name,
                Cpf = next.Same ? patient.Cpf : null,
                BirthDate = next.Same ? patient.BirthDate : null,
                Insurance = next.Same ? before.Insurance : null,
                Private = next.Same && before.Private,
                Relation = next.Same ? before.Relation : next.Relation,
                Next = [.. before.Next.Skip(1)],
            },
        };
        return Step.YesNo(
            desk,
            "booking.booked-one",
            PendingYes.StartBooking,
            $"{text}\n\n{Question(desk, booked, next)}",
            Phrases.AlsoTitle,
            Phrases.NoThanksTitle
        );
    }

    // Who writes had what is for adults: the child may need something else.
    private static bool NeedsAnother(Desk desk, OfferedSlot booked, Wish before, NextBooking next)
    {
        var known = desk.Contact.Patients.FirstOrDefault(p => p.Id == next.Patient);
        var relation = next.Relation ?? known?.Relation;
        return !next.Same
            && relation is not null
            && (
                Relations.IsUnspecified(relation)
                    ? known?.BirthDate?.PlusYears(GrownUp) > desk.Today
                    : Relations.Kind(relation) == "child"
            )
            && before.Relation is null
            && PatientChoice.SeesChildrenApart(desk, booked.Service);
    }

    // The part of the day is meant of both; after an hour of its own the next follows.
    private static WhenWish Then(Desk desk, OfferedSlot booked, WhenWish when, NextBooking next)
    {
        if (next.OwnDay)
        {
            return new WhenWish();
        }

        var day = desk.Local(booked.Start).Date;
        var parts = when.Choices.Where(c =>
            c is { Exact: false, From: not null } && c.AllowsDay(day)
        );
        var inPart = parts.Any(c => c.FromMinute is not null || c.UntilMinute is not null);
        return inPart && !next.Right
            ? when
            : After(desk, booked, next.Right || (!next.Same && new WhenChoices(when).IsOneMinute));
    }

    /// <summary>The day of the one before; right after it where that was asked.</summary>
    public static WhenWish After(Desk desk, OfferedSlot last, bool right)
    {
        var (start, end) = (desk.Local(last.Start), desk.Local(last.End));
        int? from = right ? (end.Hour * 60) + end.Minute : null;
        return new WhenWish
        {
            Said = true,
            Choices = [new(start.Date, start.Date.PlusDays(1), from, null)],
        };
    }

    private static Guid? Self(Desk desk, NextBooking next) =>
        next is { Relation: null, Name: null }
        && desk.Contact.Patients.Where(p => p.Relation is null).ToList() is [var only]
            ? only.Id
            : null;

    private static string Question(Desk desk, OfferedSlot booked, NextBooking next)
    {
        if (next.Weeks > 0)
        {
            return desk.Say.AlsoOn(desk.Local(booked.Start).PlusWeeks(next.Weeks), desk.Today);
        }

        if (next.Same && desk.Knows.Service(next.Service) is { } service)
        {
            return desk.Say.AlsoService(service);
        }

        if (next is { Same: true, Service: null })
        {
            return desk.Say.AlsoAnother;
        }

        var name =
            desk.Contact.Patients.FirstOrDefault(p => p.Id == next.Patient)?.Name ?? next.Name;
        return name is not null ? desk.Say.AlsoNamed(Said.FirstName(name))
            : next.Relation is { } relation ? desk.Say.AlsoFor(relation)
            : desk.Say.AlsoYou;
    }
}
