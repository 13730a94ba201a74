using System.Globalization;
using System.Resources;
using System.Text;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Headless;

/// <summary>Says in a few short lines what was understood.</summary>
internal sealed class UnderstandPlain(UnderstandOptions options)
{
    private static readonly ResourceManager Texts = new(
        "AtendeAI.Domain.Receptionist.Headless.UnderstandTexts",
        typeof(UnderstandPlain).Assembly
    );

    public string Explain(string message)
    {
        var now =
            options.Now ?? options.Clock.GetCurrentInstant().InZone(options.Zone).LocalDateTime;
        var understood = Understander.Understand(message, options.Clinic, now);
        var text = new StringBuilder();
        Add(
            text,
            "intents",
            string.Join(", ", understood.Intents.Select(intent => intent.ToLabel()))
        );
        Add(text, "emergency", understood.Emergency ? Said("yes") : null);
        foreach (var time in understood.When)
        {
            Add(text, "when", $"«{time.Text}» {Told(time)}");
        }

        var entities = understood.Entities;
        Add(text, "professional", Told(entities.Professional));
        Add(text, "service", Told(entities.Service));
        Add(text, "insurance", entities.Insurance?.Text);
        Add(text, "name", entities.PatientName);
        Add(text, "cpf", entities.Cpf);
        Add(text, "phone", entities.Phone);
        return text.ToString().TrimEnd();
    }

    private static string Told(TimeExpression time)
    {
        var points = time switch
        {
            { Any: true, Start: null, End: null } => Said("any"),
            { Kind: TimeKind.Interval or TimeKind.Daypart } => $"{time.Start} → {time.End}",
            _ => time.Start.ToString(),
        };
        var part = time.Part is { } known ? $" ({known.ToLabel()})" : string.Empty;
        return points + part + (time.Excluded ? " " + Said("excluded") : string.Empty);
    }

    private static string? Told(Mention? mention) =>
        mention switch
        {
            null => null,
            { Id: { } id } => $"{mention.Text} ({id})",
            { Candidates.Count: > 0 } =>
                $"{mention.Text} ({string.Join(" / ", mention.Candidates)}?)",
            _ => mention.Text,
        };

    private static void Add(StringBuilder text, string label, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            text.Append("  ").Append(Said(label)).Append(": ").Append(value).Append('\n');
        }
    }

    private static string Said(string key) =>
        Texts.GetString(key, CultureInfo.CurrentUICulture) ?? key;
}
