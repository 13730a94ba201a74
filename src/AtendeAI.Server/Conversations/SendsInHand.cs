using System.Collections.Concurrent;
using AtendeAI.Domain.Identity;

namespace AtendeAI.Server.Conversations;

/// <summary>
/// What this node has claimed, or may have, until the outcome is on disk. When the database goes away during a commit nobody knows whether it took
/// place; a claim that is found afterwards and is not in hand was never sent.
/// </summary>
internal sealed class SendsInHand
{
    private readonly ConcurrentDictionary<Guid, byte> _rows = new();
    private readonly ConcurrentDictionary<ClinicId, byte> _doubtful = new();

    public Guid[] All => [.. _rows.Keys];

    public void Add(IEnumerable<Guid> rows)
    {
        foreach (var row in rows)
        {
            _rows.TryAdd(row, 0);
        }
    }

    public void Remove(IEnumerable<Guid> rows)
    {
        foreach (var row in rows)
        {
            _rows.TryRemove(row, out _);
        }
    }

    /// <summary>A commit of this clinic's claims has failed.</summary>
    public void Doubt(ClinicId clinic) => _doubtful.TryAdd(clinic, 0);

    public bool IsDoubtful(ClinicId clinic) => _doubtful.ContainsKey(clinic);

    public void Trust(ClinicId clinic) => _doubtful.TryRemove(clinic, out _);
}
