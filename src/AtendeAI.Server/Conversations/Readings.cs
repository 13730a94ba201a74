using System.Collections.Concurrent;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using NodaTime;

namespace AtendeAI.Server.Conversations;

/// <summary>
/// Who has lately been audited as reading what. An open page reads its thread again at every message; the audit log wants to know that somebody read it, not how
/// often the page refreshed.
/// </summary>
internal sealed class Readings
{
    private static readonly Duration OneReading = Duration.FromMinutes(10);
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<(UserId, ConversationId), Instant> _latest = new();

    public bool IsNew(StaffMember who, ConversationId conversation, Instant now)
    {
        if (_latest.Count > Most)
        {
            _latest.Clear();
        }

        var key = (who.User, conversation);
        if (_latest.TryGetValue(key, out var last) && now - last < OneReading)
        {
            return false;
        }

        _latest[key] = now;
        return true;
    }
}
