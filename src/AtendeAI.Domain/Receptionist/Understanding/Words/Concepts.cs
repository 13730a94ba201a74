namespace AtendeAI.Domain.Receptionist.Understanding.Words;

/// <summary>
/// What a word is about ("hemograma": a blood test; "estacionar": parking), so that what is known of one word helps with others of its kind.
/// One word is about one thing. Read from concepts.txt.
/// </summary>
internal static class Concepts
{
    private static readonly Dictionary<string, string> Known = Load();

    /// <summary>The concept, with a mark before it that no word has; or null.</summary>
    public static string? Of(string word) => Known.GetValueOrDefault(word);

    public static bool Knows(string word) => Known.ContainsKey(word);

    private static Dictionary<string, string> Load()
    {
        using var stored = typeof(Concepts).Assembly.GetManifestResourceStream(
            "AtendeAI.Domain.Receptionist.concepts.txt"
        );
        using var reader = new StreamReader(stored!);
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var parts = line.Split(' ');
            var concept = "%" + parts[0];
            foreach (var word in parts.AsSpan(2))
            {
                known.TryAdd(word, concept);
            }
        }

        return known;
    }
}
