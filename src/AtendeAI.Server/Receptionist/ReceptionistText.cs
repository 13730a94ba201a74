using AtendeAI.Server.Hosting;

namespace AtendeAI.Server.Receptionist;

/// <summary>The words of the commands chat and understand: <c>ReceptionistText.resx</c> in Portuguese, <c>ReceptionistText.en.resx</c> in English.</summary>
internal static class ReceptionistText
{
    private static readonly TextTable Table = new(typeof(ReceptionistText));

    public static string Of(string key, params object?[] details) => Table.Of(key, details);
}
