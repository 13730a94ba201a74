using AtendeAI.Domain.Identity;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Compliance;
using AtendeAI.Server.Data;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace AtendeAI.Server.Tests.Compliance;

public sealed class ComplianceFixture : ServerFixture
{
    protected override void Register(IHostApplicationBuilder builder)
    {
        builder.AddClinics();
        builder.AddCompliance();
    }
}

public sealed class AuditTests(ComplianceFixture server) : IClassFixture<ComplianceFixture>
{
    private static readonly UserId Renata = new(Guid.CreateVersion7());

    [Fact]
    public async Task A_change_is_written_down_with_who_what_and_how_it_was()
    {
        var clinic = await server.SeedClinicAsync("change");
        var patient = await PatientAsync(clinic, "Mariana");

        await DoAsync(clinic, $"UPDATE patients SET name = 'Mariana Reis' WHERE id = '{patient}'");
        await DoAsync(clinic, $"DELETE FROM patients WHERE id = '{patient}'");

        var rows = await server.QueryAsync(
            "SELECT action, actor, old ->> 'name', new ->> 'name', jsonb_typeof(old -> 'cpf') FROM audit_log WHERE row_id = $1 ORDER BY at",
            patient.ToString()
        );
        rows[0].ShouldBe(["insert", $"user:{Renata.Value}", null, "Mariana", null]);
        // Of an update only what changed is kept.
        rows[1].ShouldBe(["update", $"user:{Renata.Value}", "Mariana", "Mariana Reis", null]);
        rows[2].ShouldBe(["delete", $"user:{Renata.Value}", "Mariana Reis", null, "null"]);
    }

    [Fact]
    public async Task Secrets_are_masked()
    {
        var clinic = await server.SeedClinicAsync("masked");

        await DoAsync(
            clinic,
            $"UPDATE channels SET access_token = 'EAAG-secret' WHERE id = '{clinic.Channel}'"
        );

        (
            await server.QueryAsync(
                "SELECT new::text FROM audit_log WHERE row_id = $1 AND action = 'update'",
                clinic.Channel.ToString()
            )
        )
            .ShouldHaveSingleItem()
            .ShouldBe(["""{"access_token": "***"}"""]);
    }

    [Fact]
    public async Task A_users_change_is_written_down_in_the_clinics_they_belong_to()
    {
        var clinic = await server.SeedClinicAsync("users");
        var user = Guid.CreateVersion7();
        await server.RunAsync(
            "INSERT INTO users (id, name, password_hash) VALUES ($1, 'Bruno', 'old')",
            user
        );
        await DoAsync(
            clinic,
            $"INSERT INTO memberships (clinic_id, user_id, role) VALUES ('{clinic.Clinic.Value}', '{user}', 'owner')"
        );

        await DoAsync(
            clinic,
            $"UPDATE users SET password_hash = 'new', name = 'Bruno Lima' WHERE id = '{user}'"
        );

        (
            await server.QueryAsync(
                "SELECT clinic_id, new::text FROM audit_log WHERE table_name = 'users' AND row_id = $1",
                user.ToString()
            )
        )
            .ShouldHaveSingleItem()
            .ShouldBe([clinic.Clinic.Value, """{"name": "Bruno Lima", "password_hash": "***"}"""]);
    }

    [Fact]
    public async Task Holds_come_and_go_without_a_word()
    {
        var clinic = await server.SeedClinicAsync("holds");
        var id = Guid.CreateVersion7();
        await DoAsync(
            clinic,
            $"""
            INSERT INTO appointments (clinic_id, id, professional_id, service_id, starts_at, ends_at, busy, status, hold_expires_at)
            VALUES ('{clinic.Clinic.Value}', '{id}', '{clinic.Ana}', '{clinic.Consulta}', '2026-11-24 13:00Z', '2026-11-24 13:30Z',
                '[2026-11-24 13:00Z,2026-11-24 13:30Z)', 'held', now())
            """
        );
        await DoAsync(clinic, $"DELETE FROM appointments WHERE id = '{id}'");

        (
            await server.QueryAsync("SELECT 1 FROM audit_log WHERE row_id = $1", id.ToString())
        ).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("UPDATE audit_log SET actor = 'nobody'")]
    [InlineData("DELETE FROM audit_log")]
    [InlineData("TRUNCATE audit_log")]
    [InlineData("UPDATE audit_seals SET hash = ''")]
    [InlineData("DELETE FROM audit_seals")]
    public async Task The_working_role_cannot_rewrite_history(string sql)
    {
        var clinic = await server.SeedClinicAsync($"history{Guid.NewGuid():N}");

        (await Should.ThrowAsync<PostgresException>(() => DoAsync(clinic, sql))).SqlState.ShouldBe(
            PostgresErrorCodes.InsufficientPrivilege
        );
    }

