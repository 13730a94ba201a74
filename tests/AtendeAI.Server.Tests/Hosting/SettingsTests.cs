using System.Globalization;
using AtendeAI.Server.Hosting;
using AtendeAI.Web.Language;

namespace AtendeAI.Server.Tests.Hosting;

public sealed class SettingsTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("atendeai-settings-").FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Theory]
    [InlineData(
        "Database:MaxConnections",
        "many",
        "Database:MaxConnections: o valor não é um número inteiro válido"
    )]
    [InlineData("Database:MaxConnections", "3", "Database:MaxConnections: deve estar entre 5 e 90")]
    [InlineData("Database:Maxconections", "40", "Maxconections: não existe essa opção em Database")]
    [InlineData(
        "Database:ConnectionString",
        "nonsense",
        "Database:ConnectionString: não é uma conexão do PostgreSQL"
    )]
    [InlineData(
        "Database:AppConnectionString",
        "Host=db;Username=u",
        "Database:AppConnectionString: só serve com um PostgreSQL seu"
    )]
    [InlineData("Urls", "localhost", "Urls: 'localhost' não é um endereço onde escutar")]
    [InlineData("Proxies", "10.0.0.1, proxy", "Proxies: 'proxy' não é um endereço")]
    [InlineData("WhatsApp:GraphBaseUrl", "graph", "WhatsApp:GraphBaseUrl: deve ser um endereço")]
    [InlineData("WhatsApp:GraphVersion", "25", "WhatsApp:GraphVersion: não tem a forma esperada")]
    [InlineData("Metrics:Token", "short", "Metrics:Token: deve ter ao menos 16 caracteres")]
    [InlineData("Otel:Share", "1.5", "Otel:Share: deve estar entre 0 e 1")]
    [InlineData("Reminders:QuietFrom", "9 pm", "Reminders:QuietFrom: deve ser um horário")]
    public void A_wrong_setting_is_refused_by_its_key(string key, string value, string message)
    {
        var refusal = Should.Throw<SettingException>(() => Program.Build(LaunchWith(key, value)));

        refusal.Message.ShouldContain(message);
        refusal.ExitCode.ShouldBe(2);
    }

    [Fact]
    public void The_same_in_English()
    {
        CultureInfo.CurrentUICulture = PanelCultures.English;

        Should
            .Throw<SettingException>(() =>
                Program.Build(LaunchWith("Database:MaxConnections", "3"))
            )
            .Message.ShouldBe("Database:MaxConnections: must be between 5 and 90.");
    }

    [Fact]
    public void A_settings_file_that_is_not_JSON_is_refused_by_its_name_and_line()
    {
        var file = Path.Combine(_data, "appsettings.json");
        File.WriteAllText(file, "{\n  \"Urls\" \"http://127.0.0.1:1\"\n}");

        Should
            .Throw<SettingException>(() => Launch.On(_data))
            .Message.ShouldBe($"{file} não é um JSON válido: veja a linha 2.");
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
            Path.Combine(Repository.Root, "appsettings.example.json"),
            Path.Combine(_data, "appsettings.json")
        );

        Should.NotThrow(() => Program.Build(Launch.On(_data)));
    }

    private Launch LaunchWith(string key, string value) =>
        Launch.On(_data, new Dictionary<string, string?> { [key] = value }) with
        {
            Serves = false,
        };
}
