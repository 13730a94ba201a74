using AtendeAI.Server.Hosting.CommandLine;

namespace AtendeAI.Server.Tests.Hosting;

public sealed class ProgramLanguageTests
{
    [Theory]
    [InlineData("doctor", "", "pt-BR")]
    [InlineData("doctor", "LANG=C.UTF-8", "pt-BR")]
    [InlineData("doctor", "LANG=pt_BR.UTF-8", "pt-BR")]
    [InlineData("doctor", "LANG=de_DE.UTF-8", "pt-BR")]
    [InlineData("doctor", "LANG=en_US.UTF-8", "en")]
    [InlineData("doctor", "LANG=en_US.UTF-8 LC_ALL=pt_BR.UTF-8", "pt-BR")]
    [InlineData("doctor", "LANG=pt_BR.UTF-8 LC_MESSAGES=en_GB", "en")]
    [InlineData("doctor --lang en", "LANG=pt_BR.UTF-8", "en")]
    [InlineData("--lang=en doctor", "", "en")]
    [InlineData("doctor --lang pt-BR", "LC_ALL=en_US.UTF-8", "pt-BR")]
    [InlineData("doctor --lang pt", "LC_ALL=en_US.UTF-8", "pt-BR")]
    public void The_option_wins_over_the_system_and_Portuguese_is_the_default(
        string arguments,
        string environment,
        string language
    )
    {
        var variables = environment
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(variable => variable.Split('='))
            .ToDictionary(parts => parts[0], parts => parts[1]);

        ProgramLanguage
            .Choose(arguments.Split(' '), variables.GetValueOrDefault)
            .Name.ShouldBe(language);
    }

    [Theory]
    [InlineData("doctor --lang fr", "--lang: 'fr' não é um dos idiomas")]
    [InlineData("--dota x", "Veja: atendeai --help")]
    [InlineData("--lang en --dota x", "See: atendeai --help")]
    [InlineData("user add --name x", "Falta a opção --email")]
    [InlineData("--lang en user add --name x", "Option --email is required")]
    [InlineData("--data a --data b", "A opção --data recebe um valor só, e vieram 2")]
    [InlineData(
        "user add --email a --name b --role chief",
        "'chief' não serve para --role: use Attendant, Auditor"
    )]
    public async Task What_is_wrong_on_the_command_line_is_said_in_its_language(
        string arguments,
        string said
    )
    {
        var (exitCode, _, errors) = await Terminal.RunAsync(arguments.Split(' '));

        exitCode.ShouldBe(2);
        errors.ShouldContain(said);
    }

    [Theory]
    [InlineData(
        "--help",
        "Descrição:",
        "[opções]",
        "Mostrar esta ajuda",
        "Examina o banco de dados",
        "Pasta do banco de dados"
    )]
    [InlineData("--help --lang en", "Usage:", "Looks at the database", "Folder for the database")]
    [InlineData("channel add whatsapp --help", "Uso:", "O id da clínica", "--access-token")]
    [InlineData("user add --help --lang=en", "Usage:", "The person's name", "--role")]
    public async Task Help_is_all_in_one_language(string arguments, params string[] said)
    {
        var (exitCode, output, _) = await Terminal.RunAsync(arguments.Split(' '));

        exitCode.ShouldBe(0);
        said.ShouldAllBe(words => output.Contains(words, StringComparison.Ordinal));
    }
}
