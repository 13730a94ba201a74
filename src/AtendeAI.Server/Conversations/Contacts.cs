using System.Collections.Concurrent;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Patients;
using AtendeAI.Server.Data;
using AtendeAI.Server.WhatsApp;
using Npgsql;
using NpgsqlTypes;

namespace AtendeAI.Server.Conversations;

/// <summary>Who wrote, in WhatsApp's terms: a number, a business-scoped id, or both.</summary>
internal sealed record Sender(Channel Channel, string? WaId, string? UserId, string? ProfileName);

/// <summary>
/// Finds the conversation of a sender, or opens one. People are looked up by business-scoped id, then by the exact number, then by the key that both
/// spellings of a Brazilian mobile share; a new spelling becomes an alias, never a second contact. What was found is remembered: rows are never deleted.
/// </summary>
internal sealed class Contacts(TenantTransactions transactions)
{
    private const int MostRemembered = 100_000;
    private const int MostAtOnce = 4;

    private readonly ConcurrentDictionary<
        (Guid Channel, string Kind, string Value),
        ConversationId
    > _known = new();

    public ConversationId? Recall(Sender sender)
    {
        foreach (var (kind, value) in Keys(sender))
        {
            if (_known.TryGetValue((sender.Channel.Id.Value, kind, value), out var found))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The conversations of many senders, in their order. Those met for the first time are looked up side by side.</summary>
    public async Task<IReadOnlyList<ConversationId>> ResolveAsync(
        ClinicId clinic,
        IReadOnlyList<Sender> senders,
        CancellationToken cancellationToken
    )
    {
        await Parallel.ForEachAsync(
            senders.Where(s => Recall(s) is null).Distinct(),
            new ParallelOptions
            {
                MaxDegreeOfParallelism = MostAtOnce,
                CancellationToken = cancellationToken,
            },
            async (sender, token) => await ResolveAsync(clinic, sender, token)
        );
        var found = new List<ConversationId>(senders.Count);
        foreach (var sender in senders)
        {
            found.Add(Recall(sender) ?? await ResolveAsync(clinic, sender, cancellationToken));
        }

        return found;
    }

    /// <summary>Looks the sender up in the database, or creates contact, identities and conversation. Two nodes at once make one.</summary>
    public async Task<ConversationId> ResolveAsync(
        ClinicId clinic,
        Sender sender,
        CancellationToken cancellationToken
    )
    {
        var keys = Keys(sender).ToArray();
        var conversation = await transactions.ExecuteAsync(
            clinic,
            Actor.System,
            (connection, _, token) => FindOrCreateAsync(connection, clinic, sender, keys, token),
            cancellationToken
        );
        if (_known.Count > MostRemembered)
        {
            _known.Clear();
        }

        foreach (var (kind, value) in keys)
        {
            _known[(sender.Channel.Id.Value, kind, value)] = conversation;
        }

        return conversation;
    }

    private static IEnumerable<(string Kind, string Value)> Keys(Sender sender)
    {
        if (sender.UserId is { Length: > 0 } userId)
        {
            yield return ("bsuid", userId);
        }

        if (sender.WaId is { Length: > 0 } waId)
        {
            yield return ("wa_id", waId);
            yield return ("phone_key", BrazilianPhone.MatchKey(waId));
        }
    }

    private static async Task<ConversationId> FindOrCreateAsync(
        NpgsqlConnection connection,
        ClinicId clinic,
        Sender sender,
        (string Kind, string Value)[] keys,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(FindOrCreate, connection)
        {
            Parameters =
            {
                new("clinic", clinic.Value),
                new("channel", sender.Channel.Id.Value),
                new("kinds", Array.ConvertAll(keys, k => k.Kind)),
                new("values", Array.ConvertAll(keys, k => k.Value)),
                new("ids", Array.ConvertAll(keys, _ => Guid.CreateVersion7())),
                new("contact", Guid.CreateVersion7()),
                new("conversation", Guid.CreateVersion7()),
                new("phone", NpgsqlDbType.Text)
                {
                    Value = sender.WaId is { } waId ? BrazilianPhone.ToE164(waId) : DBNull.Value,
                },
                new("phone_key", NpgsqlDbType.Text)
                {
                    Value = sender.WaId is { } key ? BrazilianPhone.MatchKey(key) : DBNull.Value,
                },
                new("name", NpgsqlDbType.Text)
                {
                    Value = (object?)sender.ProfileName ?? DBNull.Value,
                },
            },
        };
        return new ConversationId((Guid)(await command.ExecuteScalarAsync(cancellationToken))!);
    }

    // One statement after the lock, so that it sees what whoever held the lock before has committed.
    private const string FindOrCreate =
        "SELECT atendeai.find_or_open_conversation(@clinic, @channel, @kinds, @values, @ids, @contact, @conversation, @phone, @phone_key, @name)";
}
