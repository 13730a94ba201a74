using System.Security.Cryptography;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Server.Data;
using AtendeAI.Server.Data.Protection;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Llm;

/// <summary>Keeps the clinics' language models. The key is sealed before it reaches the database.</summary>
internal sealed class LlmStore(
    TenantTransactions transactions,
    SecretBox secrets,
    LlmDirectory directory,
    IClock clock
)
{
    /// <summary>Sets and switches on. A null key keeps the one that is there, as long as the address stays.</summary>
    public Task SaveAsync(LlmProvider provider, Actor actor, CancellationToken cancellationToken) =>
        SaveAsync(provider, enabled: true, forgetsKey: false, actor, cancellationToken);

    /// <inheritdoc cref="SaveAsync(LlmProvider, Actor, CancellationToken)"/>
    public async Task SaveAsync(
        LlmProvider provider,
        bool enabled,
        bool forgetsKey,
        Actor actor,
        CancellationToken cancellationToken
    )
    {
        await transactions.ExecuteAsync(
            provider.Clinic,
            actor,
            async (connection, transaction, token) =>
            {
                await using var command = new NpgsqlCommand(Upsert, connection, transaction);
                SqlParameters.Add(
                    command.Parameters,
                    [
                        provider.Clinic.Value,
                        provider.BaseUrl.AbsoluteUri,
                        provider.Model,
                        Text(provider.TranscriptionModel),
                        Text(
                            provider.Key is { } key
                                ? secrets.Seal(SecretPurpose.LanguageModel, key)
                                : null
                        ),
                        new NpgsqlParameter
                        {
                            Value = (object?)provider.Temperature ?? DBNull.Value,
                            NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Double,
                        },
                        provider.MonthlyTokens,
                        (short)provider.TraceDays,
                        enabled,
                        forgetsKey,
                    ]
                );
                await command.ExecuteNonQueryAsync(token);
            },
            cancellationToken
        );
        await directory.ReloadAsync(cancellationToken);
    }

    /// <summary>Switches on or off, keeping the settings; true when they were there.</summary>
    public async Task<bool> SwitchAsync(
        ClinicId clinic,
        bool on,
        Actor actor,
        CancellationToken cancellationToken
    )
    {
        var known = await transactions.ExecuteAsync(
            clinic,
            actor,
            async (connection, transaction, token) =>
            {
                await using var command = new NpgsqlCommand(
                    "UPDATE llm_settings SET enabled = $2, updated_at = now() WHERE clinic_id = $1",
                    connection,
                    transaction
                )
                {
                    Parameters =
                    {
                        new() { Value = clinic.Value },
                        new() { Value = on },
                    },
                };
                return await command.ExecuteNonQueryAsync(token);
            },
            cancellationToken
        );
        await directory.ReloadAsync(cancellationToken);
        return known > 0;
    }

    /// <summary>What is set and how it fares, as long as the key can be read.</summary>
    public Task<LanguageModelView?> FindAsync(
        ClinicId clinic,
        CancellationToken cancellationToken
    ) =>
        transactions.ExecuteAsync(
            clinic,
            Actor.System,
            async (connection, transaction, token) =>
            {
                await using var command = new NpgsqlCommand(Select, connection, transaction);
                SqlParameters.Add(
                    command.Parameters,
                    [clinic.Value, LlmMeter.Month(clock.GetCurrentInstant())]
                );
                await using var reader = await command.ExecuteReaderAsync(token);
                return (await reader.ListAsync(Read, token)) is [var view] ? view : null;
            },
            cancellationToken
        );

    /// <summary>The key that is kept for this address, or null where there is none that can be read.</summary>
    public async Task<string?> KeyAsync(
        ClinicId clinic,
        Uri address,
        CancellationToken cancellationToken
    )
    {
        var kept = await transactions.ExecuteAsync(
            clinic,
            Actor.System,
            async (connection, transaction, token) =>
            {
                await using var command = new NpgsqlCommand(
                    "SELECT access_token FROM llm_settings WHERE clinic_id = $1 AND base_url = $2",
                    connection,
                    transaction
                );
                SqlParameters.Add(command.Parameters, [clinic.Value, address.AbsoluteUri]);
                return await command.ExecuteScalarAsync(token) as string;
            },
            cancellationToken
        );
        try
        {
            return kept is null ? null : secrets.Open(SecretPurpose.LanguageModel, kept);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static LanguageModelView Read(NpgsqlDataReader row)
    {
        var (enabled, voice, changedAt) = (
            row.GetBoolean(0),
            row.GetStringOrNull(3),
            row.GetInstant(18)
        );
        var (budget, usage) = (row.GetInt64(6), ReadUsage(row));
        return new(
            enabled,
            row.GetString(1),
            row.GetString(2),
            voice,
            row.GetBoolean(4),
            row.IsDBNull(5) ? null : row.GetDouble(5),
            budget,
            row.GetInt16(7),
            usage,
            State(enabled, usage.LastOutcome, usage.LastAt),
            State(enabled && voice is not null, usage.VoiceOutcome, usage.VoiceAt)
        );

        // How it went with other settings tells nothing of these.
        LanguageModelState State(bool on, string? outcome, Instant? at) =>
            on
                ? LanguageModelStates.Of(at > changedAt ? outcome : null, usage, budget)
                : LanguageModelState.Off;
    }

    private static LanguageModelUsage ReadUsage(NpgsqlDataReader row) =>
        new(
            row.GetInt64(8),
            row.GetInt64(9),
            row.GetInt64(10),
            row.GetStringOrNull(11),
            row.GetInstantOrNull(12),
            row.GetInt64(13),
            row.GetInt64(14),
            Duration.FromSeconds(row.GetDouble(15)),
            row.GetStringOrNull(16),
            row.GetInstantOrNull(17)
        );

    private static NpgsqlParameter Text(string? value) =>
        new()
        {
            Value = (object?)value ?? DBNull.Value,
            NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text,
        };

    private const string Upsert = """
        INSERT INTO llm_settings AS s (clinic_id, enabled, base_url, model, transcription_model, access_token, temperature, monthly_tokens, trace_days, updated_at)
        VALUES ($1, $9, $2, $3, $4, $5, $6, $7, $8, now())
        ON CONFLICT (clinic_id) DO UPDATE SET enabled = excluded.enabled, base_url = excluded.base_url, model = excluded.model,
            transcription_model = excluded.transcription_model, temperature = excluded.temperature, monthly_tokens = excluded.monthly_tokens,
            trace_days = excluded.trace_days, updated_at = now(),
            access_token = coalesce(excluded.access_token, CASE WHEN s.base_url = excluded.base_url AND NOT $10 THEN s.access_token END)
        """;

    private const string Select = """
        SELECT s.enabled, s.base_url, s.model, s.transcription_model, s.access_token IS NOT NULL, s.temperature, s.monthly_tokens, s.trace_days,
            coalesce(u.prompt_tokens + u.completion_tokens, 0), coalesce(u.calls, 0), coalesce(u.failures, 0), u.last_outcome, u.last_at,
            coalesce(u.voice_calls, 0), coalesce(u.voice_failures, 0), coalesce(u.voice_seconds, 0), u.voice_outcome, u.voice_at, s.updated_at
        FROM llm_settings s LEFT JOIN llm_usage u ON u.clinic_id = s.clinic_id AND u.month = $2 WHERE s.clinic_id = $1
        """;
}
