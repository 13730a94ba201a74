using Microsoft.Extensions.Localization;

namespace AtendeAI.Web.Design;

public static class Localization
{
    /// <summary>The text of <paramref name="key"/>, or of <paramref name="otherwise"/> where there is none: for keys made of codes that may be newer than the texts.</summary>
    public static string Either(
        this IStringLocalizer texts,
        string key,
        string otherwise,
        params object[] arguments
    )
    {
        var text = texts[key, arguments];
        return text.ResourceNotFound ? texts[otherwise, arguments].Value : text.Value;
    }
}
