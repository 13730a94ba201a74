using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Understanding.Wishes;

namespace AtendeAI.Domain.Receptionist.Questions;

/// <summary>How to prepare: for the service that was named, else for all that the patient has on that day.</summary>
internal static class PreparationAnswer
{
    public static string Of(Desk desk, Ask ask, Service? service)
    {
        var company = AsksOfCompany(desk, ask, service);
        if (company && desk.Knows.Faqs.About("acompanhante", ask.Text) is { } own)
        {
            return own.Answer;
        }

        if (company || AsksOfThing(ask) || AsksOfLooks(desk, ask, service))
        {
            return desk.Say.NotToldThis;
        }

        // "posso tomar dipirona antes do exame?": the clinic's own preparation is told, and the team answers for the medicine.
        if (!Medicines.AreNamed(desk.Heard.Text))
        {
            return Told(desk, ask, service);
        }

        desk.HearAs([
            Intent.MedicalQuestion,
            .. desk.Heard.Words.Intents.Where(i => i != Intent.MedicalQuestion),
        ]);
        return service is null && Next(desk).Count == 0
            ? desk.Say.MedicalQuestion
            : Told(desk, ask, service);
    }

    private static readonly string[] s_prepares =
    [
        "jejum",
        "prepar",
        "antes",
        "antecedencia",
        "comer",
        "beber",
        "tomar",
        "levar",
        "trazer",
        "document",
        "pedido",
        "guia",
        "encaminh",
        "carteir",
        "recomenda",
        "orienta",
        "instruc",
        "cuidado",
        "roupa",
        "bexiga",
        "remedio",
        "acompanh",
        "restric",
        "dieta",
        "precis",
    ];

    // "tem café na recepção?": of what there is in the house, with no word of preparing.
    private static bool AsksOfThing(Ask ask)
    {
        var said = $" {PlaceNames.Fold(ask.Text)}";
        return said.Contains(" tem ", StringComparison.Ordinal)
            && !said.Contains(" tem que ", StringComparison.Ordinal)
            && !said.Contains(" tem de ", StringComparison.Ordinal)
            && ask.Words.Entities.Service is null
            && !s_prepares.Any(way => said.Contains(way, StringComparison.Ordinal));
    }

    private const int Stem = 5;

    private static readonly HashSet<string> s_going = new(
        "posso pode devo da pra para ir vir usar usando estar chegar direto assim com de a o as os um uma eu la ai no na dia consulta sessao exame ate e ou mesmo".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    // "posso ir maquiada?", where nothing of it is told: neither yes nor no.
    private static bool AsksOfLooks(Desk desk, Ask ask, Service? service)
    {
        var words = PlaceNames
            .Fold(ask.Text)
            .Split([' ', ',', '?', '.', '!'], StringSplitOptions.RemoveEmptyEntries);
        var own = words.Where(w => !s_going.Contains(w)).ToList();
        if (
            words is not ["posso" or "pode", "ir" or "vir" or "usar", ..]
            || own.Count != 1
            || ask.Words.When.Count > 0
        )
        {
            return false;
        }

        var told = PlaceNames.Fold(Told(desk, ask, service));
        return !s_prepares.Any(way => own[0].Contains(way, StringComparison.Ordinal))
            && !told.Contains(own[0][..Math.Min(Stem, own[0].Length)], StringComparison.Ordinal);
    }

    private static readonly string[] s_along = ["comigo", " junto"];

    // "posso levar criança?", "posso ir com meu marido?"
    private static bool BringsSomebody(string said)
    {
        var words = said.Split([' ', ',', '?', '.', '!'], StringSplitOptions.RemoveEmptyEntries);
        var along =
            words.Any(w => w is "levar" or "levo" or "trazer")
            || (words.Contains("com") && words.Any(w => w is "ir" or "vir" or "entrar" or "entra"));
        return along && words.Any(w => w is "crianca" or "criancas" || Relations.IsOne(w));
    }

    // "minha irmã pode ir comigo?", where the clinic has said nothing of who may come along.
    private static bool AsksOfCompany(Desk desk, Ask ask, Service? service)
    {
        var said = PlaceNames.Fold(ask.Text);
        return (
                s_along.Any(way => said.Contains(way, StringComparison.Ordinal))
                || said.Contains("acompanhante", StringComparison.Ordinal)
                || BringsSomebody(said)
            ) && !Told(desk, ask, service).Contains("acompanh", StringComparison.OrdinalIgnoreCase);
    }

    private static string Told(Desk desk, Ask ask, Service? service)
    {
        // "consulta" is whatever is booked, where something is.
        var generic =
            desk.State.Goal != Goal.Book
            && ask.Words.Entities.Service is { } named
            && AppointmentPick.IsGeneric(named.Text);
        if (ask.Words.Entities.Service is { Id: not null } && !(generic && Next(desk).Count > 0))
        {
            return desk.Say.Preparation(service);
        }

        var days = On(desk, ask);
        if (service is not null && days.Count == 0 && !generic)
        {
            return desk.Say.Preparation(service);
        }

        var booked = days.Count > 0 ? days : Next(desk);
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
