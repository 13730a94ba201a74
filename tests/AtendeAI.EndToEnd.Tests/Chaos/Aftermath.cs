using Npgsql;

namespace AtendeAI.EndToEnd.Tests.Chaos;

/// <summary>What the database holds afterwards, read past the product's own code.</summary>
internal sealed class Aftermath(string connectionString) : IAsyncDisposable
{
    private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(connectionString);

    /// <summary>Waits until nothing is left to do: journal, lanes and outbox.</summary>
    public async Task SettleAsync(TimeSpan limit)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (await CountAsync(Unfinished) > 0)
        {
            if (TimeProvider.System.GetElapsedTime(started) > limit)
                throw new TimeoutException(
                    $"Work is left after {limit}: {await DescribeUnfinishedAsync()}"
                );
            await Task.Delay(250);
        }
    }

    /// <summary>How often each of the patients' messages is stored.</summary>
    public Task<Dictionary<string, long>> InboundAsync() =>
        TalliesAsync(
            "SELECT wamid, count(*) FROM messages WHERE author = 'patient' GROUP BY wamid"
        );

    /// <summary>Conversations where the answers are not as many as the messages, each with what is missing.</summary>
    public Task<Dictionary<string, long>> UnevenConversationsAsync() =>
        TalliesAsync(
            """
            WITH counts AS (
                SELECT c.id,
                    (SELECT count(*) FROM messages m WHERE m.conversation_id = c.id AND m.author = 'patient') AS asked,
                    (SELECT count(*) FROM messages m WHERE m.conversation_id = c.id AND m.author = 'assistant') AS answered,
                    (SELECT count(*) FROM outbox o WHERE o.conversation_id = c.id AND o.kind <> 'read') AS queued
                FROM conversations c
            )
            SELECT id || ': ' || asked || ' asked, ' || answered || ' answered, ' || queued || ' queued', asked - answered
            FROM counts WHERE asked <> answered OR answered <> queued
            """
        );

    /// <summary>Every reply with its state, by the mark it carried to Meta.</summary>
    public Task<Dictionary<string, long>> RepliesAsync() =>
        TalliesAsync(
            "SELECT replace(id::text, '-', ''), state::bigint FROM outbox WHERE kind <> 'read'"
        );

    public Task<long> DeadLettersAsync() => CountAsync("SELECT count(*) FROM dead_letters");

    public Task<long> DoubleBookingsAsync() =>
        CountAsync(
            """
            SELECT count(*) FROM appointments a JOIN appointments b
              ON a.clinic_id = b.clinic_id AND a.id < b.id AND a.busy && b.busy
             AND (a.professional_id = b.professional_id OR a.patient_id = b.patient_id)
            WHERE a.status IN ('booked', 'confirmed') AND b.status IN ('booked', 'confirmed')
            """
        );

    /// <summary>Appointments by the number their patient writes from.</summary>
    public Task<Dictionary<string, long>> AppointmentsAsync() =>
        TalliesAsync(
            """
            SELECT i.value, count(DISTINCT a.id) FROM appointments a
            JOIN contact_identities i ON i.clinic_id = a.clinic_id AND i.contact_id = a.contact_id AND i.kind = 'wa_id'
            WHERE a.status IN ('booked', 'confirmed') GROUP BY i.value
            """
        );

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    private const string Unfinished = """
        SELECT (SELECT count(*) FROM journal_pending) + (SELECT count(*) FROM lane_items)
             + (SELECT count(*) FROM outbox WHERE state IN (0, 1))
        """;

    private async Task<string> DescribeUnfinishedAsync() =>
        $"{await CountAsync("SELECT count(*) FROM journal_pending")} in the journal, "
        + $"{await CountAsync("SELECT count(*) FROM lane_items")} in lanes, "
        + $"{await CountAsync("SELECT count(*) FROM outbox WHERE state IN (0, 1)")} in the outbox";

    private async Task<long> CountAsync(string sql)
    {
        await using var command = _source.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private async Task<Dictionary<string, long>> TalliesAsync(string sql)
    {
        var tallies = new Dictionary<string, long>();
        await using var command = _source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            tallies.Add(reader.GetString(0), reader.GetInt64(1));
        return tallies;
    }
}
