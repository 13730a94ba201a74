using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist.Booking.Changes;

/// <summary>
/// Which appointments are to be changed, where a message names more than one: "a de quarta e a de sexta", "a minha e a do meu filho", "as duas",
/// "todas menos a de sexta". Fewer than two where it does not.
/// </summary>
internal static class SeveralAppointments
{
    private static readonly string[] s_except =
    [
        " menos ",
        " exceto ",
        " fora ",
        " tirando ",
        " so nao ",
        " com excecao d",
    ];

    // How an appointment is named whose verb was said before: "e a de sexta", "e o do meu filho".
    private static readonly HashSet<string> s_heads =
    [
        "a",
        "o",
        "as",
        "os",
        "da",
        "do",
        "de",
        "na",
        "no",
        "minha",
        "meu",
        "dia",
        "tambem",
        "tb",
        "tbm",
        "mais",
    ];

    private static readonly HashSet<string> s_otherwise =
    [
        "nao",
        "so",
        "apenas",
        "vou",
        "irei",
        "confirmo",
        "quero",
    ];

    public static IReadOnlyList<MeantAppointment> In(Desk desk)
    {
        var all = Shown(desk);
        if (!desk.Heard.HasText || all.Count < 2)
        {
            return [];
        }

        if (Except(desk, all) is { } rest)
        {
            return rest;
        }

        var named = Named(desk);
        return named.Count > 1 ? named
            : Several.Said(desk.Heard.Text) || Several.Counted(desk.Heard.Text) > 1 ? All(desk, all)
            : [];
    }

    /// <summary>By their days alone: "os dias 25 e 27", "quarta e sexta".</summary>
    public static IReadOnlyList<MeantAppointment> OnDays(Desk desk)
    {
        var meant = new List<MeantAppointment>();
        if (Pieces.Of(desk.Heard.Text).Any(StayingWords.Say))
        {
            return meant;
        }

        foreach (var said in desk.Heard.Words.When)
        {
            var day = WhenReader.Read(said, desk.LocalNow);
            var on = Shown(desk).Where(a => day.Allows(desk.Local(a.Start))).ToList();
            if (!AppointmentPick.IsTarget(desk.Heard.Text, said.Text) && on is [var only])
            {
                Add(meant, new(only, []));
            }
        }

        return meant;
    }

    /// <summary>"A de sexta não".</summary>
    public static bool Refuses(string piece) =>
        PlaceNames.Fold(piece).TrimEnd('.', '!').Split(' ', StringSplitOptions.RemoveEmptyEntries)
            is [_, .., "nao"];

    // Those that were just listed, where it was asked which.
    private static IReadOnlyList<KnownAppointment> Shown(Desk desk)
    {
        var all = desk.Upcoming();
        var shown = all.Where(a => desk.State.Options.Contains(ChoiceIds.PickAppointment(a.Id)))
            .ToList();
        return desk.State.Asked.Contains("which_appointment") && shown.Count > 0 ? shown : all;
    }

    private static IReadOnlyList<MeantAppointment> All(
        Desk desk,
        IReadOnlyList<KnownAppointment> all
    )
    {
        var pick = AppointmentPick.From(desk);
        var meant = all.Where(pick.Candidates.Contains).ToList();
        var counted = Several.Counted(desk.Heard.Text);
        return counted > 1 && counted != meant.Count
            ? []
            : [.. meant.Select(a => new MeantAppointment(a, pick.Times))];
    }

    private static IReadOnlyList<MeantAppointment>? Except(
        Desk desk,
        IReadOnlyList<KnownAppointment> all
    )
    {
        var (text, said) = (desk.Heard.Text, PlaceNames.Fold(desk.Heard.Text));
        var word = s_except.FirstOrDefault(w => said.Contains(w, StringComparison.Ordinal));
        if (word is null || said.Length != text.Length)
        {
            return null;
        }

        var at = said.IndexOf(word, StringComparison.Ordinal);
        if (!Several.Said(text[..at]) || Only(desk, text[(at + word.Length)..]) is not { } kept)
        {
            return null;
        }

        return [.. all.Where(a => a.Id != kept.Id).Select(a => new MeantAppointment(a, []))];
    }

