using AtendeAI.Server.Hosting;
using AtendeAI.Server.Hosting.PostgreSql;
using AtendeAI.Server.Hosting.Settings;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace AtendeAI.Server.Tests.Hosting;

public sealed class PostgreSqlTests
{
    private const long Gigabyte = 1024L * 1024 * 1024;

    [Theory]
    [InlineData(1, "128MB")]
    [InlineData(4, "512MB")]
    [InlineData(64, "1024MB")]
    public void Its_cache_grows_with_the_machine_up_to_a_limit(
        int gigabytes,
        string sharedBuffers
    ) =>
        PostgreSqlTuning
            .For(gigabytes * Gigabyte, sharedBuffersMb: 0)["shared_buffers"]
            .ShouldBe(sharedBuffers);

    [Fact]
    public void What_the_settings_ask_for_wins_and_commits_are_never_unsafe()
    {
        var tuning = PostgreSqlTuning.For(4 * Gigabyte, sharedBuffersMb: 77);

        tuning["shared_buffers"].ShouldBe("77MB");
        tuning["fsync"].ShouldBe("on");
        tuning["synchronous_commit"].ShouldBe("on");
    }

    [Fact]
    public void Its_own_file_says_who_runs_and_whether_it_is_ready()
    {
        string[] lines =
        [
            "4711",
            "/data/18",
            "1700000000",
            "5432",
            "/data/socket",
            "",
            " 1 2",
            "ready   ",
        ];

        PostmasterFile.Parse(lines).ShouldBe(new PostmasterFile(4711, IsReady: true));
        PostmasterFile
            .Parse([.. lines[..7], "starting"])
            .ShouldBe(new PostmasterFile(4711, IsReady: false));
        PostmasterFile.Parse([]).ShouldBeNull();
        PostmasterFile.Parse([""]).ShouldBeNull();
    }

    [Fact]
    public void A_stale_file_names_a_process_that_is_not_its_server()
    {
        new PostmasterFile(Environment.ProcessId, IsReady: true)
            .IsServerOf("/data/18")
            .ShouldBeFalse();
        new PostmasterFile(int.MaxValue, IsReady: true).IsServerOf("/data/18").ShouldBeFalse();
    }

    [Theory]
    [InlineData(
        "nobody:x:65534:65534::/:/bin/false;atendeai:x:990:991::/:/bin/false",
        "atendeai",
        990,
        991
    )]
    [InlineData(
        "root:x:0:0::/root:/bin/sh;nobody:x:65534:65533::/:/bin/false",
        "nobody",
        65534,
        65533
    )]
    public void As_root_it_runs_as_its_own_account_or_as_nobody(
        string passwd,
        string name,
        uint user,
        uint group
    ) => ServiceAccount.Find(passwd.Split(';')).ShouldBe(new ServiceAccount(name, user, group));

    [Fact]
    public void Without_any_such_account_root_is_told_what_to_do() =>
        Should
            .Throw<RefusalException>(() => ServiceAccount.Find(["root:x:0:0::/root:/bin/sh"]))
            .Message.ShouldContain("useradd");

    [Theory]
    [InlineData("PANIC:  could not write", LogLevel.Critical)]
    [InlineData("FATAL:  no room", LogLevel.Warning)]
    [InlineData("FATAL:  terminating connection due to administrator command", LogLevel.Debug)]
    [InlineData("LOG:  checkpoint", LogLevel.Debug)]
    public void Its_words_keep_their_weight(string line, LogLevel level) =>
        PostgreSqlLog.LevelOf(line).ShouldBe(level);

    [Fact]
    public void The_working_login_of_a_given_server_is_derived_from_the_owners_password()
    {
        const string owner = "Host=db;Database=clinics;Username=owner;Password=secret";

        var logins = ExternalDatabase.LoginsOf(new DatabaseOptions { ConnectionString = owner });
        var app = new NpgsqlConnectionStringBuilder(logins.App);

        logins.Owner.ShouldBe(owner);
        app.Username.ShouldBe("atendeai_app");
        app.Database.ShouldBe("clinics");
        app.Password.ShouldBe(DatabasePasswords.Derive("secret"u8, "atendeai_app"));
    }

    [Fact]
    public void A_given_server_without_a_password_needs_a_working_login_said() =>
        Should
            .Throw<SettingException>(() =>
                ExternalDatabase.LoginsOf(
                    new DatabaseOptions { ConnectionString = "Host=db;Username=owner" }
                )
            )
            .Message.ShouldContain("Database:AppConnectionString");
}
