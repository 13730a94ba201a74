using System.Diagnostics;
using AtendeAI.Domain.Identity;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace AtendeAI.Server.Data;

/// <summary>
/// The only door to a clinic's rows: a transaction that carries the clinic (row-level security) and the actor (audit). The settings are
/// local to the transaction, so that a connection goes back to the pool knowing nothing.
/// </summary>
internal sealed class TenantTransactions(NpgsqlDataSource source, IHttpContextAccessor http)
{
    /// <summary>Runs <paramref name="work"/> for one clinic and commits; what it throws rolls back.</summary>
    public async Task<T> ExecuteAsync<T>(
        ClinicId clinic,
        Actor actor,
        Func<NpgsqlConnection, NpgsqlTransaction, CancellationToken, Task<T>> work,
        CancellationToken cancellationToken
    )
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await EnterAsync(connection, Settings(clinic, actor), cancellationToken);
        var result = await work(connection, transaction, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return result;
    }

    public Task ExecuteAsync(
        ClinicId clinic,
        Actor actor,
        Func<NpgsqlConnection, NpgsqlTransaction, CancellationToken, Task> work,
        CancellationToken cancellationToken
    ) =>
        ExecuteAsync(
            clinic,
            actor,
            async (connection, transaction, token) =>
            {
                await work(connection, transaction, token);
                return true;
            },
            cancellationToken
        );

    /// <summary>The same with EF: the context works inside the transaction and may be used together with its connection.</summary>
    public Task<T> QueryAsync<T>(
        ClinicId clinic,
        Actor actor,
        Func<AtendeDbContext, CancellationToken, Task<T>> work,
        CancellationToken cancellationToken
    ) =>
        ExecuteAsync(
            clinic,
            actor,
            async (connection, transaction, token) =>
            {
                await using var db = new AtendeDbContext(
                    new DbContextOptionsBuilder<AtendeDbContext>().UseNpgsql(connection).Options
                );
                await db.Database.UseTransactionAsync(transaction, token);
                return await work(db, token);
            },
            cancellationToken
        );

    /// <summary>Where no clinic is known yet: journal, pending and orphans can be reached, and no clinic's rows.</summary>
    public async Task<T> InIntakeAsync<T>(
        Func<NpgsqlConnection, NpgsqlTransaction, CancellationToken, Task<T>> work,
        CancellationToken cancellationToken
    )
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await EnterAsync(connection, IntakeSettings(), cancellationToken);
        var result = await work(connection, transaction, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return result;
    }

    /// <summary>The statement that enters a clinic, for whoever begins a transaction by hand and wants it in the same batch as the work.</summary>
    public NpgsqlBatchCommand Settings(ClinicId clinic, Actor actor) =>
        new(
            """
            SELECT set_config('atendeai.clinic_id', $1, true), set_config('atendeai.actor', $2, true),
                set_config('atendeai.request_id', $3, true), set_config('atendeai.ip', $4, true)
            """
        )
        {
            Parameters =
            {
                new() { Value = clinic.Value.ToString() },
                new() { Value = actor.Name },
                new() { Value = Activity.Current?.TraceId.ToString() ?? "" },
                new() { Value = http.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? "" },
            },
        };

    /// <summary>The statement that opens the intake tables, likewise.</summary>
    public static NpgsqlBatchCommand IntakeSettings() =>
        new("SELECT set_config('atendeai.intake', 'on', true)");

    // Npgsql sends BEGIN together with the first command: entering costs one round trip in all.
    private static async Task EnterAsync(
        NpgsqlConnection connection,
        NpgsqlBatchCommand settings,
        CancellationToken cancellationToken
    )
    {
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { settings } };
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }
}
