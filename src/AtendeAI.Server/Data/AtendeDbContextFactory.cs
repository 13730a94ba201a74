using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace AtendeAI.Server.Data;

/// <summary>For <c>dotnet ef migrations add</c>, which needs the model and no database.</summary>
internal sealed class AtendeDbContextFactory : IDesignTimeDbContextFactory<AtendeDbContext>
{
    public AtendeDbContext CreateDbContext(string[] args) => new(Options("Host=design-time"));

    /// <summary>The options of a context on that connection string, as the migrations need them.</summary>
    public static DbContextOptions<AtendeDbContext> Options(string connectionString) =>
        new DbContextOptionsBuilder<AtendeDbContext>()
            .UseNpgsql(
                connectionString,
                npgsql =>
                    npgsql.MigrationsHistoryTable(
                        AtendeDbContext.HistoryTable,
                        AtendeDbContext.Schema
                    )
            )
            .Options;
}
