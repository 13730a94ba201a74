using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Data;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace AtendeAI.Server.Llm;

/// <summary>What a turn used.</summary>
/// <param name="Month">The budget's, since the turn began.</param>
/// <param name="SetAside">What of the tokens is counted already.</param>
/// <param name="Outcome">Null where it tells nothing of the provider: nobody waited for the answer any more.</param>
internal sealed record LlmSpent(
    int Month,
    int Calls,
    int Failures,
    long PromptTokens,
    long CompletionTokens,
    long SetAside,
    string? Outcome
);

/// <summary>Counts, by clinic and month, what language models use and how they fare.</summary>
internal sealed class LlmMeter(NpgsqlDataSource database, IClock clock)
{
    public int ThisMonth => Month(clock.GetCurrentInstant());

    public static int Month(Instant at)
    {
        var date = at.InUtc().Date;
        return (date.Year * 100) + date.Month;
    }

    /// <summary>
    /// Counts tokens before they are used, so that turns at the same time, on whichever node, keep the budget together, and a question is counted though this
    /// program dies before its answer. False where the month's budget does not hold them.
    /// </summary>
    public async Task<bool> SetAsideAsync(
        LlmProvider provider,
        int month,
        long tokens,
        CancellationToken cancellationToken
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                Scope.Clinic(provider.Clinic, "system"),
                SqlParameters.BatchCommand(
                    SetAside,
                    provider.Clinic.Value,
                    month,
                    tokens,
                    provider.MonthlyTokens
                ),
            },
        };
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken);
    }

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
            spent.Month,
            (long)spent.Calls,
            (long)spent.Failures,
            spent.PromptTokens - spent.SetAside,
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
                    ThisMonth,
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
    /// <param name="setAside">What of its tokens is counted already.</param>
    public Task HeardAsync(
        ClinicId clinic,
        int month,
        VoiceUsage used,
        long setAside,
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
                    month,
                    outcome == ModelOutcomes.Said ? 0L : 1L,
                    used.Seconds,
                    used.PromptTokens - setAside,
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

    private const string SetAside = """
        INSERT INTO atendeai.llm_usage AS u (clinic_id, month, prompt_tokens) SELECT $1, $2, $3 WHERE $3 <= $4
        ON CONFLICT (clinic_id, month) DO UPDATE SET prompt_tokens = u.prompt_tokens + excluded.prompt_tokens
            WHERE u.prompt_tokens + u.completion_tokens + excluded.prompt_tokens <= $4
        RETURNING 1
        """;

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
