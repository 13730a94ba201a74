using Microsoft.AspNetCore.Http;

namespace AtendeAI.Web.Language;

/// <summary>
/// Light, dark, or whatever the device says (the default). Known from a cookie while the page is rendered, so the right style sheets are
/// in its head and nothing flashes.
/// </summary>
public sealed record ThemeChoice(string Name)
{
    public const string CookieName = "atendeai.theme";

    public static ThemeChoice Light { get; } = new("light");
    public static ThemeChoice Dark { get; } = new("dark");
    public static ThemeChoice System { get; } = new("system");

    /// <summary>The value of <c>media</c> for the style sheets of the light theme.</summary>
    public string LightMedia => Media(on: this == Light, off: this == Dark, "light");

    /// <summary>The value of <c>media</c> for the style sheets of the dark theme.</summary>
    public string DarkMedia => Media(on: this == Dark, off: this == Light, "dark");

    public string ColorScheme => this == System ? "light dark" : Name;

    public static ThemeChoice Of(HttpRequest request) => Parse(request.Cookies[CookieName]);

    /// <summary>Anything unknown is <see cref="System"/>.</summary>
    public static ThemeChoice Parse(string? name) =>
        name switch
        {
            "light" => Light,
            "dark" => Dark,
            _ => System,
        };

    private static string Media(bool on, bool off, string scheme)
    {
        if (on)
        {
            return "all";
        }

        return off ? "not all" : $"(prefers-color-scheme: {scheme})";
    }
}
