using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Questions;

internal static class ServicesAnswer
{
    public static string Of(Desk desk, Ask ask)
    {
        var entities = ask.Words.Entities;
        if (NameWords.Several(desk) is { Count: > 1 } who)
        {
            return string.Join('\n', who.Select(p => Of(desk, p)));
        }

        var named =
            entities.Service ?? (PointsBack(ask) ? desk.Heard.Words.Entities.Service : null);
        var asked = desk.Knows.Professional(entities.Professional?.Id);
        if (desk.Knows.Service(named?.Id) is { } service)
        {
            return desk.Knows.Faqs.FindOf(ask.Text, named!.Text) is { } own
                ? own.Answer
                : Of(desk, service, asked);
        }

        if (asked is not null && AskedWhether.IsAll(ask, asked))
        {
            return Of(desk, asked);
        }

        if (AgeAnswer.Of(desk, ask.Text) is { } age)
        {
            return age;
        }

        if (desk.Knows.Faqs.Find(ask.Text) is { } faq)
        {
            return faq.Answer;
        }

        if (entities.Service is null && asked is null && SmallChild.Says(ask.Text))
        {
            return desk.Say.TeamForChildren(
                SmallChild.TheirProfessionals(desk),
                desk.Clinic.Professionals
            );
        }

        if (asked is not null)
        {
            return desk.Say.NotToldOf(asked, ServicesOf(desk, asked));
        }

        if (entities.Service is null or { Candidates.Count: 0 } && !AsksAll(ask))
        {
            return desk.Say.NotToldAmong(desk.Knows.Bookable);
        }

        return entities.Service is { Candidates.Count: > 0 } several
                ? desk.Say.Services([
                    .. several.Candidates.Select(desk.Knows.Service).OfType<Service>(),
                ])
            : UntoldAnswer.NamesNoService(ask) ? desk.Say.NotToldAmong(desk.Knows.Bookable)
            : desk.Say.Services(desk.Knows.Bookable);
    }

    private static readonly HashSet<string> s_light = new(
        "voces vcs vc voce ai fazem faz tem isso esse essa tambem por acaso a clinica trabalham com realizam oferecem e".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    // "…um clareamento, vocês fazem?": of what was named before.
    private static bool PointsBack(Ask ask) =>
        PlaceNames
            .Fold(ask.Text)
            .Split([' ', ',', '.', '?', '!'], StringSplitOptions.RemoveEmptyEntries)
            .All(s_light.Contains);

    private static readonly string[] s_all =
    [
        "quais",
        "quai ",
        "que servic",
        "que exame",
        "que tipo",
        "que especialidade",
        "que atendimento",
        "que procedimento",
        "que medic",
        "que profission",
        "o que ",
        "oque ",
        "especialidades",
        "servicos",
        "procedimentos",
        "profissionais",
        "medicos",
        "lista",
        "opcoes",
        "trabalham com",
        "quem atende",
        "atende o que",
        "faz o que",
        "fazem o que",
        "tudo",
    ];

    // All that there is was asked for, not one thing.
    private static bool AsksAll(Ask ask)
    {
        var said = PlaceNames.Fold(ask.Text);
        return s_all.Any(way => said.Contains(way, StringComparison.Ordinal));
    }

    /// <summary>Who that is and what they do here.</summary>
    public static string Of(Desk desk, Professional professional) =>
        desk.Say.HasProfessional(professional, ServicesOf(desk, professional));

    // "o dr. carlos faz botox?", which another does.
    private static string Of(Desk desk, Service service, Professional? asked)
    {
        var givers = desk.Knows.Givers(service.Id);
        return asked is null || givers.Any(g => g.Id == asked.Id)
            ? desk.Say.HasService(service, givers)
            : Phrases.ServiceIsWith(service, givers);
    }

    private static IReadOnlyList<Service> ServicesOf(Desk desk, Professional professional) =>
        [.. professional.Services.Select(desk.Knows.Service).OfType<Service>()];
}
