using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist.Dialogue;

/// <summary>
/// "Limpeza na quinta às 14h e manutenção na terça às 10h": appointments that are each said in full, so that none takes the day, the hour or the
/// person of another. The first is booked, the others wait their turn.
/// </summary>
internal static class FullWishes
{
    private static readonly string[] s_instead =
    [
        " em vez ",
        " ao inves ",
        " no lugar ",
        " na verdade ",
        " alias ",
        " melhor ",
        " desculp",
        " tenho ",
        " marquei ",
        " fiz ",
        " nao ",
        " ou ",
    ];

    public static IReadOnlyList<string> In(Heard heard, TurnInput input, Vocabulary vocabulary)
    {
        var said = $" {PlaceNames.Fold(heard.Text)} ";
        if (
            !heard.HasText
            || !IsOpen(input.State)
            || !Wishes(heard.Words)
            || Pieces.Of(heard.Text).Count < 2
            || s_instead.Any(w => said.Contains(w, StringComparison.Ordinal))
        )
        {
            return [];
        }

        var now = input.Now.InZone(input.Clinic.Zone).LocalDateTime;
        var wanted = input.State.Wish.Service;
        var groups = new WishGroups(vocabulary, now).Of(heard.Text, wanted);
        var named = wanted is not null || groups.Any(g => g.Service is not null);
        return
            groups.Count > 1
            && groups
                .Index()
                .All(g =>
                    Suits(g.Item, g.Index == 0, wanted, named)
                    || (g.Index > 0 && IsAnotherService(groups[0], g.Item))
                )
            ? [.. groups.Select(g => g.Text)]
            : [];
    }

    // Nothing is being done, or no more than the service has been said of what is.
    private static bool IsOpen(DialogueState state) =>
        state is { Pending: PendingYes.None, Chosen: null, Goal: Goal.None or Goal.Book };

    /// <summary>Says that the others were heard too, and come after the first.</summary>
    public static void Announce(Desk desk)
    {
        IReadOnlyList<string?> services =
        [
            .. desk
                .State.Later.Select(text => desk.Hearing(text).Heard.Words)
                .Prepend(desk.Heard.Words)
                .Select(words => desk.Knows.Service(words.Entities.Service?.Id)?.Name),
        ];
        desk.SayFirst(
            services.Contains(null) || services.Distinct().Count() < services.Count
                ? desk.Say.OneByOne
                : desk.Say.OneThenAnother([.. services.OfType<string>()])
        );
    }

    /// <summary>Whoever was booked for just now is meant again, where the next wish names nobody.</summary>
    public static DialogueState ForTheSame(Desk desk, string text)
    {
        var words = Understander.Understand(text, desk.Knows.Vocabulary, desk.LocalNow);
        if (
            desk.Commands.OfType<BookAppointment>().LastOrDefault() is not { Patient: var patient }
            || words.Entities is not { ForWhom: null, Name: null }
            || (patient.Relation is not null && SaidWish.IsForSelf(text))
        )
        {
            return desk.State;
        }

        return desk.State with
        {
            Wish = desk.State.Wish with
            {
                Patient = patient.PatientId,
                Name = patient.PatientId is null ? patient.Name : null,
                Cpf = patient.Cpf,
                BirthDate = patient.BirthDate,
                Insurance = patient.Insurance,
                Relation = patient.Relation,
            },
        };
    }

    private static bool Wishes(Understood words) =>
        words.Intents.All(i =>
            i is Intent.Book or Intent.ProvideInfo or Intent.Greeting or Intent.OutOfScope
            || Questions.Topics.IsQuestion(i)
        );

    // "Audiometria quarta e também consulta com o dr. Otávio": the day was said of the first.
    private static bool IsAnotherService(SaidWish first, SaidWish wish) =>
        first is { HasDay: true, Words.Entities.Service.Id: not null }
        && !wish.HasTime
        && wish.Words.Entities
            is { Service.Id: not null }
                or { Service: not null, Professional.Id: not null };

    // A day of its own, or a person of its own: what is said once may be meant of both.
    private static bool Suits(SaidWish wish, bool first, string? wanted, bool named)
    {
        var knowsWhat = wish.Service is not null || !named || (first && wanted is not null);
        var knowsWho = first
            ? wish.Person == SaidWish.Self
            : wish.Words.Entities.ForWhom is not null;
        return knowsWhat && (wish.HasDay || knowsWho);
    }
}
