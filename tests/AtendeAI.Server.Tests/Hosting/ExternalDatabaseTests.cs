using AtendeAI.Domain.Clinics;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Data;
using AtendeAI.Server.Hosting;
using AtendeAI.Server.Hosting.PostgreSql;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AtendeAI.Server.Tests.Hosting;

/// <summary>On a PostgreSQL of the installer's own, which knows nothing of AtendeAI.</summary>
public sealed class ExternalDatabaseTests(GivenPostgreSql given)
    : IClassFixture<GivenPostgreSql>,
        IDisposable
{
    private readonly string _folder = Directory
        .CreateTempSubdirectory("atendeai-external-")
        .FullName;

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData(GivenPostgreSql.Carried)]
    [InlineData(GivenPostgreSql.Packaged)]
    public async Task It_migrates_as_the_owner_and_works_as_a_login_that_the_wall_holds(
        string which
    )
    {
        var server = await given.StartedAsync(which);
        var name = await server.MakeDatabaseAsync();
        await using var app = Build(server.As(name, name));

        (await BringUpAsync(app)).ShouldNotBeEmpty();
        await ImportAsync(app);

        var logins = app.Services.GetRequiredService<DatabaseLogins>();
        (await TablesOfAsync(server, name, name)).ShouldBeGreaterThan(30);
        (await TablesOfAsync(server, name, "atendeai_app")).ShouldBe(0);
        (
            await GivenServer.ScalarAsync<long>(logins.App, "SELECT count(*) FROM atendeai.clinics")
        ).ShouldBe(0);
        (
            await GivenServer.ScalarAsync<bool>(
                logins.App,
                "SELECT rolbypassrls OR rolsuper FROM pg_roles WHERE rolname = current_user"
            )
        ).ShouldBeFalse();
        (
            await Should.ThrowAsync<PostgresException>(() =>
                TestPostgres.RunAsync(
                    logins.App,
                    "ALTER TABLE atendeai.clinics DISABLE ROW LEVEL SECURITY"
                )
            )
        ).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Theory]
    [InlineData(GivenPostgreSql.Carried)]
    [InlineData(GivenPostgreSql.Packaged)]
    public async Task Two_that_start_together_share_it_and_one_migrates(string which)
    {
        var server = await given.StartedAsync(which);
        var name = await server.MakeDatabaseAsync();
        await using var one = Build(server.As(name, name), "one");
        await using var other = Build(server.As(name, name), "other");

        var applied = await Task.WhenAll(BringUpAsync(one), BringUpAsync(other));
        await ImportAsync(one);

        applied.Count(migrations => migrations.Count > 0).ShouldBe(1);
        var clinics = await other.Services.GetRequiredService<ClinicDirectory>().ListAsync(default);
        clinics.ShouldHaveSingleItem().Slug.ShouldBe("exemplo");
    }

    [Fact]
    public async Task When_the_owners_password_changes_the_working_login_follows()
    {
        var server = await given.StartedAsync(GivenPostgreSql.Another);
        var name = await server.MakeDatabaseAsync();
        await server.LetGrantAsync(name);
        await using (var before = Build(server.As(name, name), "before"))
        {
            await BringUpAsync(before);
        }

        await server.RunAsync("postgres", $"ALTER ROLE {name} PASSWORD 'changed'");
        var changed = new NpgsqlConnectionStringBuilder(server.As(name, name))
        {
            Password = "changed",
        };
        await using var after = Build(changed.ConnectionString, "after");

        (await BringUpAsync(after)).ShouldBeEmpty();
        var login = after.Services.GetRequiredService<DatabaseLogins>().App;
        (await GivenServer.ScalarAsync<string>(login, "SELECT current_user::text")).ShouldBe(
            "atendeai_app"
        );
    }

    [Theory]
    [InlineData("NOBYPASSRLS", null)]
    [InlineData("BYPASSRLS", "BYPASSRLS")]
    [InlineData("SUPERUSER", "BYPASSRLS")]
    public async Task A_working_login_that_the_wall_does_not_hold_is_refused(
        string rights,
        string? refusal
    )
    {
        var server = await given.StartedAsync(GivenPostgreSql.Another);
        var name = await server.MakeDatabaseAsync();
        await server.MakeLoginAsync($"{name}_app", "");
        await server.RunAsync("postgres", $"ALTER ROLE {name}_app {rights}");
        await server.LetGrantAsync(name);
        await using var app = Build(server.As(name, name), app: server.As($"{name}_app", name));

        if (refusal is null)
        {
            (await BringUpAsync(app)).ShouldNotBeEmpty();
            await ImportAsync(app);
            return;
        }

        (
            await Should.ThrowAsync<SettingException>(() => BringUpAsync(app))
        ).Message.ShouldSatisfyAllConditions(
            message => message.ShouldStartWith("Database:AppConnectionString"),
            message => message.ShouldContain(refusal)
        );
    }

    [Fact]
    public async Task The_owner_may_not_be_the_working_login_too()
    {
        var server = await given.StartedAsync(GivenPostgreSql.Another);
        var name = await server.MakeDatabaseAsync();
        await using var app = Build(server.As(name, name), app: server.As(name, name));

        (
            await Should.ThrowAsync<SettingException>(() => BringUpAsync(app))
        ).Message.ShouldStartWith("Database:AppConnectionString");
    }

    private WebApplication Build(string owner, string folder = "data", string? app = null) =>
        Program.Build(
            Launch.On(
                Path.Combine(_folder, folder),
                new Dictionary<string, string?>
                {
                    ["Database:ConnectionString"] = owner,
                    ["Database:AppConnectionString"] = app,
                    ["Logs:Files"] = "false",
                }
            ) with
            {
                Serves = false,
            }
        );

    private static Task<IReadOnlyList<string>> BringUpAsync(WebApplication app) =>
        app.Services.GetRequiredService<DatabaseLifetime>().BringUpAsync(default);

    private static Task<ImportedClinic> ImportAsync(WebApplication app) =>
        app
            .Services.GetRequiredService<ClinicImport>()
            .RunAsync(ClinicContextJson.Sample("exemplo"), Actor.System, default);

    private static Task<long> TablesOfAsync(GivenServer server, string database, string owner) =>
        GivenServer.ScalarAsync<long>(
            server.As("postgres", database),
            $"SELECT count(*) FROM pg_tables WHERE schemaname = 'atendeai' AND tableowner = '{owner}'"
        );
}
