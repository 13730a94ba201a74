using AtendeAI.Server.Hosting;

namespace AtendeAI.Server.Clinics;

/// <summary>The words of the clinic commands: <c>ClinicsText.resx</c> in Portuguese, <c>ClinicsText.en.resx</c> in English.</summary>
internal static class ClinicsText
{
    private static readonly TextTable Table = new(typeof(ClinicsText));

    public static string Of(string key, params object?[] details) => Table.Of(key, details);
}
