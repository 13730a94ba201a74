using AtendeAI.Server.Hosting;

namespace AtendeAI.Server.Compliance;

/// <summary>The words of the audit commands: <c>ComplianceText.resx</c> in Portuguese, <c>ComplianceText.en.resx</c> in English.</summary>
internal static class ComplianceText
{
    private static readonly TextTable Table = new(typeof(ComplianceText));

    public static string Of(string key, params object?[] details) => Table.Of(key, details);
}
