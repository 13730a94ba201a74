using AtendeAI.Server.Hosting;

namespace AtendeAI.Server.WhatsApp;

/// <summary>The words of the channel commands and of what the doctor finds on a number: <c>WhatsAppText.resx</c> in Portuguese, <c>WhatsAppText.en.resx</c> in English.</summary>
internal static class WhatsAppText
{
    private static readonly TextTable Table = new(typeof(WhatsAppText));

    public static string Of(string key, params object?[] details) => Table.Of(key, details);
}
