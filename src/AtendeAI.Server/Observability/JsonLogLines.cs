using System.Globalization;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Json;
using Serilog.Parsing;

namespace AtendeAI.Server.Observability;

/// <summary>
/// One log event, one line of JSON: <c>at</c>, <c>level</c>, <c>message</c>, <c>trace</c> and <c>span</c> while one is under way,
/// <c>error</c> with the stack, then the event's own fields. Everything passes through <see cref="PrivacyMask"/>.
/// </summary>
internal sealed class JsonLogLines : ITextFormatter
{
    // The platform puts a request's raw path into every line written during it; a one-time link's path is a secret.
    private static readonly HashSet<string> LeftOut = new(StringComparer.Ordinal)
    {
        "RequestPath",
        "RequestId",
        "EventId",
        "ConnectionId",
        "ActionId",
        "TransportConnectionId",
    };

    private readonly MaskedValues values = new();

    public void Format(LogEvent logEvent, TextWriter output)
    {
        output.Write("{\"at\":\"");
        output.Write(
            logEvent.Timestamp.UtcDateTime.ToString(
                "yyyy-MM-dd'T'HH:mm:ss.fff'Z'",
                CultureInfo.InvariantCulture
            )
        );
        output.Write("\",\"level\":\"");
        output.Write(logEvent.Level.ToString().ToLowerInvariant());
        output.Write("\",\"message\":");
        WriteMasked(Sentence(logEvent), output);
        if (logEvent.TraceId is { } trace)
        {
            output.Write($",\"trace\":\"{trace.ToHexString()}\"");
        }

        if (logEvent.SpanId is { } span)
        {
            output.Write($",\"span\":\"{span.ToHexString()}\"");
        }

        if (logEvent.Exception is { } exception)
        {
            output.Write(",\"error\":");
            WriteMasked(exception.ToString(), output);
        }

        WriteFields(logEvent, output);
        output.Write("}\n");
    }

    private void WriteFields(LogEvent logEvent, TextWriter output)
    {
        foreach (var (name, value) in logEvent.Properties)
        {
            if (!LeftOut.Contains(name))
            {
                output.Write(',');
                JsonValueFormatter.WriteQuotedJsonString(name, output);
                output.Write(':');
                values.Format(value, output);
            }
        }
    }

    // Serilog's own rendering puts quotation marks around every text.
    private static string Sentence(LogEvent logEvent)
    {
        using var sentence = new StringWriter(CultureInfo.InvariantCulture);
        foreach (var token in logEvent.MessageTemplate.Tokens)
        {
            if (
                token is PropertyToken property
                && logEvent.Properties.TryGetValue(property.PropertyName, out var value)
                && value is ScalarValue { Value: string text }
            )
            {
                sentence.Write(text);
            }
            else
            {
                token.Render(logEvent.Properties, sentence, CultureInfo.InvariantCulture);
            }
        }

        return sentence.ToString();
    }

    private static void WriteMasked(string text, TextWriter output) =>
        JsonValueFormatter.WriteQuotedJsonString(PrivacyMask.Mask(text), output);
}
