using AtendeAI.Server.Hosting;
using AtendeAI.Server.Hosting.PostgreSql;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AtendeAI.Server.Tests.Hosting;

/// <summary>What is wrong with a PostgreSQL of the installer's own is said by the setting's name, with what to do, and without a password.</summary>
public sealed class ExternalDatabaseRefusalTests(GivenPostgreSql given)
    : IClassFixture<GivenPostgreSql>,
        IDisposable
{
    private readonly string _folder = Directory
        .CreateTempSubdirectory("atendeai-external-")
        .FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_server_that_is_too_old()
    {
        using var old = new OldPostgreSql("14.12");

        var refusal = await RefusalAsync(old.ConnectionString);

        refusal.ShouldBe(
            "Database:ConnectionString leva a um PostgreSQL 14.12: é preciso o 15 ou mais novo."
        );
    }

    [Fact]
    public async Task A_server_that_is_not_there()
    {
        var refusal = await RefusalAsync(
            "Host=127.0.0.1;Port=1;Username=owner;Password=secret;Database=clinics"
        );

        refusal.ShouldContain("o banco de dados não responde");
        refusal.ShouldContain("Confira o endereço");
    }

    [Fact]
    public async Task A_wrong_password()
    {
        var server = await given.StartedAsync(GivenPostgreSql.Packaged);
        var name = await server.MakeDatabaseAsync();
        var wrong = new NpgsqlConnectionStringBuilder(server.As(name, name))
        {
            Password = "secret",
        };

        (await RefusalAsync(wrong.ConnectionString)).ShouldContain("Confira o endereço, o usuário");
    }

    [Theory]
    [InlineData(GivenPostgreSql.Carried)]
    [InlineData(GivenPostgreSql.Packaged)]
    public async Task A_login_that_may_not_make_the_working_role(string which)
    {
        var server = await given.StartedAsync(which);
        var name = await server.MakeDatabaseAsync(rights: "NOCREATEROLE");
        await server.RunAsync("postgres", "DROP ROLE IF EXISTS atendeai_app");

        (await RefusalAsync(server.As(name, name))).ShouldContain($"ALTER ROLE {name} CREATEROLE");
    }

    [Theory]
    [InlineData(GivenPostgreSql.Carried)]
    [InlineData(GivenPostgreSql.Packaged)]
    public async Task A_login_that_may_not_add_extensions(string which)
    {
        var server = await given.StartedAsync(which);
        var name = await server.MakeDatabaseAsync();
        await server.RunAsync("postgres", $"ALTER DATABASE {name} OWNER TO postgres");

        var refusal = await RefusalAsync(server.As(name, name));

        refusal.ShouldContain("CREATE EXTENSION IF NOT EXISTS btree_gist");
        refusal.ShouldContain("superusuário");
    }

    [Fact]
    public async Task A_login_that_may_not_make_the_schema()
    {
        var server = await given.StartedAsync(GivenPostgreSql.Carried);
        var name = await server.MakeDatabaseAsync();
        await server.RunAsync("postgres", $"ALTER DATABASE {name} OWNER TO postgres");
        foreach (var extension in DatabaseBootstrap.Extensions)
        {
            await server.RunAsync(name, $"CREATE EXTENSION {extension}");
        }

        (await RefusalAsync(server.As(name, name))).ShouldContain(
            $"GRANT CREATE ON DATABASE {name} TO {name}"
        );
    }

    private async Task<string> RefusalAsync(string connectionString)
    {
        var launch = Launch.On(
            _folder,
            new Dictionary<string, string?> { ["Database:ConnectionString"] = connectionString }
        );
        await using var app = Program.Build(launch with { Serves = false });
        var lifetime = app.Services.GetRequiredService<DatabaseLifetime>();

        var refusal = await Should.ThrowAsync<RefusalException>(() =>
            lifetime.BringUpAsync(default)
        );

        refusal.Message.ShouldStartWith("Database:ConnectionString");
        refusal.Message.ShouldNotContain("secret");
        return refusal.Message;
    }
}
