using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Data;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Agenda;

/// <summary>What is taken at one clinic, as one contact sees it (their own holds left out), in one round trip.</summary>
internal sealed class BusyTimes(
    NpgsqlDataSource source,
    TenantTransactions transactions,
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
    )
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        // A batch is a transaction of its own: the clinic is set for its statements only.
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                transactions.Settings(clinic, Actor.System),
                Query(professionals, from, to),
            },
        };
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        var busy = new List<BusyRange>();
        while (await reader.ReadAsync(cancellationToken))
        {
            busy.Add(new(reader.GetString(0), reader.GetInstant(1), reader.GetInstant(2)));
        }
        return busy;
    }

    // Appointments that touch each other are one busy range to whoever looks for a gap: merged here, far fewer rows travel.
    private NpgsqlBatchCommand Query(
        IReadOnlyCollection<string> professionals,
        Instant from,
        Instant to
    ) =>
        SqlParameters.BatchCommand(
            """
            SELECT taken.code, lower(part), upper(part)
            FROM (
                SELECT p.code, range_agg(a.busy) AS parts
                FROM professionals p
                JOIN appointments a ON a.clinic_id = p.clinic_id AND a.professional_id = p.id
                WHERE p.clinic_id = $1 AND p.code = ANY ($2)
                    AND a.starts_at < $4::timestamptz + interval '1 day' AND a.starts_at > $3::timestamptz - interval '2 days'
                    AND a.busy && tstzrange($3, $4)
                    AND (a.status IN ('booked', 'confirmed', 'completed')
                        OR (a.status = 'held' AND a.hold_expires_at > $5 AND a.contact_id IS DISTINCT FROM $6))
                GROUP BY p.code
            ) taken, unnest(taken.parts) AS part
            """,
            clinic.Value,
            professionals.ToArray(),
            from,
            to,
            clock.GetCurrentInstant(),
            AppointmentSql.Uuid(contact)
        );
}

/// <summary>Makes the <see cref="IBusyTimes"/> of a contact.</summary>
internal sealed class BusyTimesOf(
    NpgsqlDataSource source,
    TenantTransactions transactions,
    IClock clock
)
{
    /// <param name="contact">Whose holds are not in the way; null for the desk.</param>
    public IBusyTimes At(ClinicId clinic, Guid? contact) =>
        new BusyTimes(source, transactions, clock, clinic, contact);
}
