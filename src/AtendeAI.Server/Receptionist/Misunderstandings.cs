using AtendeAI.Domain;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Compliance;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Data;
using NodaTime;
using Npgsql;
using static AtendeAI.Server.Data.SqlParameters;

namespace AtendeAI.Server.Receptionist;

/// <summary>What was not understood, and what the clinic makes of it: the lesson and its mark are one transaction.</summary>
internal sealed class Misunderstandings(
    TenantTransactions transactions,
    ClinicContexts contexts,
    Readings readings,
    LiveNotices live,
    IClock clock
) : IMisunderstandings
{
    private const int Most = 100;

    public Task<IReadOnlyList<Misunderstanding>> ListAsync(
        StaffMember who,
        CancellationToken cancellationToken
    )
    {
        who.Require(StaffPermissions.ManageClinic | StaffPermissions.ReadConversations);
        var now = clock.GetCurrentInstant();
        return transactions.ExecuteAsync<IReadOnlyList<Misunderstanding>>(
            who.Clinic,
            Actor.Of(who),
            async (connection, transaction, token) =>
            {
                var rows = await ReadAsync(connection, transaction, who.Clinic, now, token);
                await AuditAsync(connection, transaction, who, rows, now, token);
                return rows;
            },
            cancellationToken
        );
    }

    public Task TeachAnswerAsync(
        StaffMember who,
        MessageId reply,
        string question,
        string answer,
        CancellationToken cancellationToken
    ) =>
        SettleAsync(
            who,
            reply,
            "answer",
            clinic => clinic.WithAnswer(question, answer),
            cancellationToken
        );

    public Task TeachAliasAsync(
        StaffMember who,
        MessageId reply,
        string serviceId,
        string alias,
        CancellationToken cancellationToken
    ) =>
        SettleAsync(
            who,
            reply,
            "alias",
            clinic => clinic.WithAlias(serviceId, alias),
            cancellationToken
        );

    public Task DismissAsync(
        StaffMember who,
        MessageId reply,
        CancellationToken cancellationToken
    ) => SettleAsync(who, reply, "dismissed", null, cancellationToken);

    private async Task SettleAsync(
        StaffMember who,
        MessageId reply,
        string outcome,
        Func<ClinicContext, ClinicContext>? lesson,
        CancellationToken cancellationToken
    )
    {
        who.Require(StaffPermissions.ManageClinic | StaffPermissions.ReadConversations);
        await transactions.ExecuteAsync(
            who.Clinic,
            Actor.Of(who),
            async (connection, transaction, token) =>
            {
                await using var settle = new NpgsqlBatch(connection, transaction)
                {
                    BatchCommands =
                    {
                        BatchCommand(
                            Settle,
                            who.Clinic.Value,
                            reply.Value,
                            outcome,
                            who.User.Value
                        ),
                    },
                };
                if (await settle.ExecuteNonQueryAsync(token) == 0)
                {
                    throw new RuleBrokenException("misunderstandings.settled");
                }

                if (lesson is not null)
                {
                    await ClinicChanges.ApplyAsync(
                        connection,
                        transaction,
                        who.Clinic,
                        before => lesson(before.Context),
                        token
                    );
                }
            },
            cancellationToken
        );
        contexts.Forget(who.Clinic);
        live.Changed(who.Clinic);
    }

    private static async Task<List<Misunderstanding>> ReadAsync(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        ClinicId clinic,
        Instant now,
        CancellationToken cancellationToken
    )
    {
        await using var batch = new NpgsqlBatch(connection, transaction)
        {
            BatchCommands =
            {
                BatchCommand(
                    List,
                    clinic.Value,
                    now - Duration.FromDays(IMisunderstandings.Days),
                    Most
                ),
            },
        };
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        return await reader.ListAsync(
            row => new Misunderstanding(
                new MessageId(row.GetGuid(0)),
                new ConversationId(row.GetGuid(1)),
                row.GetString(2),
                row.GetString(3),
                row.GetString(4),
                row.GetInstant(5)
            ),
            cancellationToken
        );
    }

    private async Task AuditAsync(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        StaffMember who,
        List<Misunderstanding> rows,
        Instant now,
        CancellationToken cancellationToken
    )
    {
        await using var audit = new NpgsqlBatch(connection, transaction);
        foreach (
            var read in rows.Select(row => row.Conversation)
                .Distinct()
                .Where(read => readings.IsNew(who, read, now))
        )
        {
            audit.BatchCommands.Add(AuditReads.Of(who.Clinic, "conversations", read.Value));
        }

        if (audit.BatchCommands.Count > 0)
        {
            await audit.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    // What the patient said is all since the clinic's last message, be it one message or three in a row.
    private const string List = """
        WITH missed AS (
            SELECT m.id, m.conversation_id, m.body, m.at FROM messages m
            WHERE m.clinic_id = $1 AND m.id >= uuid7_floor($2) AND m.author = 'assistant' AND (m.why ->> 'misunderstood')::bool
              AND NOT EXISTS (SELECT FROM misunderstandings s WHERE s.clinic_id = m.clinic_id AND s.message_id = m.id)
            ORDER BY m.id DESC LIMIT $3)
        SELECT m.id, m.conversation_id, coalesce(nullif(k.name, ''), nullif(k.profile_name, ''), k.phone, ''), said.words, coalesce(m.body, ''), m.at
        FROM missed m
        JOIN conversations c ON c.clinic_id = $1 AND c.id = m.conversation_id
        JOIN contacts k ON k.clinic_id = $1 AND k.id = c.contact_id
        CROSS JOIN LATERAL (
            SELECT string_agg(p.body, E'\n' ORDER BY p.id) AS words FROM messages p
            WHERE p.clinic_id = $1 AND p.conversation_id = m.conversation_id AND p.author = 'patient' AND p.body <> '' AND p.id < m.id
              AND p.id > coalesce((
                  SELECT o.id FROM messages o
                  WHERE o.clinic_id = $1 AND o.conversation_id = m.conversation_id AND o.author <> 'patient' AND o.id < m.id
                  ORDER BY o.id DESC LIMIT 1), '00000000-0000-0000-0000-000000000000')) said
        WHERE said.words IS NOT NULL
        ORDER BY m.id DESC
        """;

    private const string Settle = """
        INSERT INTO misunderstandings (clinic_id, message_id, outcome, settled_by)
        SELECT $1, m.id, $3, $4 FROM messages m
        WHERE m.clinic_id = $1 AND m.id = $2 AND m.author = 'assistant' AND (m.why ->> 'misunderstood')::bool
        ON CONFLICT DO NOTHING
        """;
}
