using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Data;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace AtendeAI.Server.Llm;

/// <summary>What a turn used.</summary>
internal sealed record LlmSpent(
    int Calls,
    int Failures,
    long PromptTokens,
    long CompletionTokens,
    string Outcome,
    TimeSpan Elapsed
);

/// <summary>Counts, by clinic and month, what language models use and how they fare.</summary>
internal sealed class LlmMeter(NpgsqlDataSource database, IClock clock)
{
    /// <summary>A turn ended; its trace is kept where the clinic keeps traces.</summary>
    public async Task SpokeAsync(
        ClinicId clinic,
        LlmSpent spent,
        LlmTrace? trace,
        CancellationToken cancellationToken
    )
    {
        var now = clock.GetCurrentInstant();
        NpgsqlBatchCommand count = SqlParameters.BatchCommand(
            Chat,
            clinic.Value,
            LlmLedger.Month(now),
            (long)spent.Calls,
            (long)spent.Failures,
            spent.PromptTokens,
            spent.CompletionTokens,
            Text(spent.Outcome),
            now,
            false
        );
        await CountAsync(
            clinic,
            trace is null ? [count] : [count, trace.ToInsert(clinic, spent, now)],
            cancellationToken
        );
    }

    /// <summary>Somebody of the clinic tried a model. How that went counts only where patients have the same one.</summary>
    public Task TriedAsync(
        ClinicId clinic,
        LlmProbed probed,
        bool isPatientsOwn,
        CancellationToken cancellationToken
    )
    {
        var now = clock.GetCurrentInstant();
        return CountAsync(
            clinic,
            [
                SqlParameters.BatchCommand(
                    Chat,
                    clinic.Value,
                    LlmLedger.Month(now),
                    1L,
                    probed.Trial.Fault is null ? 0L : 1L,
                    probed.PromptTokens,
                    probed.CompletionTokens,
                    Text(isPatientsOwn ? probed.Outcome : null),
                    now,
                    true
                ),
            ],
            cancellationToken
        );
    }

    /// <summary>A voice note was transcribed, or not.</summary>
    public Task HeardAsync(
        ClinicId clinic,
        VoiceUsage used,
        string outcome,
        CancellationToken cancellationToken
    )
    {
        var now = clock.GetCurrentInstant();
        return CountAsync(
            clinic,
            [
                SqlParameters.BatchCommand(
                    Voice,
                    clinic.Value,
                    LlmLedger.Month(now),
                    outcome == ModelOutcomes.Said ? 0L : 1L,
                    used.Seconds,
                    used.PromptTokens,
                    used.CompletionTokens,
                    outcome,
                    now
                ),
            ],
            cancellationToken
        );
    }

    private async Task CountAsync(
        ClinicId clinic,
        IReadOnlyList<NpgsqlBatchCommand> commands,
        CancellationToken cancellationToken
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands = { Scope.Clinic(clinic, "system") },
        };
        foreach (var command in commands)
        {
            batch.BatchCommands.Add(command);
        }

        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    private static NpgsqlParameter Text(string? value) =>
        new() { Value = (object?)value ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text };

    // A trial asks whatever the budget: that it went well says nothing of what patients get.
    private const string Chat = """
        INSERT INTO atendeai.llm_usage AS u (clinic_id, month, calls, failures, prompt_tokens, completion_tokens, last_outcome, last_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, CASE WHEN $7 IS NOT NULL THEN $8::timestamptz END)
        ON CONFLICT (clinic_id, month) DO UPDATE SET calls = u.calls + excluded.calls, failures = u.failures + excluded.failures,
            prompt_tokens = u.prompt_tokens + excluded.prompt_tokens, completion_tokens = u.completion_tokens + excluded.completion_tokens,
            last_outcome = CASE WHEN $9 AND u.last_outcome = 'quota' THEN u.last_outcome ELSE coalesce(excluded.last_outcome, u.last_outcome) END,
            last_at = CASE WHEN $9 AND u.last_outcome = 'quota' THEN u.last_at ELSE coalesce(excluded.last_at, u.last_at) END
        """;

    private const string Voice = """
        INSERT INTO atendeai.llm_usage AS u (clinic_id, month, voice_calls, voice_failures, voice_seconds, prompt_tokens, completion_tokens, voice_outcome, voice_at)
        VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (clinic_id, month) DO UPDATE SET voice_calls = u.voice_calls + 1, voice_failures = u.voice_failures + excluded.voice_failures,
            voice_seconds = u.voice_seconds + excluded.voice_seconds, prompt_tokens = u.prompt_tokens + excluded.prompt_tokens,
            completion_tokens = u.completion_tokens + excluded.completion_tokens,
            voice_outcome = excluded.voice_outcome, voice_at = excluded.voice_at
        """;
}
