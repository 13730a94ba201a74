using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Questions;

/// <summary>How to prepare: for the service that was named, else for all that the patient has on that day.</summary>
internal static class PreparationAnswer
{
    public static string Of(Desk desk, Ask ask, Service? service)
    {
        if (ask.Words.Entities.Service is { Id: not null })
        {
            return desk.Say.Preparation(service);
        }

        var named = On(desk, ask);
        if (service is not null && named.Count == 0)
        {
            return desk.Say.Preparation(service);
        }

        var booked = named.Count > 0 ? named : Next(desk);
        return booked.Count == 0
            ? desk.Say.Preparation(service)
            : string.Join("\n", booked.Select(desk.Say.Preparation));
    }

    private static IReadOnlyList<Service> On(Desk desk, Ask ask)
    {
        var days = ask.Words.When.Where(e => !e.Excluded).ToList();
        return days.Count == 0
            ? []
            : Services(
                desk,
                desk.Upcoming()
                    .Where(a =>
                        days.Any(e => WhenReader.Read(e, desk.LocalNow).Allows(desk.Local(a.Start)))
                    )
            );
    }

    private static IReadOnlyList<Service> Next(Desk desk) =>
        desk.Upcoming() is [var next, ..]
            ? Services(
                desk,
                desk.Upcoming().Where(a => desk.Local(a.Start).Date == desk.Local(next.Start).Date)
            )
            : [];

    private static IReadOnlyList<Service> Services(
        Desk desk,
        IEnumerable<KnownAppointment> appointments
    ) =>
        [.. appointments.Select(a => desk.Knows.Service(a.ServiceId)).OfType<Service>().Distinct()];
}
