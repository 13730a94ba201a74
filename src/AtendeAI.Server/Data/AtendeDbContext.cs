using AtendeAI.Server.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace AtendeAI.Server.Data;

/// <summary>
/// The schema <c>atendeai</c> as the panel's pages read it and migrations are made from. What the pipeline writes at every message
/// (messages, lanes, outbox, journal) is raw SQL and has no entity. Get one from <see cref="TenantTransactions"/>, which sets the clinic.
/// </summary>
internal sealed class AtendeDbContext(DbContextOptions<AtendeDbContext> options)
    : IdentityUserContext<User, Guid>(options)
{
    public const string Schema = "atendeai";
    public const string HistoryTable = "ef_migrations";

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasDefaultSchema(Schema);
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("user_claims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("user_logins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("user_tokens");
        builder.ApplyConfigurationsFromAssembly(typeof(AtendeDbContext).Assembly);
        SnakeCase.Apply(builder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration) =>
        configuration.Properties<Instant>().HaveConversion<InstantConverter>();
}
