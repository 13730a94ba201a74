using System.Globalization;
using System.Resources;

namespace AtendeAI.Domain.Clinics;

internal static class ContextFaultTexts
{
    private static readonly ResourceManager s_texts = new(
        "AtendeAI.Domain.Clinics.ContextFaultTexts",
        typeof(ContextFaultTexts).Assembly
    );

    public static string Of(string code, object[] details)
    {
        var text = s_texts.GetString(code, CultureInfo.CurrentUICulture) ?? code;
        return details.Length == 0
            ? text
            : string.Format(CultureInfo.InvariantCulture, text, details);
    }
}
