using AtendeAI.Server.Clinics;
using Microsoft.Extensions.Hosting;

namespace AtendeAI.Server.Tests.Clinics;

public sealed class CommandFixture : ServerFixture
{
    protected override void Register(IHostApplicationBuilder builder) => builder.AddClinics();
}

/// <summary>Clinic contexts in and out at the terminal.</summary>
public sealed class ClinicCommandTests(CommandFixture server) : IClassFixture<CommandFixture>
{
    [Fact]
    public async Task A_clinic_is_imported_listed_changed_and_exported_as_it_was()
    {
        var file = await FileAsync("jardim", SampleClinic.Json("jardim"));

        (await server.CommandAsync("clinic", "import", file)).Output.ShouldContain(
            "Acrescentada: jardim"
        );
        (await server.CommandAsync("clinic", "import", file)).Output.ShouldContain(
            "Atualizada: jardim"
        );
        (await server.CommandAsync("clinic", "list")).Output.ShouldContain(
            "jardim\tClínica jardim\tAmerica/Sao_Paulo"
        );
        var copy = Path.Combine(server.DataFolder, "copia.json");
        (await server.CommandAsync("clinic", "export", "jardim", "-o", copy)).ExitCode.ShouldBe(0);

        var again = await server.CommandAsync("clinic", "import", copy);
        again.Output.ShouldContain("Atualizada: jardim");
        (await File.ReadAllTextAsync(copy)).ShouldContain("Dra. Ana Souza");
    }

    [Fact]
    public async Task A_document_with_faults_changes_nothing_and_every_fault_is_named()
    {
        var file = await FileAsync(
            "torta",
            SampleClinic
                .Json("torta")
                .Replace("America/Sao_Paulo", "America/Lugar_Nenhum", StringComparison.Ordinal)
                .Replace("\"minutes\": 45", "\"minutes\": -1", StringComparison.Ordinal)
        );

        var (exitCode, _, errors) = await server.CommandAsync("clinic", "import", file);

        exitCode.ShouldBe(1);
        errors.ShouldContain("timezone");
        errors.ShouldContain("services[1].minutes");
        (await server.CommandAsync("clinic", "list")).Output.ShouldNotContain("torta");
    }

    [Fact]
    public async Task What_is_not_there_is_refused_in_one_line()
    {
        var missing = await server.CommandAsync("clinic", "import", "/nao/existe.json");
        var unknown = await server.CommandAsync("clinic", "export", "ninguem");

        (missing.ExitCode, unknown.ExitCode).ShouldBe((1, 1));
        missing.Errors.Trim().ShouldBe("Não existe o arquivo /nao/existe.json.");
        unknown.Errors.ShouldContain("Não existe a clínica ninguem");
    }

    private async Task<string> FileAsync(string name, string json)
    {
        var file = Path.Combine(server.DataFolder, name + ".json");
        await File.WriteAllTextAsync(file, json);
        return file;
    }
}
