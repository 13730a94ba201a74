using System.Collections.Concurrent;
using AtendeAI.Domain;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Data;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Clinics;

/// <summary>
/// The clinics' contexts, parsed once and kept in memory. A change, through whichever executable, is told to all of them
/// (<see cref="ClinicChanges"/>); should a notice be lost, the revision is compared with the database's every few seconds of use.
/// </summary>
internal sealed class ClinicContexts(TenantTransactions transactions, IClock clock)
{
    private static readonly Duration TrustedFor = Duration.FromSeconds(3);
    private readonly ConcurrentDictionary<ClinicId, Kept> _kept = new();
    private int _forgotten;

    /// <summary>The context of a clinic. Refused as <c>clinics.not-found</c>.</summary>
    public ValueTask<ClinicContext> GetAsync(ClinicId clinic, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        return
            _kept.TryGetValue(clinic, out var kept)
            && (now - kept.At) < TrustedFor
            && now >= kept.At
            ? new(kept.Context)
            : new(RefreshAsync(clinic, kept, now, cancellationToken));
    }

    /// <summary>Reads anew at the next question.</summary>
    public void Forget(ClinicId clinic)
    {
        Interlocked.Increment(ref _forgotten);
        _kept.TryRemove(clinic, out _);
    }

    private async Task<ClinicContext> RefreshAsync(
        ClinicId clinic,
        Kept? kept,
        Instant now,
        CancellationToken cancellationToken
    )
    {
        var forgotten = Volatile.Read(ref _forgotten);
        var fresh = await transactions.ExecuteAsync(
            clinic,
            Actor.System,
            (connection, _, token) => ReadAsync(connection, clinic, kept, now, token),
            cancellationToken
        );
        // What was read before somebody changed it must not be kept after.
        if (forgotten == Volatile.Read(ref _forgotten))
        {
            _kept[clinic] = fresh;
        }

        return fresh.Context;
    }

    private static async Task<Kept> ReadAsync(
        NpgsqlConnection connection,
        ClinicId clinic,
        Kept? kept,
        Instant now,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(
            "SELECT context_revision, CASE WHEN context_revision IS DISTINCT FROM $2 THEN context::text END FROM clinics WHERE id = $1",
            connection
        )
        {
            Parameters =
            {
                new() { Value = clinic.Value },
                new() { Value = kept?.Revision ?? -1 },
            },
        };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
        {
            throw new RuleBrokenException("clinics.not-found");
        }
        return new(
            now,
            reader.GetInt32(0),
            reader.GetStringOrNull(1) is { } json ? Parse(json) : kept!.Context
        );
    }

    private static ClinicContext Parse(string json) =>
        ClinicContextJson.Parse(json).Context
        ?? throw new RuleBrokenException("clinics.damaged-context");

    private sealed record Kept(Instant At, int Revision, ClinicContext Context);
}
