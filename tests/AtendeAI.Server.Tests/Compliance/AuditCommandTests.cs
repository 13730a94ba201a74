using AtendeAI.Server.Compliance;

namespace AtendeAI.Server.Tests.Compliance;

/// <summary>What an auditor asks at the terminal. Each test's clinic is asked for alone.</summary>
public sealed class AuditCommandTests(ComplianceFixture server) : IClassFixture<ComplianceFixture>
{
    [Fact]
    public async Task A_chain_that_holds_is_said_to_hold()
    {
        var clinic = await SealedAsync("integra");

        var (exitCode, output, _) = await server.CommandAsync(
            "audit",
            "verify",
            "--clinic",
            "integra"
        );

        exitCode.ShouldBe(0);
        output.ShouldContain("integra: ");
        output.ShouldContain("cadeia íntegra");
        output.ShouldContain(await HashAsync(clinic));
    }

    [Fact]
    public async Task The_first_row_that_was_changed_is_named_and_the_exit_code_is_not_zero()
    {
        var clinic = await SealedAsync("mexida");
        var rows = await server.QueryAsync(
            "SELECT audit_id FROM audit_seals WHERE clinic_id = $1 AND seq IN (2, 3) ORDER BY seq",
            clinic.Clinic.Value
        );
        foreach (var row in rows)
        {
            await server.RunAsync("UPDATE audit_log SET actor = 'ninguém' WHERE id = $1", row[0]);
        }

        var (exitCode, output, _) = await server.CommandAsync(
            "--lang",
            "en",
            "audit",
            "verify",
            "--clinic",
            "mexida"
        );

        exitCode.ShouldBe(1);
        output.ShouldContain($"DOES NOT HOLD at row 2 ({rows[0][0]}): the row was changed");
    }

    [Fact]
    public async Task A_kept_head_shows_that_the_end_of_the_chain_was_cut_off()
    {
        var clinic = await SealedAsync("cortada");
        var heads = server.Get<AuditHeads>();
        await heads.ExportAsync(default);
        File.ReadAllLines(heads.File)
            .ShouldContain(line => line.Contains($"{clinic.Clinic.Value}"));

        var before = await VerifyAsync("cortada", heads.File);
        await server.RunAsync(
            "DELETE FROM audit_seals WHERE clinic_id = $1 AND seq = (SELECT max(seq) FROM audit_seals WHERE clinic_id = $1)",
            clinic.Clinic.Value
        );
        var after = await VerifyAsync("cortada", heads.File);

        before.ExitCode.ShouldBe(0);
        after.ExitCode.ShouldBe(1);
        after.Output.ShouldContain("não está mais na cadeia");
    }

    [Fact]
    public async Task A_file_that_is_no_file_of_heads_is_refused_in_one_line()
    {
        await SealedAsync("arquivo");
        var file = Path.Combine(server.DataFolder, "outra-coisa.txt");
        await File.WriteAllTextAsync(file, "isto não é JSON");

        var (exitCode, _, errors) = await VerifyAsync("arquivo", file);

        exitCode.ShouldBe(1);
        errors.ShouldContain("não é um arquivo de marcas");
    }

    private Task<(int ExitCode, string Output, string Errors)> VerifyAsync(
        string clinic,
        string heads
    ) => server.CommandAsync("audit", "verify", "--clinic", clinic, "--heads", heads);

    private async Task<SeededClinic> SealedAsync(string slug)
    {
        var clinic = await server.SeedClinicAsync(slug);
        await server.Get<AuditSealer>().SealAsync(default);
        return clinic;
    }

    private async Task<string> HashAsync(SeededClinic clinic) =>
        (
            await server.ScalarAsync<string>(
                "SELECT encode(hash, 'hex') FROM audit_seals WHERE clinic_id = $1 ORDER BY seq DESC LIMIT 1",
                clinic.Clinic.Value
            )
        )!;
}
