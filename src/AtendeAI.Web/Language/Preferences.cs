using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace AtendeAI.Web.Language;

/// <summary>Language and theme are cookies of the browser, set by an ordinary form so that they work on every page, without script too.</summary>
internal static class Preferences
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public static void MapPreferences(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/preferencias", Save).AllowAnonymous();

    private static RedirectHttpResult Save(
        HttpContext context,
        [FromForm] string? language,
        [FromForm] string? theme,
        [FromForm] string? returnUrl
    )
    {
        if (PanelCultures.All.FirstOrDefault(c => c.Name == language) is { } culture)
        {
            var value = CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture));
            Keep(context, CookieRequestCultureProvider.DefaultCookieName, value);
        }

        if (theme is not null)
        {
            Keep(context, ThemeChoice.CookieName, ThemeChoice.Parse(theme).Name);
        }

        return TypedResults.LocalRedirect(LocalAddress.OrStart(returnUrl));
    }

    private static void Keep(HttpContext context, string name, string value) =>
        context.Response.Cookies.Append(
            name,
            value,
            new CookieOptions
            {
                MaxAge = Kept,
                HttpOnly = true,
                IsEssential = true,
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
            }
        );
}
