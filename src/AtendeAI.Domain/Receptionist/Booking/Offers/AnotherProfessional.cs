using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules;
using AtendeAI.Domain.Receptionist.Understanding.Details;

namespace AtendeAI.Domain.Receptionist.Booking.Offers;

/// <summary>"Com outro dentista", "troca meu médico", "tanto faz quem": anyone but the one whose appointment it is, who was wanted, or whose times were shown.</summary>
internal static class AnotherProfessional
{
    private const int Near = 3;

    private static readonly HashSet<string> s_roles = PlainWords.Set(
        "medic doutor dentista psicolog terapeuta fisio fono nutri esteticista especialista"
    );

    // Words for anybody, in the clinic's team or among the patients.
    private static readonly HashSet<string> s_anyRole = PlainWords.Set("pessoa profission colega");

    private static readonly HashSet<string> s_other = PlainWords.Set("outro outra");

    private static readonly HashSet<string> s_refuses = PlainWords.Set("quero precisa preciso");

    private static readonly HashSet<string> s_changes = PlainWords.Set("troc mud");

    private static readonly string[] s_any =
    [
        "tanto faz quem",
        "tanto faz o medic",
        "tanto faz a medic",
        "tanto faz o profission",
        "tanto faz com quem",
        "com qualquer um",
        "qualquer medic",
        "qualquer profission",
        "qualquer doutor",
        "qualquer dentista",
        "qualquer psicolog",
        "quem tiver",
        "quem estiver livre",
        "nao precisa ser com",
    ];

    // "Quero falar com outra pessoa" calls somebody of the team, and "pra outra pessoa" is another patient.
    private static readonly string[] s_else =
    [
        "falar",
        "falo",
        "conversar",
        "atendente",
        "recepc",
        "ser atendid",
        "chama",
        "para outr",
        "pra outr",
        "p outr",
        "de outr",
    ];

    /// <summary>Somebody else is asked for, whom the patient does not name.</summary>
    public static bool Said(Desk desk)
    {
        // "Muda pra uma médica mulher" rules out none but the men.
        if (!desk.Heard.HasText || NamesOne(desk) || ByGender.Wanted(desk.Heard.Text) is not null)
        {
            return false;
        }

        string[] words = [.. PlainWords.Split(desk.Heard.Text)];
        var elsewhere = PlainWords.Say(words, s_else);
        return Enumerable
            .Range(0, words.Length)
            .Any(at =>
                IsAnother(words, at, elsewhere) || IsChanged(words, at) || IsTheOther(words, at)
            );
    }

    /// <summary>"Tanto faz quem": whoever is free, those who were shown too.</summary>
    public static bool Anybody(Desk desk)
    {
        string[] words = [.. PlainWords.Split(desk.Heard.Text)];
        return desk.Heard.HasText
            && !NamesOne(desk)
            && PlainWords.Say(words, s_any)
            && !PlainWords.Say(words, s_else);
    }

    /// <summary>"Não quero outro médico": whoever refuses another refuses none by name.</summary>
    public static bool Refused(Desk desk)
    {
        string[] words = [.. PlainWords.Split(desk.Heard.Text)];
        return Enumerable
            .Range(0, words.Length)
            .Any(at => s_other.Contains(words[at]) && IsRefused(words, at));
    }

    /// <summary>Whoever was wanted until now is insisted on no more; where another is asked for, they are ruled out.</summary>
    public static void Take(Desk desk)
    {
        var wish = desk.State.Wish;
        if (Said(desk) && desk.State.Goal == Goal.Book && SeveralShown(desk.State) is { } shown)
        {
            desk.State = desk.State with { Wish = ThanThese(desk, wish, shown) };
            return;
        }

        var ruledOut =
            Said(desk) && UntilNow(desk) is { } until && OthersAreLeft(desk, until) ? until : null;
        desk.State = desk.State with
        {
            Wish = wish with
            {
                Professional = null,
                Professionals = [],
                AnyOfThem = false,
                NotWith = ruledOut is null
                    ? wish.NotWith
                    : [.. wish.NotWith.Append(ruledOut).Distinct()],
            },
        };
    }

    // Times of several were shown, and none of them is insisted on.
    private static List<string>? SeveralShown(DialogueState state) =>
        state is { Chosen: null, Wish.Professional: null }
        && state.Offers.Select(o => o.Professional).Distinct().ToList() is { Count: > 1 } shown
            ? shown
            : null;

    // "E o outro médico?": whoever was not shown, else it is asked which of them.
    private static Wish ThanThese(Desk desk, Wish wish, List<string> shown)
    {
        var any = wish with { Professionals = [], AnyOfThem = false };
        return NotWith.Givers(desk, wish.Service!).Any(g => !shown.Contains(g.Id))
            ? any with
            {
                NotWith = [.. wish.NotWith.Union(shown)],
            }
            : any with
            {
                Professionals = shown,
            };
    }

    // Of two, one of whom has nothing free, the second is "another" already.
    private static bool OthersAreLeft(Desk desk, string until) =>
        desk.State.Wish.Professional is not null
        || desk.State.Wish.Service is not { } service
        || NotWith.Givers(desk, service).Any(g => g.Id != until);

    private static string? UntilNow(Desk desk) =>
        desk.State.Wish.Professional
        ?? (
            desk.State.Goal == Goal.Reschedule
                ? desk.Appointment(desk.State.Appointment)?.ProfessionalId
                : OnlyShown(desk.State)
        );

    // Of the times that were shown, all of which are one professional's.
    private static string? OnlyShown(DialogueState state)
    {
        var whose = state.Chosen is { } chosen
            ? [chosen.Professional]
            : state.Offers.Select(o => o.Professional).Distinct(StringComparer.Ordinal).ToList();
        return whose is [var only] ? only : null;
    }

    // "o dr. rogério", not "o dermatologista".
    private static bool NamesOne(Desk desk) =>
        desk.Heard.Words.Entities.Professional is { } named && Collector.IsName(desk, named);

    private static bool IsAnother(string[] words, int at, bool elsewhere) =>
        at > 0
        && s_other.Contains(words[at - 1])
        && !IsRefused(words, at - 1)
        && (IsGiver(words[at]) || (!elsewhere && BeginsWith(words[at], s_anyRole)));

    private static bool IsChanged(string[] words, int at) =>
        (IsGiver(words[at]) || words[at].StartsWith("profision", StringComparison.Ordinal))
        && words[Math.Max(0, at - Near)..at].Any(w => BeginsWith(w, s_changes));

    // "e com o outro?": nobody is named, and only with people one speaks of being with the other.
    private static bool IsTheOther(string[] words, int at) =>
        s_other.Contains(words[at])
        && at + 1 == words.Length
        && at > 1
        && words[at - 1] is "o" or "a"
        && words[at - 2] is "com";

    private static bool IsGiver(string word) =>
        word is "dr" or "dra" || Specialties.All.Contains(word) || BeginsWith(word, s_roles);

    private static bool BeginsWith(string word, HashSet<string> stems) =>
        stems.Any(s => word.StartsWith(s, StringComparison.Ordinal));

    private static bool IsRefused(string[] words, int at) =>
        at > 1 && s_refuses.Contains(words[at - 1]) && words[at - 2] is "nao";
}