    [Fact]
    public async Task A_sealed_log_that_nobody_touched_verifies()
    {
        var clinic = await SealedAsync("untouched");

        var verification = await server.Get<AuditVerifier>().VerifyAsync(clinic.Clinic, default);

        verification.Faults.ShouldBeEmpty();
        verification.Sealed.ShouldBe(
            await server.ScalarAsync<long>(
                "SELECT count(*) FROM audit_log WHERE clinic_id = $1",
                clinic.Clinic.Value
            )
        );
    }

    [Theory]
    [InlineData(
        "UPDATE audit_log SET actor = 'nobody' WHERE clinic_id = $1 AND id = $2",
        AuditFaultKind.RowChanged
    )]
    [InlineData(
        "DELETE FROM audit_log WHERE clinic_id = $1 AND id = $2",
        AuditFaultKind.RowMissing
    )]
    [InlineData(
        "DELETE FROM audit_seals WHERE clinic_id = $1 AND audit_id = $2",
        AuditFaultKind.ChainBroken
    )]
    internal async Task Tampering_shows(string tampering, AuditFaultKind kind)
    {
        var clinic = await SealedAsync($"tampered{kind}".ToLowerInvariant());
        var row = await server.ScalarAsync<Guid>(
            "SELECT audit_id FROM audit_seals WHERE clinic_id = $1 AND seq = 3",
            clinic.Clinic.Value
        );

        await server.RunAsync(tampering, clinic.Clinic.Value, row);

        var fault = (
            await server.Get<AuditVerifier>().VerifyAsync(clinic.Clinic, default)
        ).Faults.ShouldHaveSingleItem();
        fault.Kind.ShouldBe(kind);
    }

    [Fact]
    public async Task Two_sealers_at_once_make_one_chain()
    {
        var clinic = await server.SeedClinicAsync("two-sealers");
        for (var i = 0; i < 20; i++)
        {
            await PatientAsync(clinic, $"Paciente {i}");
        }

        await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => server.Get<AuditSealer>().SealAsync(default))
        );

        var verification = await server.Get<AuditVerifier>().VerifyAsync(clinic.Clinic, default);
        verification.Faults.ShouldBeEmpty();
        verification.Sealed.ShouldBe(
            await server.ScalarAsync<long>(
                "SELECT count(*) FROM audit_log WHERE clinic_id = $1",
                clinic.Clinic.Value
            )
        );
    }

    private async Task<SeededClinic> SealedAsync(string slug)
    {
        var clinic = await server.SeedClinicAsync(slug);
        await PatientAsync(clinic, "Mariana");
        await server.Get<AuditSealer>().SealAsync(default);
        await PatientAsync(clinic, "Rafael");
        (await server.Get<AuditSealer>().SealAsync(default)).ShouldBeGreaterThan(0);
        return clinic;
    }

    private async Task<Guid> PatientAsync(SeededClinic clinic, string name)
    {
        var id = Guid.CreateVersion7();
        await DoAsync(
            clinic,
            $"INSERT INTO patients (clinic_id, id, name) VALUES ('{clinic.Clinic.Value}', '{id}', '{name}')"
        );
        return id;
    }

    private Task DoAsync(SeededClinic clinic, string sql) =>
        server.Transactions.ExecuteAsync(
            clinic.Clinic,
            Actor.Of(Renata),
            async (connection, _, token) =>
            {
                await using var command = new NpgsqlCommand(sql, connection);
                await command.ExecuteNonQueryAsync(token);
            },
            default
        );
}
