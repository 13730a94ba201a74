using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>"Fundo de olho", and nothing more: the name of something that the clinic does is a wish for it.</summary>
internal static class OnlyService
{
    private static readonly char[] s_around = [' ', '.', ',', '!', '\n', '\r'];

    /// <summary>The wish; null where the message says anything else, or asks.</summary>
    public static IReadOnlyList<Intent>? Wanted(Sentence sentence, Entities entities) =>
        entities.Service is { } named
        && named.Text.Contains(' ')
        && sentence
            .Text.AsSpan()
            .Trim(s_around)
            .Equals(named.Text, StringComparison.OrdinalIgnoreCase)
            ? [Intent.Book]
            : null;
}
