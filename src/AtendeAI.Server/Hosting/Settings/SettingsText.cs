namespace AtendeAI.Server.Hosting.Settings;

/// <summary>The words of what is wrong with a setting: <c>SettingsText.resx</c> in Portuguese, <c>SettingsText.en.resx</c> in English.</summary>
internal static class SettingsText
{
    private static readonly TextTable Table = new(typeof(SettingsText));

    public static string Of(string key, params object?[] details) => Table.Of(key, details);
}
