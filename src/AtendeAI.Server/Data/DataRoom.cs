using AtendeAI.Server.Data.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Data;

internal static class DataRoom
{
    /// <summary>The working data source, the EF contexts and <see cref="TenantTransactions"/>. Needs <see cref="DatabaseLogins"/>.</summary>
    public static void AddData(this IHostApplicationBuilder builder)
    {
        builder.Services.AddHttpContextAccessor();
        builder.Services.TryAddSingleton<IClock>(SystemClock.Instance);
        builder.Services.AddSingleton(services =>
            AppSource(services.GetRequiredService<DatabaseLogins>(), services)
        );
        builder.Services.AddDbContextFactory<AtendeDbContext>(
            (services, options) =>
                options.UseNpgsql(services.GetRequiredService<NpgsqlDataSource>())
        );
        builder.Services.AddSingleton<TenantTransactions>();
        builder.Services.AddSingleton<IDatabaseMigrator, DatabaseMigrator>();
        builder.Services.AddHostedService<PoolDrain>();
        builder.AddProtection();
    }

    // Nothing here sets anything for a session, so there is nothing to reset when a connection goes back to the pool.
    private static NpgsqlDataSource AppSource(DatabaseLogins logins, IServiceProvider services)
    {
        var text = new NpgsqlConnectionStringBuilder(logins.App)
        {
            SearchPath = "atendeai,public",
            ApplicationName = "atendeai",
            NoResetOnClose = true,
            MaxAutoPrepare = 200,
            AutoPrepareMinUsages = 2,
            Enlist = false,
            // Everything here goes by key: one plan serves every value, and is made once. Those made while a table was still empty must not read all of
            // it when it is full.
            Options = "-c enable_seqscan=off -c plan_cache_mode=force_generic_plan",
        };
        if (!text.ShouldSerialize("Maximum Pool Size"))
        {
            text.MaxPoolSize = 40;
        }
        // The name stands in the metrics instead of the connection string.
        var builder = new NpgsqlDataSourceBuilder(text.ConnectionString) { Name = "atendeai" };
        builder.UseLoggerFactory(services.GetService<ILoggerFactory>());
        return builder.Build();
    }
}
