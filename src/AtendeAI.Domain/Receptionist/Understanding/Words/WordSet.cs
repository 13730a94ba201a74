namespace AtendeAI.Domain.Receptionist.Understanding.Words;

/// <summary>A set of words written as one text, so that a list of a hundred takes five lines.</summary>
internal static class WordSet
{
    public static HashSet<string> Of(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
