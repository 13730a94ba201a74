using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.WhatsApp;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace AtendeAI.Server.Conversations;

/// <summary>
/// Delivery statuses as columns. A status finds its message by the id we sent along, else by wamid; one that finds none is parked until the
/// send that it belongs to is recorded. An outgoing message whose fate was unknown is settled by its first status.
/// </summary>
internal sealed class StatusRows
{
    private readonly List<Row> _rows = [];

    public int Count => _rows.Count;

    /// <summary>One row a message: a batch may carry sent, delivered and read of the same one.</summary>
    public static StatusRows Of(
        IEnumerable<(Channel Channel, StatusUpdate Status)> statuses,
        Instant now
    )
    {
        var rows = new StatusRows();
        foreach (var group in statuses.GroupBy(s => (s.Channel.Id.Value, s.Status.Wamid)))
        {
            var furthest = group
                .Aggregate(
                    (a, b) =>
                        DeliveryLattice.Next(a.Status.State, b.Status.State) == a.Status.State
                            ? a
                            : b
                )
                .Status;
            var opaque = group.Select(s => s.Status.Opaque).FirstOrDefault(o => o is not null);
            rows._rows.Add(
                new Row(group.Key.Value, furthest, opaque, MetaTime.Of(furthest.At, now))
            );
        }

        return rows;
    }

    public void AddTo(NpgsqlBatch batch, ClinicId clinic)
    {
        batch.BatchCommands.Add(Command(Settle, clinic));
        batch.BatchCommands.Add(Command(Apply, clinic));
        var lost = _rows.FindAll(r => r.Status.ErrorCode == OtherSpelling.Undeliverable);
        if (lost.Count > 0)
        {
            batch.BatchCommands.Add(
                OtherSpelling.Command(
                    clinic,
                    lost.Select(r => r.Opaque).OfType<Guid>(),
                    [.. lost.Select(r => (r.Channel, r.Status.Wamid))]
                )
            );
        }
    }

    private NpgsqlBatchCommand Command(string sql, ClinicId clinic) =>
        new(sql)
        {
            Parameters =
            {
                new("clinic", clinic.Value),
                new("ids", _rows.Select(_ => Guid.CreateVersion7()).ToArray()),
                new("channels", _rows.Select(r => r.Channel).ToArray()),
                new("wamids", _rows.Select(r => r.Status.Wamid).ToArray()),
                new("states", _rows.Select(r => (short)r.Status.State).ToArray()),
                new("at", NpgsqlDbType.Array | NpgsqlDbType.TimestampTz)
                {
                    Value = _rows.Select(r => r.At.ToDateTimeUtc()).ToArray(),
                },
                new("opaques", NpgsqlDbType.Array | NpgsqlDbType.Uuid)
                {
                    Value = _rows.Select(r => r.Opaque).ToArray(),
                },
                new("codes", NpgsqlDbType.Array | NpgsqlDbType.Integer)
                {
                    Value = _rows.Select(r => r.Status.ErrorCode).ToArray(),
                },
                new("errors", NpgsqlDbType.Array | NpgsqlDbType.Text)
                {
                    Value = _rows.Select(r => r.Status.ErrorText).ToArray(),
                },
            },
        };

    private const string Input = """
        WITH input AS (
            SELECT * FROM unnest(@ids, @channels, @wamids, @states, @at, @opaques, @codes, @errors)
                AS s(id, channel_id, wamid, state, at, opaque, code, error))
        """;

    // Our own id came back with a wamid: Meta took the message, whatever we heard of the request.
    private const string Settle =
        Input
        + """
            , settled AS (
                UPDATE atendeai.outbox o SET state = 2, wamid = i.wamid, settled_at = clock_timestamp()
                FROM input i WHERE o.clinic_id = @clinic AND o.id = i.opaque AND o.channel_id = i.channel_id AND o.state IN (1, 3)
                RETURNING o.id, o.channel_id, i.wamid)
            INSERT INTO atendeai.message_keys (clinic_id, channel_id, wamid, message_id)
            SELECT @clinic, channel_id, wamid, id FROM settled ON CONFLICT DO NOTHING
            """;

    private const string Apply =
        Input
        + """
            , target AS (
                SELECT i.*, coalesce(k.message_id, o.id) AS message_id
                FROM input i
                LEFT JOIN atendeai.message_keys k ON k.clinic_id = @clinic AND k.channel_id = i.channel_id AND k.wamid = i.wamid
                LEFT JOIN atendeai.outbox o ON o.clinic_id = @clinic AND o.id = i.opaque AND o.channel_id = i.channel_id),
            parked AS (
                INSERT INTO atendeai.parked_statuses (clinic_id, id, channel_id, wamid, delivery, at, error_code, error_text, received_at)
                SELECT @clinic, id, channel_id, wamid, state, at, code, error, clock_timestamp() FROM target WHERE message_id IS NULL)
            UPDATE atendeai.messages m
            SET delivery = t.state, delivery_at = t.at, wamid = t.wamid, error_code = t.code, error_text = t.error
            FROM target t WHERE m.clinic_id = @clinic AND m.id = t.message_id
            """
        + " AND "
        + DeliveryRank;

    /// <summary>The lattice of <see cref="DeliveryLattice"/> in SQL: message m moves to row t's state only forward, and to failed (9) only before delivered (6).</summary>
    internal const string DeliveryRank =
        "m.delivery <> 9 AND CASE WHEN t.state = 9 THEN m.delivery < 6 ELSE t.state > m.delivery END";

    private sealed record Row(Guid Channel, StatusUpdate Status, Guid? Opaque, Instant At);
}
