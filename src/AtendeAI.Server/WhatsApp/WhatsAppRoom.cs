using AtendeAI.Server.Hosting.Doctor;
using AtendeAI.Server.Hosting.Settings;
using Microsoft.Extensions.Options;

namespace AtendeAI.Server.WhatsApp;

internal static class WhatsAppRoom
{
    /// <summary>Channels, Meta's webhook and the client of the Graph API.</summary>
    public static void AddWhatsApp(this IHostApplicationBuilder builder)
    {
        builder.AddSettings<WhatsAppOptions>(WhatsAppOptions.Section);
        builder.Services.AddSingleton<ChannelDirectory>();
        builder.Services.AddSingleton<ChannelStore>();
        builder.Services.AddSingleton<ChannelGate>();
        builder.Services.AddSingleton<LiveNodes>();
        builder.Services.AddHostedService(s => s.GetRequiredService<LiveNodes>());
        builder.Services.AddSingleton<WebhookApi>();
        builder.Services.AddSingleton<IDoctorCheck, WhatsAppCheck>();
        builder.Services.AddSingleton(GraphClient);
    }

    /// <summary>Meta's callback stands before everything that is for people: no cookies, no sessions, no rate limit but the journal's own.</summary>
    public static void UseWhatsApp(this IApplicationBuilder app)
    {
        var webhook = app.ApplicationServices.GetRequiredService<WebhookApi>();
        app.Use(
            (context, next) =>
                context.Request.Path.Equals(WebhookApi.Path, StringComparison.Ordinal)
                    ? webhook.HandleAsync(context)
                    : next(context)
        );
    }

    // One connection pool for the life of the program. The time limit is the caller's: a send that is cut off must be told apart.
    private static GraphClient GraphClient(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<WhatsAppOptions>>();
        var handler = new SocketsHttpHandler
        {
            MaxConnectionsPerServer = options.Value.ParallelSends + 8,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            AllowAutoRedirect = false,
            UseCookies = false,
            ActivityHeadersPropagator = null,
        };
        var client = new HttpClient(handler)
        {
            BaseAddress = new Uri(options.Value.GraphBaseUrl.TrimEnd('/') + "/"),
            Timeout = Timeout.InfiniteTimeSpan,
        };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("AtendeAI");
        return new GraphClient(client, options);
    }
}
