using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AtendeAI.Fakes.WhatsApp;

/// <summary>
/// Writes JSON the way Meta's servers do: everything outside ASCII as lower-case <c>\uXXXX</c> and <c>/</c> as <c>\/</c>.
/// A receiver that hashes anything but these exact bytes fails on the first accent.
/// </summary>
public static class MetaJson
{
    public static byte[] Serialize(JsonNode node)
    {
        var text = new StringBuilder(512);
        Write(text, node);
        return Encoding.ASCII.GetBytes(text.ToString());
    }

    private static void Write(StringBuilder text, JsonNode? node)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject members:
                WriteObject(text, members);
                break;
            case JsonArray items:
                WriteArray(text, items);
                break;
            case var value when value.GetValueKind() == JsonValueKind.String:
                WriteString(text, value.GetValue<string>());
                break;
            default:
                text.Append(node.ToJsonString());
                break;
        }
    }

    private static void WriteObject(StringBuilder text, JsonObject members)
    {
        text.Append('{');
        var first = true;
        foreach (var (name, value) in members)
        {
            if (!first)
                text.Append(',');
            first = false;
            WriteString(text, name);
            text.Append(':');
            Write(text, value);
        }
        text.Append('}');
    }

    private static void WriteArray(StringBuilder text, JsonArray items)
    {
        text.Append('[');
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                text.Append(',');
            Write(text, items[i]);
        }
        text.Append(']');
    }

    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
            WriteCharacter(text, c);
        text.Append('"');
    }

    private static void WriteCharacter(StringBuilder text, char c) =>
        _ = c switch
        {
            '"' => text.Append("\\\""),
            '\\' => text.Append(@"\\"),
            '/' => text.Append(@"\/"),
            '\n' => text.Append(@"\n"),
            '\r' => text.Append(@"\r"),
            '\t' => text.Append(@"\t"),
            < ' ' or > '~' => text.Append(@"\u").Append(((int)c).ToString("x4")),
            _ => text.Append(c),
        };
}
