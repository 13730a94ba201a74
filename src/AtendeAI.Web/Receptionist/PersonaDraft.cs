using AtendeAI.Domain.Clinics;

namespace AtendeAI.Web.Receptionist;

/// <summary>The persona while it is being edited. What the form does not show is kept as it was.</summary>
public sealed record PersonaDraft
{
    public const int ShortestReply = 160;
    public const int LongestReply = 4096;

    public bool Enabled { get; set; } = true;
    public string Name { get; set; } = "";
    public string Formality { get; set; } = "voce";
    public bool Emoji { get; set; } = true;
    public string Greeting { get; set; } = "";
    public string Farewell { get; set; } = "";
    public string OutOfHours { get; set; } = "";
    public int MaxReplyChars { get; set; } = 700;
    public string Personality { get; set; } = "";
    public string Empathy { get; set; } = "";
    public string Humor { get; set; } = "";

    public static PersonaDraft Of(AssistantPersona persona) =>
        new()
        {
            Enabled = persona.Enabled,
            Name = persona.Name ?? "",
            Formality = persona.Formality,
            Emoji = persona.Emoji,
            Greeting = persona.Greeting ?? "",
            Farewell = persona.Farewell ?? "",
            OutOfHours = persona.OutOfHours ?? "",
            MaxReplyChars = persona.MaxReplyChars,
            Personality = persona.Personality ?? "",
            Empathy = persona.Empathy ?? "",
            Humor = persona.Humor ?? "",
        };

    public AssistantPersona Onto(AssistantPersona persona) =>
        persona with
        {
            Enabled = Enabled,
            Name = Said(Name),
            Formality = Formality,
            Emoji = Emoji,
            Greeting = Said(Greeting),
            Farewell = Said(Farewell),
            OutOfHours = Said(OutOfHours),
            MaxReplyChars = Math.Clamp(MaxReplyChars, ShortestReply, LongestReply),
            Personality = Said(Personality),
            Empathy = Said(Empathy),
            Humor = Said(Humor),
        };

    public bool Same(PersonaDraft other) => this == other;

    private static string? Said(string text) => text.Trim() is { Length: > 0 } said ? said : null;
}
