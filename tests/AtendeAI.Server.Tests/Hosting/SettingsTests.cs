using AtendeAI.Server.Hosting;

namespace AtendeAI.Server.Tests.Hosting;

public sealed class SettingsTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("atendeai-settings-").FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Theory]
    [InlineData(
        "Database:MaxConnections",
        "many",
        "Database:MaxConnections: the value is not a valid whole number"
    )]
    [InlineData(
        "Database:MaxConnections",
        "3",
        "Database:MaxConnections: must be between 5 and 90"
    )]
    [InlineData("Database:Maxconections", "40", "Maxconections: no such setting in Database")]
    [InlineData(
        "Database:ConnectionString",
        "nonsense",
        "Database:ConnectionString: is not a PostgreSQL connection string"
    )]
    [InlineData(
        "Database:AppConnectionString",
        "Host=db;Username=u",
        "Database:AppConnectionString: is only for a PostgreSQL of yours"
    )]
    [InlineData("Urls", "localhost", "Urls: 'localhost' is not an address to listen on")]
    [InlineData("Proxies", "10.0.0.1, proxy", "Proxies: 'proxy' is neither an address")]
    public void A_wrong_setting_is_refused_by_its_key(string key, string value, string message)
    {
        var refusal = Should.Throw<SettingException>(() => Program.Build(LaunchWith(key, value)));

        refusal.Message.ShouldContain(message);
        refusal.ExitCode.ShouldBe(2);
    }

    [Fact]
    public void A_settings_file_that_is_not_JSON_is_refused_by_its_name()
    {
        File.WriteAllText(Path.Combine(_data, "appsettings.json"), "{ \"Urls\": ");

        Should
            .Throw<SettingException>(() => Launch.On(_data))
            .Message.ShouldContain("appsettings.json");
    }

    [Fact]
    public void The_command_line_wins_over_the_data_folders_file()
    {
        File.WriteAllText(
            Path.Combine(_data, "appsettings.json"),
            """{ "Urls": "http://127.0.0.1:1", "Proxies": "10.0.0.1" }"""
        );

        var launch = LaunchWith("Urls", "http://127.0.0.1:2");

        launch.Configuration["Urls"].ShouldBe("http://127.0.0.1:2");
        launch.Configuration["Proxies"].ShouldBe("10.0.0.1");
    }

    [Fact]
    public void The_example_file_holds_no_setting_that_would_be_refused()
    {
        File.Copy(
            Path.Combine(Root(), "appsettings.example.json"),
            Path.Combine(_data, "appsettings.json")
        );

        Should.NotThrow(() => Program.Build(Launch.On(_data)));
    }

    private Launch LaunchWith(string key, string value) =>
        Launch.On(_data, new Dictionary<string, string?> { [key] = value }) with
        {
            Serves = false,
        };

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "AtendeAI.sln")))
        {
            folder =
                Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("Not inside the repository.");
        }

        return folder;
    }
}
