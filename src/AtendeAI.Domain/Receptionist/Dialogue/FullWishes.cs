using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Words;
using NodaTime;

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
        var now = input.Now.InZone(input.Clinic.Zone).LocalDateTime;
        var said = $" {PlaceNames.Fold(heard.Text)} ";
        if (
            !heard.HasText
            || input.State is not { Goal: Goal.None, Pending: PendingYes.None }
            || !Wishes(heard.Words)
            || s_instead.Any(w => said.Contains(w, StringComparison.Ordinal))
        )
        {
            return [];
        }

        var groups = Groups(heard.Text, vocabulary, now);
        return groups.Count > 1 && groups.All(g => Suits(g, groups[0], vocabulary, now))
            ? groups
            : [];
    }

    /// <summary>Says that the others were heard too, and come after the first.</summary>
    public static void Announce(Desk desk)
    {
        var next = Understander.Understand(
            desk.State.Later[0],
            desk.Knows.Vocabulary,
            desk.LocalNow
        );
        if (
            desk.Knows.Service(desk.Heard.Words.Entities.Service?.Id) is { } first
            && desk.Knows.Service(next.Entities.Service?.Id) is { } second
        )
        {
            desk.SayFirst(desk.Say.OneThenAnother(first.Name, second.Name));
        }
    }

    /// <summary>Whoever was booked for just now is meant again, where the next wish names nobody.</summary>
    public static DialogueState ForTheSame(Desk desk, string text)
    {
        var words = Understander.Understand(text, desk.Knows.Vocabulary, desk.LocalNow);
        if (
            desk.Commands.OfType<BookAppointment>().LastOrDefault() is not { Patient: var patient }
            || words.Entities is not { ForWhom: null, Name: null }
            || (patient.Relation is not null && IsForMe(text))
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

    private static bool IsForMe(string text) =>
        $" {PlaceNames.Fold(text)} ".Contains(" mim ", StringComparison.Ordinal);

    private static bool Wishes(Understood words) =>
        words.Intents.All(i =>
            i is Intent.Book or Intent.ProvideInfo or Intent.Greeting or Intent.OutOfScope
        );

    private static List<string> Groups(string text, Vocabulary vocabulary, LocalDateTime now)
    {
        var (groups, begun) = (new List<string>(), (string?)null);
        foreach (var piece in Pieces.Of(text))
        {
            var words = Understander.Understand(piece, vocabulary, now);
            var named = words.Entities.Service is { } mention ? mention.Id ?? mention.Text : null;
            if (groups.Count == 0 || (named is not null && begun is not null && named != begun))
            {
                groups.Add(piece);
            }
            else
            {
                // Who writes may be said last, and is asked for first.
                var at = IsOnlyName(words) ? 0 : groups.Count - 1;
                groups[at] = $"{groups[at]}, {piece}";
            }

            begun = named ?? begun;
        }

        return groups;
    }

    private static bool IsOnlyName(Understood words) =>
        words.When.Count == 0
        && words.Entities is { Name: not null, ForWhom: null, Service: null, Professional: null };

    // A day of its own, or a person of its own: what is said once may be meant of both.
    private static bool Suits(string text, string first, Vocabulary vocabulary, LocalDateTime now)
    {
        var words = Understander.Understand(text, vocabulary, now);
        var ownDay = WhenReader.Add(new WhenWish(), words.When, now).HasDay;
        var ownPerson = text == first ? IsForMe(text) : words.Entities.ForWhom is not null;
        return Wishes(words) && words.Entities.Service is not null && (ownDay || ownPerson);
    }
}
