using AtendeAI.Server.Hosting;

namespace AtendeAI.Server.Data;

/// <summary>The words of what is wrong with the key file: <c>DataText.resx</c> in Portuguese, <c>DataText.en.resx</c> in English.</summary>
internal static class DataText
{
    private static readonly TextTable Table = new(typeof(DataText));

    public static string Of(string key, params object?[] details) => Table.Of(key, details);
}
