using System.Text.Json.Nodes;

namespace AtendeAI.Fakes.Llm;

/// <summary>OpenAI refuses a tool's result that no call before it asked for, and calls that are left without one.</summary>
internal static class ToolResults
{
    public static bool AreWhole(JsonObject json)
    {
        var open = new HashSet<string>(StringComparer.Ordinal);
        foreach (var message in json["messages"]?.AsArray() ?? [])
        {
            if (message!["role"]!.GetValue<string>() == "tool")
            {
                if (!open.Remove(message["tool_call_id"]?.GetValue<string>() ?? ""))
                {
                    return false;
                }

                continue;
            }

            if (open.Count > 0)
            {
                return false;
            }

            open.UnionWith(
                message["tool_calls"]?.AsArray().Select(c => c!["id"]!.GetValue<string>()) ?? []
            );
        }

        return open.Count == 0 && json["messages"] is JsonArray { Count: > 0 };
    }
}
