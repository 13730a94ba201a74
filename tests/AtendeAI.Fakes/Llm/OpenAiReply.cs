using System.Text.Json.Nodes;

namespace AtendeAI.Fakes.Llm;

/// <summary>What the fake provider does with one request.</summary>
public sealed record OpenAiReply
{
    public string? Text { get; init; }
    public IReadOnlyList<OpenAiToolCall> Calls { get; init; } = [];
    public string FinishReason { get; init; } = "stop";

    /// <summary>Not 200: an error in OpenAI's form.</summary>
    public int Status { get; init; } = 200;
    public string ErrorCode { get; init; } = "";

    /// <summary>Sent as it is, instead of an answer.</summary>
    public string? Raw { get; init; }
    public TimeSpan Delay { get; init; }
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Retry-After as it is written, such as a date.</summary>
    public string? RetryAfterText { get; init; }

    /// <summary>With a status of 3xx: where it leads.</summary>
    public string? Location { get; init; }

    /// <summary>The answer is zipped, though nobody asked for that.</summary>
    public bool Zipped { get; init; }

    /// <summary>The answer comes a byte at a time, with such a pause.</summary>
    public TimeSpan? Drip { get; init; }

    /// <summary>So many blanks come after the answer.</summary>
    public long Padding { get; init; }

    /// <summary>The connection is cut in the middle of the answer.</summary>
    public bool Cut { get; init; }

    /// <summary>Some servers do not count tokens.</summary>
    public bool WithoutUsage { get; init; }

    public static OpenAiReply Says(string text) => new() { Text = text };

    public static OpenAiReply CallsTool(
        string name,
        string arguments = "{}",
        string? text = null
    ) =>
        new()
        {
            Text = text,
            Calls = [new($"call_{Guid.NewGuid():N}", name, arguments)],
            FinishReason = "tool_calls",
        };

    public static OpenAiReply Fails(int status, string code = "") =>
        new() { Status = status, ErrorCode = code };

    internal JsonObject ToJson(string model, int promptTokens)
    {
        var message = new JsonObject
        {
            ["role"] = "assistant",
            ["content"] = Text,
            ["refusal"] = null,
        };
        if (Calls.Count > 0)
        {
            message["tool_calls"] = new JsonArray([.. Calls.Select(c => c.ToJson())]);
        }

        var answer = new JsonObject
        {
            ["id"] = $"chatcmpl-{Guid.NewGuid():N}",
            ["object"] = "chat.completion",
            ["created"] = 1795440000,
            ["model"] = model,
            ["choices"] = new JsonArray(
                new JsonObject
                {
                    ["index"] = 0,
                    ["message"] = message,
                    ["logprobs"] = null,
                    ["finish_reason"] = FinishReason,
                }
            ),
        };
        if (!WithoutUsage)
        {
            var completion = 1 + ((Text?.Length ?? 0) / 4);
            answer["usage"] = new JsonObject
            {
                ["prompt_tokens"] = promptTokens,
                ["completion_tokens"] = completion,
                ["total_tokens"] = promptTokens + completion,
            };
        }

        return answer;
    }
}

public sealed record OpenAiToolCall(string Id, string Name, string Arguments)
{
    internal JsonNode ToJson() =>
        new JsonObject
        {
            ["id"] = Id,
            ["type"] = "function",
            ["function"] = new JsonObject { ["name"] = Name, ["arguments"] = Arguments },
        };
}
