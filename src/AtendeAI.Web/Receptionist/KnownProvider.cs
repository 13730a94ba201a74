namespace AtendeAI.Web.Receptionist;

/// <summary>A service that speaks OpenAI's API, and the name of a model there as an example.</summary>
public sealed record KnownProvider(
    string Name,
    string BaseUrl,
    string Model,
    string? TranscriptionModel
)
{
    public static IReadOnlyList<KnownProvider> All { get; } =
    [
        new("OpenAI", "https://api.openai.com/v1", "gpt-4o-mini", "whisper-1"),
        new(
            "Google Gemini",
            "https://generativelanguage.googleapis.com/v1beta/openai",
            "gemini-2.0-flash",
            null
        ),
        new("OpenRouter", "https://openrouter.ai/api/v1", "openai/gpt-4o-mini", null),
        new("Ollama", "http://localhost:11434/v1", "llama3.1", null),
    ];

    public static KnownProvider? At(string baseUrl) =>
        All.FirstOrDefault(one =>
            string.Equals(
                one.BaseUrl,
                baseUrl.Trim().TrimEnd('/'),
                StringComparison.OrdinalIgnoreCase
            )
        );
}
