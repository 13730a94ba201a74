using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Data;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Agenda;

/// <summary>Makes the <see cref="IBusyTimes"/> of whoever asks.</summary>
internal sealed class BusyTimes(
    NpgsqlDataSource source,
    TenantTransactions transactions,
    IClock clock
)
{
    /// <param name="clinic">Whose agenda.</param>
    /// <param name="contact">Whose holds are not in the way; null for the desk.</param>
    public IBusyTimes For(ClinicId clinic, Guid? contact) =>
        new Asked(
            async (query, token) =>
            {
                await using var connection = await source.OpenConnectionAsync(token);
                // A batch is a transaction of its own: the clinic is set for its statements only.
                await using var batch = new NpgsqlBatch(connection)
                {
                    BatchCommands = { transactions.Settings(clinic, Actor.System), query },
                };
                await using var reader = await batch.ExecuteReaderAsync(token);
                await reader.NextResultAsync(token);
                return await ReadAsync(reader, token);
            },
            clock,
            clinic,
            contact
        );

    /// <summary>The same inside a transaction that has the clinic set.</summary>
    public IBusyTimes For(
        ClinicId clinic,
        Guid? contact,
        NpgsqlConnection connection,
        NpgsqlTransaction transaction
    ) =>
        new Asked(
            async (query, token) =>
            {
                await using var batch = new NpgsqlBatch(connection, transaction)
                {
                    BatchCommands = { query },
                };
                await using var reader = await batch.ExecuteReaderAsync(token);
                return await ReadAsync(reader, token);
            },
            clock,
            clinic,
            contact
        );

    private static async Task<IReadOnlyList<BusyRange>> ReadAsync(
        NpgsqlDataReader reader,
        CancellationToken cancellationToken
    )
    {
        var busy = new List<BusyRange>();
        while (await reader.ReadAsync(cancellationToken))
        {
            var code = reader.GetString(0);
            foreach (var (from, to) in TimeRanges.Read(reader.GetFieldValue<byte[]>(1)))
            {
                busy.Add(new(code, from, to));
            }
        }
        return busy;
    }

    private sealed class Asked(
        Func<NpgsqlBatchCommand, CancellationToken, Task<IReadOnlyList<BusyRange>>> run,
        IClock clock,
        ClinicId clinic,
        Guid? contact
    ) : IBusyTimes
    {
        public async ValueTask<IReadOnlyList<BusyRange>> BusyAsync(
            IReadOnlyCollection<string> professionals,
            Instant from,
            Instant to,
            CancellationToken cancellationToken
        ) =>
            await run(
                SqlParameters.BatchCommand(
                    Sql,
                    clinic.Value,
                    professionals.ToArray(),
                    new Interval(from, to),
                    clock.GetCurrentInstant(),
                    AppointmentSql.Uuid(contact)
                ),
                cancellationToken
            );
    }

    // Appointments that touch each other are one busy range to whoever looks for a gap: merged here, far less travels. One professional after
    // another: in one plan for all, the whole clinic's days would be read for one of them.
    private const string Sql = """
        SELECT p.code, multirange_send(taken.parts)
        FROM professionals p, LATERAL (
            SELECT range_agg(a.busy) AS parts FROM appointments a
            WHERE a.clinic_id = p.clinic_id AND a.professional_id = p.id
                AND a.starts_at < upper($3) + interval '1 day' AND a.starts_at > lower($3) - interval '2 days'
                AND a.busy && $3
                AND (a.status IN ('booked', 'confirmed', 'completed')
                    OR (a.status = 'held' AND a.hold_expires_at > $4 AND a.contact_id IS DISTINCT FROM $5))) taken
        WHERE p.clinic_id = $1 AND p.code = ANY ($2) AND taken.parts IS NOT NULL
        """;
}
