using System.Text.Json;
using System.Text.Json.Nodes;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Server.Data;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace AtendeAI.Server.Llm;

/// <summary>The exchange of a turn, already without CPF, telephones, e-mail addresses and full names.</summary>
internal sealed record LlmTrace(
    ConversationId Conversation,
    string Model,
    int Days,
    string Outcome,
    TimeSpan Elapsed,
    IReadOnlyList<ModelMessage> Exchange
)
{
    public NpgsqlBatchCommand ToInsert(ClinicId clinic, LlmSpent spent, Instant now) =>
        SqlParameters.BatchCommand(
            """
            INSERT INTO atendeai.llm_traces (clinic_id, id, conversation_id, at, outcome, model, prompt_tokens, completion_tokens, elapsed_ms, exchange, expires_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            clinic.Value,
            Guid.CreateVersion7(),
            Conversation.Value,
            now,
            Outcome,
            Model,
            (int)spent.PromptTokens,
            (int)spent.CompletionTokens,
            (int)Elapsed.TotalMilliseconds,
            new NpgsqlParameter { Value = ToJson(), NpgsqlDbType = NpgsqlDbType.Jsonb },
            now + Duration.FromDays(Days)
        );

    private string ToJson() => new JsonArray([.. Exchange.Select(Line)]).ToJsonString();

    private static JsonNode Line(ModelMessage message) =>
        message switch
        {
            SystemMessage system => Said("system", system.Text),
            PatientMessage patient => Said("patient", patient.Text),
            ToolMessage tool => Said("tool", tool.Text),
            AssistantMessage { Calls.Count: > 0 } assistant => new JsonObject
            {
                ["who"] = "model",
                ["text"] = Clean(assistant.Text),
                ["calls"] = new JsonArray([
                    .. assistant.Calls.Select(c => new JsonObject
                    {
                        ["tool"] = Clean(c.Name),
                        ["arguments"] = Clean(c.Arguments),
                    }),
                ]),
            },
            AssistantMessage assistant => Said("model", assistant.Text),
            _ => throw new JsonException($"Unknown message {message.GetType().Name}."),
        };

    private static JsonObject Said(string who, string text) =>
        new() { ["who"] = who, ["text"] = Clean(text) };

    // PostgreSQL cannot store NUL in text.
    private static string Clean(string text) => text.Replace("\0", "", StringComparison.Ordinal);
}
