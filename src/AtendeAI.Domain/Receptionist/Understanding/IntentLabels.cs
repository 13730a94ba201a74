using System.Text;

namespace AtendeAI.Domain.Receptionist.Understanding;

/// <summary>The snake_case labels by which intents are known outside the program.</summary>
public static class IntentLabels
{
    private static readonly string[] Labels = [.. Enum.GetNames<Intent>().Select(SnakeCase)];

    private static readonly Dictionary<string, Intent> Intents = Enum.GetValues<Intent>()
        .ToDictionary(intent => Labels[(int)intent], StringComparer.Ordinal);

    public static string ToLabel(this Intent intent) => Labels[(int)intent];

    public static Intent? FromLabel(string label) =>
        Intents.TryGetValue(label, out var intent) ? intent : null;

    /// <summary>"EarlyMorning" becomes "early_morning".</summary>
    internal static string SnakeCase(string name)
    {
        var label = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && label.Length > 0)
            {
                label.Append('_');
            }

            label.Append(char.ToLowerInvariant(letter));
        }

        return label.ToString();
    }
}
