using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking.Offers;
using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Understanding.Details;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist.Booking;

/// <summary>Keeps what a message says about the appointment that is wanted. What is not said again stays.</summary>
internal static class Collector
{
    /// <summary>Takes everything; true when the service, the professional, the time or the patient became another.</summary>
    public static bool Take(Desk desk)
    {
        var before = desk.State.Wish;
        if (!desk.Heard.HasText)
        {
            return false;
        }

        var words = desk.Heard.Words;
        var wish = before;
        if (!IsAside(desk))
        {
            wish = Service(desk, wish);
            wish = NotWith.Take(desk, Professional(desk, wish));
            wish = ServiceOfProfessional(desk, wish);
            wish = SeveralWishes.Services(desk, wish);
            // "as duas" of two services is no time of day.
            wish = SeveralWishes.TakesAll(desk, before)
                ? wish
                : wish with
                {
                    When = SaidTimes.Add(desk, wish.When),
                };
            wish = SeveralWishes.EachItsDay(desk, before, wish);
        }

        wish = ProfessionalOfService(desk, before, wish);
        wish = SeveralWishes.Counted(desk, PersonReader.Take(desk, wish));
        wish = wish with
        {
            Cpf = words.Entities.Cpf ?? wish.Cpf,
            BirthDate = words.Entities.BirthDate ?? wish.BirthDate,
        };
        wish = PlanReader.Take(desk, wish);
        desk.State = desk.State with { Wish = wish };
        desk.Used |= wish != before && !SameWhen(before, wish);
        return wish.Service != before.Service
            || !ReferenceEquals(wish.NotWith, before.NotWith)
            || wish.Professional != before.Professional
            || !ReferenceEquals(wish.When, before.When)
            || wish.Patient != before.Patient
            || wish.Relation != before.Relation;
    }

    /// <summary>Keeps what is said before anything is being booked, for when it is: who writes, the plan, with whom, when.</summary>
    public static void Note(Desk desk)
    {
        var words = desk.Heard.Words;
        var wish = PersonReader.Take(desk, Professional(desk, Service(desk, desk.State.Wish)));
        if (words.Intents.All(i => i is Intent.ProvideInfo or Intent.OutOfScope or Intent.Greeting))
        {
            wish = wish with { When = SaidTimes.Add(desk, wish.When) };
        }

        wish = wish with
        {
            Cpf = words.Entities.Cpf ?? wish.Cpf,
            BirthDate = words.Entities.BirthDate ?? wish.BirthDate,
        };
        var plan = wish.Insurance;
        wish = PlanReader.Take(desk, wish);
        if (wish.Insurance is { } named && named != plan && !words.Has(Intent.AskInsurance))
        {
            desk.SayFirst(desk.Say.InsuranceNoted(named));
        }

        desk.State = desk.State with { Wish = wish };
    }

    // A question on the side ("e quanto custa o clareamento?") does not change what is being booked.
    private static bool IsAside(Desk desk)
    {
        var words = desk.Heard.Words;
        return desk.State.Goal != Goal.None
            && desk.State.Wish.Service is not null
            && words.Intents.Any(Questions.Topics.IsQuestion)
            && !words.Has(Intent.Book)
            && !words.Has(Intent.Reschedule)
            && !words.Has(Intent.ProvideInfo);
    }

    private static bool SameWhen(Wish a, Wish b) =>
        a with { When = b.When } == b && a.When == b.When;

    private static Wish Service(Desk desk, Wish wish)
    {
        var mention = desk.Heard.Words.Entities.Service;
        if (mention?.Id is null && TypedChoice.Service(desk, wish.Services) is { } typed)
        {
            return wish with { Service = typed, Services = [] };
        }

        if (mention is null || IsOfName(desk, mention.Text))
        {
            return wish;
        }

        if (mention.Id is { } id && desk.Knows.Service(id) is not null)
        {
            return wish with { Service = id, Services = [] };
        }

        return mention.Candidates.Count > 0 && (wish.Service is null || IsAnother(mention, wish))
            ? wish with
            {
                Service = null,
                Services = mention.Candidates,
            }
            : wish;
    }

    // "quero fazer avaliação então", after the whitening was asked about: one of the evaluations, whichever it is.
    private static bool IsAnother(Mention mention, Wish wish) =>
        !mention.Candidates.Contains(wish.Service!)
        && !Changes.AppointmentPick.IsGeneric(mention.Text);

