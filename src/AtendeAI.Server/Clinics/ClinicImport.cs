using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Data;
using Npgsql;
using static AtendeAI.Server.Data.SqlParameters;

namespace AtendeAI.Server.Clinics;

/// <summary>What an import came to.</summary>
/// <param name="IsNew">The clinic did not exist before.</param>
internal sealed record ImportedClinic(ClinicId Clinic, string Slug, bool IsNew);

/// <summary>
/// Puts a clinic context into the database: the document itself, and the rows of its professionals and services that appointments point
/// at. Who is no longer named stays as an inactive row, since appointments of theirs remain.
/// </summary>
internal sealed class ClinicImport(
    ClinicDirectory directory,
    TenantTransactions transactions,
    ClinicContexts contexts
)
{
    public async Task<ImportedClinic> RunAsync(
        ClinicContext context,
        Actor actor,
        CancellationToken cancellationToken
    )
    {
        var known = await directory.FindAsync(context.Id, cancellationToken);
        var clinic = known?.Id ?? new ClinicId(Guid.CreateVersion7());
        await transactions.ExecuteAsync(
            clinic,
            actor,
            (connection, transaction, token) =>
                WriteAsync(connection, transaction, clinic, context, token),
            cancellationToken
        );
        contexts.Forget(clinic);
        return new(clinic, context.Id, known is null);
    }

    private static async Task WriteAsync(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        ClinicId clinic,
        ClinicContext context,
        CancellationToken cancellationToken
    )
    {
        await using var batch = new NpgsqlBatch(connection, transaction)
        {
            BatchCommands =
            {
                BatchCommand(
                    SaveClinic,
                    clinic.Value,
                    context.Id,
                    context.Name,
                    context.Zone.Id,
                    ClinicContextJson.Write(context)
                ),
                Professionals(clinic, context),
                Services(clinic, context),
                BatchCommand(SimulatedChannel, clinic.Value, Guid.CreateVersion7()),
                ClinicChanges.Tell(clinic),
            },
        };
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    private static NpgsqlBatchCommand Professionals(ClinicId clinic, ClinicContext context) =>
        BatchCommand(
            SaveProfessionals,
            clinic.Value,
            context.Professionals.Select(_ => Guid.CreateVersion7()).ToArray(),
            context.Professionals.Select(p => p.Id).ToArray(),
            context.Professionals.Select(p => p.Name).ToArray()
        );

    private static NpgsqlBatchCommand Services(ClinicId clinic, ClinicContext context) =>
        BatchCommand(
            SaveServices,
            clinic.Value,
            context.Services.Select(_ => Guid.CreateVersion7()).ToArray(),
            context.Services.Select(s => s.Id).ToArray(),
            context.Services.Select(s => s.Name).ToArray(),
            context.Services.Select(s => s.Minutes).ToArray()
        );

    private const string SaveClinic = """
        INSERT INTO clinics (id, slug, name, time_zone, context) VALUES ($1, $2, $3, $4, $5::text::jsonb)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, time_zone = excluded.time_zone, context = excluded.context,
            context_revision = clinics.context_revision + 1
        WHERE clinics.context IS DISTINCT FROM excluded.context
        """;

    private const string SaveProfessionals = """
        WITH named AS (SELECT * FROM unnest($2::uuid[], $3::text[], $4::text[]) AS n (id, code, name)),
        gone AS (
            UPDATE professionals SET active = false
            WHERE clinic_id = $1 AND active AND code NOT IN (SELECT code FROM named))
        INSERT INTO professionals (clinic_id, id, code, name) SELECT $1, id, code, name FROM named
        ON CONFLICT (clinic_id, code) DO UPDATE SET name = excluded.name, active = true
        WHERE (professionals.name, professionals.active) IS DISTINCT FROM (excluded.name, true)
        """;

    private const string SaveServices = """
        WITH named AS (SELECT * FROM unnest($2::uuid[], $3::text[], $4::text[], $5::int[]) AS n (id, code, name, minutes)),
        gone AS (
            UPDATE services SET active = false
            WHERE clinic_id = $1 AND active AND code NOT IN (SELECT code FROM named))
        INSERT INTO services (clinic_id, id, code, name, minutes) SELECT $1, id, code, name, minutes FROM named
        ON CONFLICT (clinic_id, code) DO UPDATE SET name = excluded.name, minutes = excluded.minutes, active = true
        WHERE (services.name, services.minutes, services.active) IS DISTINCT FROM (excluded.name, excluded.minutes, true)
        """;

    // The panel's simulator talks through it; it reaches nobody.
    private const string SimulatedChannel = """
        INSERT INTO channels (clinic_id, id, kind) SELECT $1, $2, 'simulated'
        WHERE NOT EXISTS (SELECT FROM channels WHERE clinic_id = $1 AND kind = 'simulated')
        """;
}
