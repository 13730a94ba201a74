using AtendeAI.Domain;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Identity;
using Npgsql;
using static AtendeAI.Server.Data.SqlParameters;

namespace AtendeAI.Server.Clinics;

/// <summary>
/// Changes a clinic's context in the caller's transaction: the row is locked, what comes out must be a valid document, and every executable
/// is told at the commit to read it anew. Names and lengths of services and professionals are not for this: see <see cref="ClinicImport"/>.
/// </summary>
internal static class ClinicChanges
{
    /// <summary>The notice that a clinic's context changed; its payload is the clinic's key.</summary>
    public const string Topic = "atendeai_clinics";

    public static async Task<ClinicSettings> ApplyAsync(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        ClinicId clinic,
        Func<ClinicSettings, ClinicContext> change,
        CancellationToken cancellationToken
    )
    {
        var before = await ReadAsync(
            connection,
            transaction,
            clinic,
            " FOR UPDATE",
            cancellationToken
        );
        var after = change(before);
        if (ReferenceEquals(after, before.Context))
        {
            return before;
        }

        var json = ClinicContextJson.Write(after);
        var valid =
            ClinicContextJson.Parse(json).Context
            ?? throw new RuleBrokenException("clinics.not-valid");
        await using var batch = new NpgsqlBatch(connection, transaction)
        {
            BatchCommands =
            {
                BatchCommand(
                    "UPDATE clinics SET context = $2::text::jsonb, context_revision = context_revision + 1 WHERE id = $1",
                    clinic.Value,
                    json
                ),
                Tell(clinic),
            },
        };
        await batch.ExecuteNonQueryAsync(cancellationToken);
        return new(valid, before.Revision + 1);
    }

    /// <summary>Sent at the commit, and only then.</summary>
    public static NpgsqlBatchCommand Tell(ClinicId clinic) =>
        BatchCommand("SELECT pg_notify($1, $2)", Topic, clinic.Value.ToString());

    public static async Task<ClinicSettings> ReadAsync(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        ClinicId clinic,
        string locking,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(
            "SELECT context_revision, context::text FROM clinics WHERE id = $1" + locking,
            connection,
            transaction
        )
        {
            Parameters = { new() { Value = clinic.Value } },
        };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
        {
            throw new RuleBrokenException("clinics.not-found");
        }

        var context =
            ClinicContextJson.Parse(reader.GetString(1)).Context
            ?? throw new RuleBrokenException("clinics.damaged-context");
        return new(context, reader.GetInt32(0));
    }
}
