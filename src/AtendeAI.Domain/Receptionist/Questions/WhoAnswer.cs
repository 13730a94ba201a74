using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Understanding.Details;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Questions;

/// <summary>"Quem é que atende?", "quais médicos trabalham aí?", "qual o nome do cardiologista?": of what is being booked, of one kind, or of the whole clinic.</summary>
internal static class WhoAnswer
{
    private const int MostBetween = 4;
    private const int MostBeside = 4;

    private static readonly HashSet<string> s_asks = Set("quem qual quais que nome nomes");

    private static readonly HashSet<string> s_people = Set(
        "medico medica medicos medicas doutor doutora doutores doutoras dr dra drs dras dentista dentistas "
            + "profissional profissionais especialista especialistas psicologo psicologa psicologos psicologas "
            + "terapeuta terapeutas fisioterapeuta fisioterapeutas nutricionista nutricionistas equipe"
    );

    private static readonly HashSet<string> s_does = Set(
        "atende atendem trabalha trabalham faz fazem atender realiza realizam aplica aplicam"
    );

    // Of what is being booked only: otherwise of an appointment that there is.
    private static readonly string[] s_with = ["com quem", "com qual"];

    // "quanto custa o botox? é com quem?": of what the rest of the message names.
    private static string? Beside(Desk desk)
    {
        var service = desk.Knows.Service(desk.Heard.Words.Entities.Service?.Id);
        var pieces = Asks.Spoken(desk.Heard.Text);
        if (service is null || pieces.Count < 2 || desk.State.Goal != Goal.None)
        {
            return null;
        }

        return pieces.Any(piece =>
            Words(PlaceNames.Fold(piece)) is { Length: <= MostBeside } words
            && words.Contains("quem")
            && words.Contains("com")
        )
            ? desk.Say.WhoGives(service, desk.Knows.Givers(service.Id))
            : null;
    }

    public static string? Of(Desk desk)
    {
        if (Beside(desk) is { } beside)
        {
            return beside;
        }

        var said = PlaceNames.Fold(desk.Heard.Text);
        var words = Words(said);
        var named = desk.Heard.Words.Entities;
        var service = desk.Knows.Service(named.Service?.Id ?? desk.State.Wish.Service);
        var booking = desk.State.Goal == Goal.Book && service is not null;
        var name = AsksName(words);
        if (
            (named.Professional is { Id: not null } only && !IsKind(only.Text) && !name)
            || (desk.Heard.Words.When.Count > 0 && Day(desk) is null)
            || (desk.State.Goal == Goal.None && NameWords.KnownPatient(desk) is not null)
            || !(AsksWho(words) || name || (booking && Has(said, s_with)))
        )
        {
            return null;
        }

        desk.HearAs([
            Day(desk) is null ? Intent.AskServices : Intent.AskHours,
            .. desk.Heard.Words.Intents.Where(i =>
                i is not (Intent.AskServices or Intent.CheckAppointment or Intent.OutOfScope)
                && (i != Intent.AskHours || Day(desk) is null)
            ),
        ]);
        return Day(desk) is { } day && !booking
            ? OnDay(desk, day)
            : Told(desk, named, service, booking);
    }

    // "qual médico atende na quinta?"
    private static string OnDay(Desk desk, LocalDate day)
    {
        var there = desk
            .Clinic.Professionals.Where(p => desk.Clinic.Working(p, day).Count > 0)
            .ToList();
        return there.Count == 0
            ? desk.Say.OpenOn(day, desk.Clinic.Opening(day), desk.Clinic.Closure(day), desk.Today)
            : desk.Say.TeamOn(day, desk.Today, there);
    }

    /// <summary>Who is there on a day; "atende à noite?" beside "com quem é?" asks for the hours.</summary>
    public static bool IsOfDay(Ask ask) =>
        ask.Topic == Intent.AskHours
        && ask.Words.When.Count > 0
        && AsksWho(Words(PlaceNames.Fold(ask.Text)));

    private static LocalDate? Day(Desk desk) =>
        desk.Heard.Words.When is [{ Kind: TimeKind.Date, Start.Date: { } day, Excluded: false }]
            ? day
            : null;

    // "cardiologista" says what somebody is, not who.
    private static bool IsKind(string said) => Specialties.All.Contains(PlaceNames.Fold(said));

    private static string Told(Desk desk, Entities named, Service? service, bool booking)
    {
        if (desk.Knows.Professional(named.Professional?.Id) is { } only)
        {
            return desk.Say.Team([only]);
        }

        if (named.Professional is { Candidates.Count: > 0 } several)
        {
            return desk.Say.Team([
                .. several.Candidates.Select(desk.Knows.Professional).OfType<Professional>(),
            ]);
        }

        if (named.OtherSpecialty is { } other)
        {
            return desk.Say.NoneOfSpecialty(other, desk.Clinic.Professionals);
        }

        var theirs = SmallChild.TheirProfessionals(desk);
        if (
            named.Service is null
            && SmallChild.Says(desk.Heard.Text)
            && (theirs.Count > 0 || !booking)
        )
        {
            return desk.Say.TeamForChildren(theirs, desk.Clinic.Professionals);
        }

        // "os dentistas" are all, though one service is called "dentista infantil".
        var generic =
            named.Service is { } mention
            && (
                AppointmentPick.IsGeneric(mention.Text)
                || s_people.Contains(PlaceNames.Fold(mention.Text))
            );
        if (service is null || (generic && !booking))
        {
            return desk.Say.Team(desk.Clinic.Professionals);
        }

        var chosen = desk.Knows.Professional(desk.State.Chosen?.Professional);
        return desk.Say.WhoGives(
            service,
            booking && chosen is not null ? [chosen] : desk.Knows.Givers(service.Id)
        );
    }

    // A word that asks, and near it the people of the clinic or what they do: "quem atende", "quais os médicos", "qual médica é".
    private static bool AsksWho(string[] words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (!s_asks.Contains(words[at]))
            {
                continue;
            }

            var near = words.Skip(at + 1).Take(MostBetween).ToList();
            if (
                words[at] is "quem"
                    ? near.Exists(s_does.Contains) || (near.Exists(IsBe) && near.Exists(IsPerson))
                    : near.FindIndex(IsPerson) is >= 0 and var person
                        && near.Take(person).All(IsLight)
            )
            {
                return true;
            }
        }

        return false;
    }

    // "qual o nome do cardiologista?", "como se chama a pediatra?"
    private static bool AsksName(string[] words)
    {
        var at = Array.FindIndex(words, word => word is "nome" or "nomes" or "chama" or "chamam");
        return at >= 0
            && words.Skip(at + 1).Take(MostBetween).SkipWhile(IsLight).Take(1).Any(IsPerson);
    }

    private static bool IsLight(string word) =>
        word
            is "o"
                or "a"
                or "os"
                or "as"
                or "do"
                or "da"
                or "dos"
                or "das"
                or "de"
                or "e"
                or "sao"
                or "seus"
                or "que"
                or "nome"
                or "nomes"
                or "outros"
                or "outras"
                or "completo"
                or "inteiro";

    private static bool IsPerson(string word) =>
        s_people.Contains(word) || Specialties.All.Contains(word);

    private static bool IsBe(string word) => word is "e" or "sao" or "eh";

    private static bool Has(string said, string[] ways) =>
        ways.Any(way => said.Contains(way, StringComparison.Ordinal));

    private static string[] Words(string said) =>
        said.Split([' ', ',', '.', '?', '!', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static HashSet<string> Set(string words) =>
        new(words.Split(' '), StringComparer.Ordinal);
}
