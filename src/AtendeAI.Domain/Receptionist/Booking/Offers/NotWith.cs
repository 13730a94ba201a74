using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Booking.Offers;

/// <summary>"Menos o dr. Carlos", "sem ser com a dra. Ana": kept in mind until that very person is asked for.</summary>
internal static class NotWith
{
    public static Wish Take(Desk desk, Wish wish)
    {
        var entities = desk.Heard.Words.Entities;
        var not = wish
            .NotWith.Union(AnotherProfessional.Refused(desk) ? [] : entities.NotWith)
            .Union(Moved(desk))
            .Union(ByGender.Unwanted(desk))
            .Where(id =>
                entities.Professional is not { } named
                || id != named.Id
                || !Collector.IsName(desk, named)
            )
            .ToList();
        if (not.SequenceEqual(wish.NotWith))
        {
            return wish;
        }

        return wish with
        {
            NotWith = not,
            Professional = not.Contains(wish.Professional ?? "") ? null : wish.Professional,
            Professionals = [.. wish.Professionals.Except(not)],
        };
    }

    // "Tem com outro médico?", of what is being moved.
    private static IEnumerable<string> Moved(Desk desk) =>
        desk.State.Goal == Goal.Reschedule
        && desk.Appointment(desk.State.Appointment) is { } moved
        && AnotherProfessional.Said(desk)
            ? [moved.ProfessionalId]
            : [];

    /// <summary>Those who give the service and were not ruled out.</summary>
    public static IReadOnlyList<Professional> Givers(Desk desk, string service)
    {
        var not = desk.State.Wish.NotWith;
        var givers = desk.Knows.Givers(service);
        return not.Count == 0 ? givers : [.. givers.Where(g => !not.Contains(g.Id))];
    }

    /// <summary>Where nobody else gives the service, that is said, and they are offered after all.</summary>
    public static void Settle(Desk desk, Service service)
    {
        var givers = desk.Knows.Givers(service.Id);
        if (givers.Count == 0 || Givers(desk, service.Id).Count > 0)
        {
            return;
        }

        desk.SayFirst(desk.Say.OnlyGivenBy(service, givers));
        desk.State = desk.State with { Wish = desk.State.Wish with { NotWith = [] } };
    }
}
