using System.Text.Json;

namespace AtendeAI.Server.Llm;

/// <summary>What one transcription used: tokens where the provider counts them, else what its seconds, or the file's size, amount to.</summary>
/// <param name="Seconds">How long the voice note is.</param>
internal sealed record VoiceUsage(double Seconds, long PromptTokens, long CompletionTokens)
{
    // WhatsApp records voice at some 16 kbit/s; OpenAI counts ten tokens for a second of it.
    private const double BytesASecond = 2000;
    private const double TokensASecond = 10;
    private const int LettersAToken = 3;

    public static readonly VoiceUsage None = new(0, 0, 0);

    public long Tokens => PromptTokens + CompletionTokens;

    /// <summary>What it will use at least, for the budget.</summary>
    public static VoiceUsage Guess(long bytes) => OfSeconds(bytes / BytesASecond, "");

    /// <param name="answer">The provider's, as it came: OpenAI says tokens or seconds by the model, others seconds or nothing.</param>
    public static VoiceUsage Of(BinaryData answer, string text, long bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(answer);
            return Read(json.RootElement, text, bytes);
        }
        catch (JsonException)
        {
            return OfSeconds(bytes / BytesASecond, text);
        }
    }

    private static VoiceUsage Read(JsonElement root, string text, long bytes)
    {
        var usage = Child(root, "usage");
        var prompt = Number(usage, "input_tokens") ?? Number(usage, "prompt_tokens");
        var seconds = Number(usage, "seconds") ?? Number(root, "duration");
        return prompt is { } tokens
            ? new(
                seconds ?? bytes / BytesASecond,
                (long)tokens,
                (long)(
                    Number(usage, "output_tokens")
                    ?? Number(usage, "completion_tokens")
                    ?? Said(text)
                )
            )
            : OfSeconds(seconds ?? bytes / BytesASecond, text);
    }

    private static VoiceUsage OfSeconds(double seconds, string text) =>
        new(seconds, (long)Math.Ceiling(seconds * TokensASecond), Said(text));

    private static long Said(string text) => 1 + (text.Length / LettersAToken);

    private static JsonElement? Child(JsonElement? parent, string name) =>
        parent is { ValueKind: JsonValueKind.Object } of && of.TryGetProperty(name, out var child)
            ? child
            : null;

    // A figure that no voice note can have is none.
    private static double? Number(JsonElement? parent, string name) =>
        Child(parent, name) is { ValueKind: JsonValueKind.Number } child
        && child.GetDouble() is >= 0 and < 10_000_000 and var value
            ? value
            : null;
}
