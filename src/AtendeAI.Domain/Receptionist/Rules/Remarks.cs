using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>What patients say of a visit beside the mark: before it, with it, or in the messages right after it.</summary>
internal static class Remarks
{
    private const int LeastLetters = 5;
    private const int LeastWords = 3;

    /// <summary>What is said right after the mark belongs to it, unless it asks or wants something.</summary>
    public static bool Is(Desk desk)
    {
        var said = PlaceNames.Fold(desk.Heard.Text);
        var intents = desk.Heard.Words.Intents;
        return intents.All(IsOfVisit)
            && !intents.All(i => i is Intent.Closing or Intent.Greeting)
            && !desk.Heard.Text.Contains('?', StringComparison.Ordinal)
            && !said.Contains("atras", StringComparison.Ordinal)
            && said.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= LeastWords;
    }

    private static bool IsOfVisit(Intent intent) =>
        intent
            is Intent.LateArrival
                or Intent.Feedback
                or Intent.OutOfScope
                or Intent.Complaint
                or Intent.Closing
                or Intent.Greeting;

    /// <summary>It is added to the mark. Of a complaint the team is told by who hears those.</summary>
    public static Outcome? Keep(Desk desk, GivenMark rated)
    {
        var visit = rated.Visit is { } key ? new AppointmentId(key) : (AppointmentId?)null;
        desk.Do(new CommentOnVisit(visit, rated.Score, desk.Heard.Written));
        // Of another language only the mark is well understood, and the team knows of a low one.
        var complains = desk.Heard.Has(Intent.Complaint) || desk.Heard.Words.Mood == Mood.Angry;
        if (complains && desk.Heard.Words.Language == Language.Portuguese)
        {
            return null;
        }

        desk.HearAs(Intent.Feedback);
        return Thank(desk);
    }

    public static Outcome Thank(Desk desk)
    {
        desk.Used = true;
        return SoundsSad(desk.Heard.Text)
            ? Step.Tell(desk, "rating.praise", desk.Say.SorryToHear, Step.Person())
            : Step.Tell(desk, "rating.praise", desk.Say.GladToHear(desk.Heard.Words.Language));
    }

    /// <summary>What was said before, and what this message says of the visit beside its mark; null where that is nothing.</summary>
    public static string? With(string? before, Desk desk)
    {
        var (written, letters) = (desk.Heard.Written, desk.Heard.Written.Count(char.IsLetter));
        var said = letters >= LeastLetters ? written : null;
        return before is null ? said
            : said is null ? before
            : $"{before}\n{said}";
    }

    private static readonly string[] s_sad =
    [
        "triste",
        "chatead",
        "caro",
        "cara demais",
        "fria",
        "frio",
        "quente demais",
        "ruim",
        "demor",
        "esper",
        "pena",
        "infeliz",
        "perdi ",
        "falec",
        "morreu",
        "pior",
        "decepc",
        "apertad",
        "barulh",
        "sujo",
        "suja",
        "nao gostei",
        "deixou a desejar",
        "podia ser melhor",
        "poderia ser melhor",
        "desanim",
    ];

    private static bool SoundsSad(string text)
    {
        var said = PlaceNames.Fold(text);
        return s_sad.Any(way => said.Contains(way, StringComparison.Ordinal))
            && !said.Contains("vale a pena", StringComparison.Ordinal)
            && !said.Contains("nao demor", StringComparison.Ordinal);
    }
}
