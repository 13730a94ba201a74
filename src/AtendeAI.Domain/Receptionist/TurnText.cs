using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist;

/// <summary>The whole text of a turn: the greeting where one is due, what was answered, and the reply proper.</summary>
internal static class TurnText
{
    public static string Whole(Desk desk, string text, bool first, bool paused, Outcome outcome)
    {
        var parts = new List<string>();
        if (Greets(desk, first, paused, outcome))
        {
            var name =
                OwnName(desk)
                ?? desk.Contact.Patients.FirstOrDefault(p => p.Relation is null)?.Name
                ?? desk.Contact.ProfileName;
            parts.Add(
                desk.Say.Hello(
                    desk.LocalNow.TimeOfDay,
                    name is null ? null : Said.FirstName(name),
                    first && outcome.Rule is not ("person.anger" or "person.complaint")
                )
            );
        }

        if (desk.Heard is { HasText: true, Words.Loss: true } && outcome.Rule != "emergency")
        {
            parts.Add(desk.Say.SorryForYourLoss);
        }

        parts.AddRange(desk.Already);
        parts.AddRange(desk.Before);
        if (text.Length > 0)
        {
            parts.Add(text);
        }

        if (desk.TeamAnswers && PersonRule.WhenAnswered(desk) is { Length: > 0 } from)
        {
            // After what was passed on, before the question that goes on.
            parts.Insert(
                text.Length > 0 && desk.Before.Count > 0 ? parts.Count - 1 : parts.Count,
                from
            );
        }

        return string.Join("\n\n", parts);
    }

    private static readonly string[] s_introduces =
    [
        "meu nome e",
        "me chamo",
        "aqui e",
        "sou",
        "quem fala e",
    ];

    // "meu nome é Sueli Barreto", "sou a Taís": whatever the profile says.
    private static string? OwnName(Desk desk)
    {
        if (desk.Heard.Words.Entities is not { Name: { } name, ForWhom: null })
        {
            return null;
        }

        var said = $" {string.Join(' ', PlainWords.Split(desk.Heard.Text))} ";
        var first = PlainWords.Collapsed(PlaceNames.Fold(Said.FirstName(name)));
        return s_introduces.Any(way =>
            said.Contains($" {way} {first} ", StringComparison.Ordinal)
            || said.Contains($" {way} a {first} ", StringComparison.Ordinal)
            || said.Contains($" {way} o {first} ", StringComparison.Ordinal)
        )
            ? name
            : null;
    }

    // To a mark, a reminder's answer, a request about data or a call for help no cheerful greeting is said.
    private static readonly string[] s_plain = ["person.", "rating.", "privacy.", "confirm."];

    private static readonly string[] s_hellos = ["bom dia", "boa tarde", "boa noite", "oi", "ola"];

    private static bool Greets(Desk desk, bool first, bool paused, Outcome outcome) =>
        outcome.Rule is not ("emergency" or "language")
        && (
            IsPlain(outcome)
                ? first && GreetsBack(desk, outcome)
                : IsDue(desk, first, paused, outcome)
        );

    private static bool IsPlain(Outcome outcome) =>
        s_plain.Any(rule => outcome.Rule.StartsWith(rule, StringComparison.Ordinal));

    private static bool IsDue(Desk desk, bool first, bool paused, Outcome outcome) =>
        first || (desk.Heard.Has(Intent.Greeting) && (paused || outcome.Rule == "menu"));

    // Whoever says "boa noite" before asking for a person is greeted too.
    private static bool GreetsBack(Desk desk, Outcome outcome)
    {
        var said = PlaceNames.Fold(desk.Heard.Text).TrimStart();
        return outcome.Rule.StartsWith(TurnRules.Person, StringComparison.Ordinal)
            && (
                desk.Heard.Has(Intent.Greeting)
                || s_hellos.Any(h =>
                    said.StartsWith(h, StringComparison.Ordinal)
                    && (said.Length == h.Length || !char.IsLetter(said[h.Length]))
                )
            );
    }
}
