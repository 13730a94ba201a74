using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AtendeAI.Domain.Receptionist;

namespace AtendeAI.Server.WhatsApp;

/// <param name="Kind">Meta's type: text, interactive or template.</param>
/// <param name="Payload">The request's body without recipient: type and the object named after it.</param>
internal sealed record GraphMessage(string Kind, string Payload)
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A reply as the Graph API wants it: text, up to three buttons, or a list of up to ten rows.</summary>
    public static GraphMessage Of(Reply reply)
    {
        if (reply.List is { Rows.Count: > 0 } list)
        {
            return Interactive("list", reply.Text, json => WriteList(json, list));
        }

        return reply.Buttons.Count > 0
            ? Interactive("button", reply.Text, json => WriteButtons(json, reply.Buttons))
            : Text(reply.Text);
    }

    public static GraphMessage Text(string text) =>
        new(
            "text",
            Write(json =>
            {
                json.WriteString("type", "text");
                json.WriteStartObject("text");
                json.WriteBoolean("preview_url", false);
                json.WriteString("body", MessageLimits.Fit(text, MessageLimits.Text));
                json.WriteEndObject();
            })
        );

    /// <summary>An approved template with positional parameters and, for its quick replies in order, the payloads that come back when they are tapped.</summary>
    public static GraphMessage Template(
        string name,
        string language,
        IReadOnlyList<string> parameters,
        IReadOnlyList<string> payloads
    ) =>
        new(
            "template",
            Write(json =>
            {
                json.WriteString("type", "template");
                json.WriteStartObject("template");
                json.WriteString("name", name);
                json.WriteStartObject("language");
                json.WriteString("code", language);
                json.WriteEndObject();
                json.WriteStartArray("components");
                WriteTemplateBody(json, parameters);
                for (var i = 0; i < payloads.Count; i++)
                {
                    WriteTemplateButton(json, i, payloads[i]);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            })
        );

    private static void WriteTemplateBody(Utf8JsonWriter json, IReadOnlyList<string> parameters)
    {
        json.WriteStartObject();
        json.WriteString("type", "body");
        json.WriteStartArray("parameters");
        foreach (var parameter in parameters)
        {
            json.WriteStartObject();
            json.WriteString("type", "text");
            // Newlines, tabs or runs of spaces in a parameter are refused (132018); so is an empty one.
            var oneLine = string.Join(
                ' ',
                parameter.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            );
            json.WriteString("text", oneLine.Length == 0 ? "-" : oneLine);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTemplateButton(Utf8JsonWriter json, int index, string payload)
    {
        json.WriteStartObject();
        json.WriteString("type", "button");
        json.WriteString("sub_type", "quick_reply");
        json.WriteString("index", index.ToString());
        json.WriteStartArray("parameters");
        json.WriteStartObject();
        json.WriteString("type", "payload");
        json.WriteString("payload", payload);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static GraphMessage Interactive(
        string type,
        string text,
        Action<Utf8JsonWriter> writeAction
    ) =>
        new(
            "interactive",
            Write(json =>
            {
                json.WriteString("type", "interactive");
                json.WriteStartObject("interactive");
                json.WriteString("type", type);
                json.WriteStartObject("body");
                json.WriteString("text", MessageLimits.Fit(text, MessageLimits.InteractiveBody));
                json.WriteEndObject();
                json.WriteStartObject("action");
                writeAction(json);
                json.WriteEndObject();
                json.WriteEndObject();
            })
        );

    private static void WriteButtons(Utf8JsonWriter json, IReadOnlyList<ReplyButton> buttons)
    {
        json.WriteStartArray("buttons");
        foreach (var button in buttons.Take(MessageLimits.Buttons))
        {
            json.WriteStartObject();
            json.WriteString("type", "reply");
            json.WriteStartObject("reply");
            json.WriteString("id", button.Id);
            json.WriteString("title", MessageLimits.Fit(button.Title, MessageLimits.ButtonTitle));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter json, ReplyList list)
    {
        json.WriteString("button", MessageLimits.Fit(list.Label, MessageLimits.ListLabel));
        json.WriteStartArray("sections");
        json.WriteStartObject();
        json.WriteStartArray("rows");
        foreach (var row in list.Rows.Take(MessageLimits.Rows))
        {
            json.WriteStartObject();
            json.WriteString("id", row.Id);
            json.WriteString("title", MessageLimits.Fit(row.Title, MessageLimits.RowTitle));
            if (!string.IsNullOrEmpty(row.Description))
            {
                json.WriteString(
                    "description",
                    MessageLimits.Fit(row.Description, MessageLimits.RowDescription)
                );
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static string Write(Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
