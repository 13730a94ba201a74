using System.Net;
using AtendeAI.Server.Hosting.Doctor;
using AtendeAI.Server.Hosting.Panel;
using AtendeAI.Server.Hosting.PostgreSql;
using AtendeAI.Server.Hosting.Settings;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using IPNetwork = System.Net.IPNetwork;

namespace AtendeAI.Server.Hosting;

/// <summary>The room everything else stands in: settings, database, listening, the panel's files.</summary>
internal static class AtendeHost
{
    /// <summary>A builder whose settings are the launch's alone: no file of the folder it happens to be started in.</summary>
    public static WebApplicationBuilder CreateBuilder(Launch launch)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                ContentRootPath = AppContext.BaseDirectory,
                Args = ["--hostBuilder:reloadConfigOnChange=false"],
            }
        );
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddConfiguration(launch.Configuration);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.SetMinimumLevel(launch.Serves ? LogLevel.Information : LogLevel.Warning);
        return builder;
    }

    public static void AddHosting(this WebApplicationBuilder builder, Launch launch)
    {
        builder.AddSettings<ListenOptions>("");
        builder.AddSettings<DatabaseOptions>(DatabaseOptions.Section);

        builder.Services.AddSingleton(launch);
        builder.Services.AddSingleton<DatabaseGate>();
        builder.Services.AddSingleton<PostgreSqlLog>();
        builder.Services.AddSingleton(ChooseDatabase);
        builder.Services.AddSingleton(services =>
            services.GetRequiredService<IDatabaseServer>().Logins
        );
        builder.Services.AddSingleton<DatabaseLifetime>();
        builder.Services.AddHostedService(services =>
            services.GetRequiredService<DatabaseLifetime>()
        );
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddDoctor();
        builder.Services.Configure<HostOptions>(host =>
            host.ShutdownTimeout = TimeSpan.FromSeconds(20)
        );
    }

    public static void UseHosting(this WebApplication app)
    {
        // Proved here, before anything reads a setting: what is wrong is said in one line.
        app.Services.ProveSettings();

        var listen = app.Services.GetRequiredService<IOptions<ListenOptions>>().Value;
        foreach (var url in listen.UrlList)
        {
            app.Urls.Add(url);
        }

        app.UseProxies(listen);
        app.UsePanelFiles();
        app.UseDatabaseGate();
    }

    private static IDatabaseServer ChooseDatabase(IServiceProvider services) =>
        services.GetRequiredService<IOptions<DatabaseOptions>>().Value.ConnectionString.Length == 0
            ? ActivatorUtilities.CreateInstance<EmbeddedDatabase>(services)
            : ActivatorUtilities.CreateInstance<ExternalDatabase>(services);

    private static void UseProxies(this WebApplication app, ListenOptions listen)
    {
        if (listen.ProxyList.Length == 0)
        {
            return;
        }

        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.All,
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in listen.ProxyList)
        {
            options.KnownIPNetworks.Add(
                IPNetwork.TryParse(proxy, out var network)
                    ? network
                    : new IPNetwork(
                        IPAddress.Parse(proxy),
                        IPAddress.Parse(proxy).GetAddressBytes().Length * 8
                    )
            );
        }

        app.UseForwardedHeaders(options);
    }
}
