using System.Globalization;
using System.Resources;
using AtendeAI.Server.Hosting.CommandLine;
using AtendeAI.Web.Language;

namespace AtendeAI.Server.Hosting;

/// <summary>
/// The words of one room for the terminal, in the language of this run: Portuguese, the neutral one, or English. The log speaks English
/// whatever the language: those who search it search for one sentence.
/// </summary>
internal sealed class TextTable(Type room)
{
    private readonly ResourceManager _texts = new(room.FullName!, room.Assembly);

    /// <summary>The text of a key with the details in its places. A key without a text is shown as it is.</summary>
    public string Of(string key, params object?[] details)
    {
        var culture = CultureInfo.CurrentUICulture;
        var text = _texts.GetString(key, culture) ?? key;
        return details.Length == 0 ? text : string.Format(Numbers(culture), text, details);
    }

    private static CultureInfo Numbers(CultureInfo culture) =>
        ProgramLanguage.Known(culture.Name) ?? PanelCultures.Portuguese;
}
