using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Data;
using AtendeAI.Server.Receptionist;
using AtendeAI.Server.WhatsApp;
using Microsoft.Extensions.Options;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace AtendeAI.Server.Conversations;

/// <param name="Fresh">How many messages were new; the others had been stored before.</param>
/// <param name="ToRead">The new ones that the receptionist takes up: they get their blue ticks.</param>
/// <param name="Leased">The conversations whose lane this node now holds.</param>
/// <param name="Simulated">Likewise, of the simulator.</param>
internal sealed record StoredItems(
    int Fresh,
    IReadOnlyList<(ChannelId Channel, string Wamid)> ToRead,
    IReadOnlyList<ConversationId> Leased,
    IReadOnlyList<ConversationId> Simulated
);

/// <summary>The transactions of the intake. The unique key of a message is taken in the same transaction as its effects, so a replay has none.</summary>
internal sealed class IntakeWriter(
    NpgsqlDataSource database,
    Contacts contacts,
    IOptions<ReceptionistOptions> receptionist,
    IClock clock
)
{
    private const int MostAttempts = 5;

    /// <param name="finished">Entries that have nothing but these items: they leave the list of pending ones in the same transaction.</param>
    public async Task<StoredItems> StoreAsync(
        ClinicId clinic,
        ClinicItems items,
        IReadOnlyList<JournalEntry> finished,
        CancellationToken cancellationToken
    )
    {
        var conversations = await contacts.ResolveAsync(
            clinic,
            [.. items.Messages.Select(m => SenderOf(m.Channel, m.Message))],
            cancellationToken
        );
        var rows = new MessageRows();
        foreach (var ((channel, message), conversation) in items.Messages.Zip(conversations))
        {
            rows.Add(channel, conversation, message, clock.GetCurrentInstant());
        }

        var statuses = StatusRows.Of(items.Statuses, clock.GetCurrentInstant());
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(Scope.Clinic(clinic));
        if (rows.Count > 0)
        {
            batch.BatchCommands.Add(Lanes.LockConversations(clinic, rows.Conversations));
            batch.BatchCommands.Add(Lanes.Lease(clinic, rows.Conversations));
            batch.BatchCommands.Add(rows.ToInsert(clinic, receptionist.Value.QuietWindow));
        }

        if (statuses.Count > 0)
        {
            statuses.AddTo(batch, clinic);
        }

        if (finished.Count > 0)
        {
            batch.BatchCommands.Add(Scope.Intake());
            batch.BatchCommands.Add(ToFinish(finished));
        }

        return await ReadAsync(batch, rows, cancellationToken);
    }

    private static Sender SenderOf(Channel channel, InboundMessage message) =>
        new(channel, message.WaId, message.UserId, message.ProfileName);

    private static async Task<StoredItems> ReadAsync(
        NpgsqlBatch batch,
        MessageRows rows,
        CancellationToken cancellationToken
    )
    {
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        if (rows.Count == 0)
        {
            while (await reader.NextResultAsync(cancellationToken)) { }
            return new StoredItems(0, [], [], []);
        }

        // Results: the scope, the locks, then the leased lanes and the fresh messages.
        await reader.NextResultAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        var leased = await reader.ListAsync(
            r => new ConversationId(r.GetGuid(0)),
            cancellationToken
        );
        await reader.NextResultAsync(cancellationToken);
        var fresh = await reader.ListAsync(
            r => (new ChannelId(r.GetGuid(0)), r.GetString(1), r.GetBoolean(2)),
            cancellationToken
        );

        // An error of a later statement surfaces only when its result is reached.
        while (await reader.NextResultAsync(cancellationToken)) { }
        return new StoredItems(
            fresh.Count,
            [.. fresh.Where(f => f.Item3).Select(f => (f.Item1, f.Item2))],
            [.. leased.Where(c => !rows.IsSimulated(c))],
            [.. leased.Where(rows.IsSimulated)]
        );
    }

    /// <summary>Takes the entries off the list of pending ones and files the orphans.</summary>
    public async Task FinishAsync(
        IReadOnlyList<JournalEntry> entries,
        List<Orphan> orphans,
        CancellationToken cancellationToken
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(Scope.Intake());
        if (orphans.Count > 0)
        {
            batch.BatchCommands.Add(
                new(
                    """
                    INSERT INTO atendeai.orphan_webhooks (id, journal_id, phone_number_id, reason, created_at)
                    SELECT id, journal_id, number, reason, clock_timestamp() FROM unnest(@ids, @journals, @numbers, @reasons) AS o(id, journal_id, number, reason)
                    """
                )
                {
                    Parameters =
                    {
                        new("ids", orphans.Select(_ => Guid.CreateVersion7()).ToArray()),
                        new("journals", orphans.Select(o => o.JournalId).ToArray()),
                        new("numbers", NpgsqlDbType.Array | NpgsqlDbType.Text)
                        {
                            Value = orphans.Select(o => o.PhoneNumberId).ToArray(),
                        },
                        new("reasons", orphans.Select(o => o.Reason).ToArray()),
                    },
                }
            );
        }

        batch.BatchCommands.Add(ToFinish(entries));
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    private static NpgsqlBatchCommand ToFinish(IReadOnlyList<JournalEntry> entries) =>
        new("DELETE FROM atendeai.journal_pending WHERE journal_id = ANY(@ids)")
        {
            Parameters = { new("ids", entries.Select(e => e.Id).ToArray()) },
        };

    /// <summary>Counts a failed attempt. After the fifth the entry is filed as an orphan with its reason and is not tried again by itself.</summary>
    public async Task RetryLaterAsync(Guid journalId, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(Scope.Intake());
        batch.BatchCommands.Add(
            new(
                $"""
                WITH attempt AS (
                    UPDATE atendeai.journal_pending SET attempts = attempts + 1, claimed_until = clock_timestamp() + attempts * interval '5 seconds'
                    WHERE journal_id = @id RETURNING attempts),
                dead AS (
                    INSERT INTO atendeai.orphan_webhooks (id, journal_id, reason, created_at)
                    SELECT @orphan, @id, 'failed-{MostAttempts}-times', clock_timestamp() FROM attempt WHERE attempts >= {MostAttempts})
                SELECT 1
                """
            )
            {
                Parameters = { new("id", journalId), new("orphan", Guid.CreateVersion7()) },
            }
        );
        batch.BatchCommands.Add(
            new(
                $"DELETE FROM atendeai.journal_pending WHERE journal_id = @id AND attempts >= {MostAttempts}"
            )
            {
                Parameters = { new("id", journalId) },
            }
        );
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }
}