    private static List<MeantAppointment> Named(Desk desk)
    {
        var meant = new List<MeantAppointment>();
        foreach (var piece in Pieces.Of(desk.Heard.Text))
        {
            var (named, target) = Apart(desk, piece);
            if (
                (meant.Count == 0 ? !StayingWords.Say(piece) : IsOneMore(piece))
                && Only(desk, named) is { } only
            )
            {
                Add(meant, new(only, target));
            }
            else if (meant.Count > 0 && meant[^1].Times.Count == 0)
            {
                meant[^1] = meant[^1] with { Times = target };
            }
        }

        return Shared(meant);
    }

    // "a de quarta e a de sexta pra semana que vem": said once, at the end, of both.
    private static List<MeantAppointment> Shared(List<MeantAppointment> meant)
    {
        for (var i = meant.Count - 2; i >= 0; i--)
        {
            if (meant[i].Times.Count == 0)
            {
                meant[i] = meant[i] with { Times = meant[i + 1].Times };
            }
        }

        return meant;
    }

    private static (string Named, IReadOnlyList<TimeExpression> Target) Apart(
        Desk desk,
        string piece
    )
    {
        foreach (var towards in AppointmentPick.Towards)
        {
            var at = piece.IndexOf($" {towards} ", StringComparison.OrdinalIgnoreCase);
            if (at > 0 && desk.Hearing(piece[at..]).Heard.Words.When is { Count: > 0 } target)
            {
                return (piece[..at], target);
            }
        }

        return (piece, []);
    }

    /// <summary>Those that these words name: "a da Lara", "as da dra. Beatriz"; empty where it cannot be told.</summary>
    public static IReadOnlyList<KnownAppointment> Named(Desk desk, string text)
    {
        var candidates = Candidates(desk, text);
        var several =
            PlainWords.Split(text).Any(w => w is "as" or "os")
            && candidates.Count < desk.Upcoming().Count;
        return candidates.Count == 1 || several ? candidates : [];
    }

    private static KnownAppointment? Only(Desk desk, string text) =>
        Candidates(desk, text) is [var only] ? only : null;

    private static IReadOnlyList<KnownAppointment> Candidates(Desk desk, string text)
    {
        var hearing = desk.Hearing(text);
        var candidates = AppointmentPick.From(hearing).Candidates;
        return candidates.Count > 1 && IsOwn(hearing)
            ? [.. candidates.Where(a => AppointmentPick.RelationOf(desk, a) is null)]
            : candidates;
    }

    private static bool IsOwn(Desk desk)
    {
        var said = $" {PlaceNames.Fold(desk.Heard.Text)} ";
        return desk.Heard.Words.Entities.ForWhom is null
            && (
                said.Contains(" minha ", StringComparison.Ordinal)
                || said.Contains(" meu ", StringComparison.Ordinal)
                || said.Contains(" mim ", StringComparison.Ordinal)
            );
    }

    private static bool IsOneMore(string piece)
    {
        var words = PlaceNames.Fold(piece).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0
            && s_heads.Contains(words[0])
            && !words.Any(s_otherwise.Contains)
            && !StayingWords.Say(piece);
    }

    private static void Add(List<MeantAppointment> meant, MeantAppointment one)
    {
        if (meant.All(m => m.Appointment.Id != one.Appointment.Id))
        {
            meant.Add(one);
        }
    }
}

/// <param name="Times">When it is wanted instead; empty where that was not said.</param>
internal sealed record MeantAppointment(
    KnownAppointment Appointment,
    IReadOnlyList<TimeExpression> Times
);
