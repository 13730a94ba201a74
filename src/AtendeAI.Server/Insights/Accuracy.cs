using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Insights;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Data;
using NodaTime;
using Npgsql;
using static AtendeAI.Server.Data.SqlParameters;

namespace AtendeAI.Server.Insights;

/// <summary>Counts the assistant's answers by the clinic's own days.</summary>
internal sealed class Accuracy(
    TenantTransactions transactions,
    ClinicContexts contexts,
    IClock clock
) : IAccuracy
{
    public async Task<IReadOnlyList<AccuracyDay>> GetAsync(
        StaffMember who,
        CancellationToken cancellationToken
    )
    {
        who.Require(StaffPermissions.ManageClinic);
        var context = await contexts.GetAsync(who.Clinic, cancellationToken);
        var first = context.Today(clock.GetCurrentInstant()).PlusDays(1 - IAccuracy.Days);
        var dates = Enumerable.Range(0, IAccuracy.Days).Select(first.PlusDays).ToArray();
        var counted = await transactions.ExecuteAsync(
            who.Clinic,
            Actor.Of(who),
            (connection, transaction, token) =>
                CountAsync(connection, transaction, who.Clinic, Starts(dates, context.Zone), token),
            cancellationToken
        );
        return
        [
            .. dates.Select(
                (date, index) =>
                    counted.TryGetValue(index + 1, out var day)
                        ? day(date)
                        : new AccuracyDay(date, 0, 0, 0, 0)
            ),
        ];
    }

    private static DateTime[] Starts(LocalDate[] dates, DateTimeZone zone) =>
        Array.ConvertAll(dates, date => zone.AtStartOfDay(date).ToInstant().ToDateTimeUtc());

    private static async Task<Dictionary<int, Func<LocalDate, AccuracyDay>>> CountAsync(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        ClinicId clinic,
        DateTime[] starts,
        CancellationToken cancellationToken
    )
    {
        await using var batch = new NpgsqlBatch(connection, transaction)
        {
            BatchCommands =
            {
                BatchCommand(Count, clinic.Value, starts, IAccuracy.Correcting.ToTimeSpan()),
            },
        };
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        var days = new Dictionary<int, Func<LocalDate, AccuracyDay>>();
        while (await reader.ReadAsync(cancellationToken))
        {
            var (answers, understood, handedOff, corrected) = (
                reader.GetInt32(1),
                reader.GetInt32(2),
                reader.GetInt32(3),
                reader.GetInt32(4)
            );
            days[reader.GetInt32(0)] = date => new(date, answers, understood, handedOff, corrected);
        }

        return days;
    }

    // What the assistant says by itself (reminders, offers) has no acts and is not counted. The days begin at the clinic's own
    // midnights, so that the database needs no time zones.
    private const string Count = """
        WITH ours AS (
            SELECT m.id, m.at, m.author, m.why, lead(m.author) OVER later AS next, lead(m.at) OVER later AS next_at
            FROM messages m
            JOIN conversations c ON c.clinic_id = m.clinic_id AND c.id = m.conversation_id
            JOIN channels ch ON ch.clinic_id = c.clinic_id AND ch.id = c.channel_id
            WHERE m.clinic_id = $1 AND m.id >= uuid7_floor($2[1] - interval '1 hour') AND m.author IN ('assistant', 'person')
              AND (ch.kind <> 'simulated' OR NOT EXISTS (SELECT FROM channels r WHERE r.clinic_id = $1 AND r.kind <> 'simulated' AND r.active))
            WINDOW later AS (PARTITION BY m.conversation_id ORDER BY m.id)),
        judged AS (
            SELECT o.id, o.at, o.next, o.next_at, NOT coalesce((o.why ->> 'misunderstood')::bool, false) AS understood,
                coalesce(o.why @> '{"acts": [{"kind": "hand-off"}]}', false) AS handed_off
            FROM ours o
            WHERE o.author = 'assistant' AND o.at >= $2[1] AND jsonb_typeof(o.why -> 'acts') = 'array')
        SELECT width_bucket(j.at, $2), count(*)::int, count(*) FILTER (WHERE j.understood)::int, count(*) FILTER (WHERE j.handed_off)::int,
            count(*) FILTER (WHERE s.outcome IN ('answer', 'alias')
                OR (j.next = 'person' AND NOT j.handed_off AND j.next_at - j.at < $3))::int
        FROM judged j LEFT JOIN misunderstandings s ON s.clinic_id = $1 AND s.message_id = j.id
        GROUP BY 1
        """;
}