    // A patient may be called like a service or a day: "Pedro Canal", "Rosa Domingos".
    public static bool IsOfName(Desk desk, string text) =>
        desk.State.Asked.Contains("name")
        && SaidNames.In(desk).First is { } name
        && name.Contains(text, StringComparison.OrdinalIgnoreCase);

    // "consulta com o dr. carlos" is his kind of consultation, not the general one.
    private static Wish ServiceOfProfessional(Desk desk, Wish wish)
    {
        if (
            desk.Knows.Professional(wish.Professional) is not { } professional
            || desk.Knows.Service(wish.Service) is not { } service
            || professional.Services.Contains(service.Id)
        )
        {
            return wish;
        }

        var word = PlaceNames.Fold(
            desk.Heard.Words.Entities.Service?.Text ?? Said.FirstName(service.Name)
        );
        var own = professional
            .Services.Select(desk.Knows.Service)
            .OfType<Service>()
            .Where(s => PlaceNames.Fold(s.Name).Contains(word, StringComparison.Ordinal))
            .ToList();
        return own.Count switch
        {
            0 => wish,
            1 => wish with { Service = own[0].Id, Services = [] },
            _ => wish with { Service = null, Services = [.. own.Select(s => s.Id)] },
        };
    }

    // Another service is wanted now: whoever was named before for something else is not insisted on.
    private static Wish ProfessionalOfService(Desk desk, Wish before, Wish wish) =>
        wish.Service != before.Service
        && wish.Professional is not null
        && wish.Professional == before.Professional
        && desk.Heard.Words.Entities.Professional?.Id != wish.Professional
        && desk.Knows.Professional(wish.Professional) is { } professional
        && desk.Knows.Service(wish.Service) is { } service
        && !professional.Services.Contains(service.Id)
            ? wish with
            {
                Professional = null,
            }
            : wish;

    private static Wish Professional(Desk desk, Wish wish)
    {
        if (TypedChoice.Professional(desk, wish.Professionals) is { } typed)
        {
            return wish with { Professional = typed, Professionals = [], AnyOfThem = false };
        }

        if (
            desk.Heard.Words.Entities.Professional is not { OnlySent: false } mention
            || (desk.State.Goal != Goal.None && Questions.QuestionsRule.AsksWho(desk))
        )
        {
            return wish;
        }

        if (mention.Id is { } id && desk.Knows.Professional(id) is not null)
        {
            // "oftalmo", which several do here, asks for none of them.
            var ofKind =
                !IsName(desk, mention)
                && wish.Service is { } service
                && (
                    NamesService(desk, mention, service)
                    || (
                        desk.Knows.Givers(service) is { Count: > 1 } givers
                        && givers.Any(g => g.Id == id)
                        && !OwnKind.IsSaid(mention.Text, id, givers)
                    )
                );
            return ofKind
                ? wish
                : wish with
                {
                    Professional = id,
                    Professionals = [],
                    AnyOfThem = false,
                };
        }

        return mention.Candidates.Count > 0 && IsName(desk, mention)
            ? wish with
            {
                Professional = null,
                Professionals = mention.Candidates,
                AnyOfThem = false,
            }
            : wish;
    }

    // "terapia" is the service that is called so, whatever somebody's specialty is called.
    private static bool NamesService(Desk desk, Mention kind, string service) =>
        desk.Heard.Words.Entities.Service is { Id: { } id } named
        && id == service
        && desk.Knows.Givers(service) is { Count: > 0 } givers
        && !givers.Any(g => g.Id == kind.Id)
        && PlaceNames
            .Fold(named.Text)
            .Contains(PlaceNames.Fold(kind.Text), StringComparison.Ordinal);

    /// <summary>"Cardiologista" may be any of them and asks for none in particular; "dra. ana", "a Bia" and "o Tomaz" ask for one.</summary>
    public static bool IsName(Desk desk, Mention mention)
    {
        var said = PlaceNames
            .Fold(mention.Text)
            .Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length > 2 && word is not ("dra" or "doutor" or "doutora"))
            .ToList();
        return said.Count > 0
            && !said.Exists(word => Specialties.All.Contains(word) || IsOfKind(desk, word));
    }

    private static bool IsOfKind(Desk desk, string word) =>
        desk.Clinic.Professionals.Any(p =>
            PlaceNames
                .Fold(p.Specialty ?? "")
                .Split(' ')
                .Any(kind => Nearness.IsNear(word, kind, false))
        );
}
