using System.Text.Unicode;
using AtendeAI.Web.Agenda;
using AtendeAI.Web.Design;
using AtendeAI.Web.Identity;
using AtendeAI.Web.Language;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;
using NodaTime;
using Radzen;

namespace AtendeAI.Web;

/// <summary>The panel, for a host that brings the ports, authentication and authorization.</summary>
public static class WebServices
{
    public static IServiceCollection AddWeb(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddCascadingAuthenticationState();
        // Portuguese is written with its own letters, not with their numbers.
        services.Configure<WebEncoderOptions>(options =>
            options.TextEncoderSettings = new(UnicodeRanges.All)
        );
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new(PanelCultures.Portuguese);
            options.SupportedCultures = [.. PanelCultures.All];
            options.SupportedUICultures = [.. PanelCultures.All];
            options.ApplyCurrentCultureToResponseHeaders = true;
        });
        return services.AddPages();
    }

    /// <summary>What the pages themselves ask for, besides the ports; a component test needs no more.</summary>
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRadzenComponents();
        services.AddLocalization();
        services.AddScoped<RuleWords>();
        services.AddScoped<Moments>();
        services.AddScoped<AgendaDialogs>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IClock>(SystemClock.Instance);
        return services;
    }

    /// <summary>The language of each request, from its cookie or its browser. Before <c>UseAuthentication</c>, so that refusals are in it too.</summary>
    public static IApplicationBuilder UseWeb(this IApplicationBuilder app) =>
        app.UseRequestLocalization();

    public static IEndpointRouteBuilder MapWeb(this IEndpointRouteBuilder routes)
    {
        routes.MapPreferences();
        routes.MapSignOut();
        routes.MapRazorComponents<App>().AddInteractiveServerRenderMode();
        return routes;
    }
}
