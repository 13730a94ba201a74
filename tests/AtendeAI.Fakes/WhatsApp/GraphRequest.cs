namespace AtendeAI.Fakes.WhatsApp;

/// <summary>A request the fake received, without its token.</summary>
public sealed record GraphRequest(
    string Method,
    string Path,
    string Body,
    int Status,
    DateTimeOffset At
)
{
    public IReadOnlyDictionary<string, string> Headers { get; init; } =
        new Dictionary<string, string>();
}
