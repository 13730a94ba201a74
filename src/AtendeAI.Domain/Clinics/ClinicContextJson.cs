using System.Text;
using System.Text.Json;

namespace AtendeAI.Domain.Clinics;

/// <summary>
/// The clinic context as JSON, <c>atendeai/clinic-context/1</c>. A document is taken as a whole or not at all: every fault is told with its
/// path, and nothing of a bad document is used. Fields that are not known are ignored.
/// </summary>
public static class ClinicContextJson
{
    public const string Schema = "atendeai/clinic-context/1";

    private static readonly JsonDocumentOptions s_lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 32,
    };

    public static ContextReading Parse(string json) => Parse(Encoding.UTF8.GetBytes(json));

    public static ContextReading Parse(ReadOnlyMemory<byte> utf8)
    {
        var bom = Encoding.UTF8.Preamble;
        var bytes = utf8.Span.StartsWith(bom) ? utf8[bom.Length..] : utf8;
        try
        {
            using var document = JsonDocument.Parse(bytes, s_lenient);
            return Read(document.RootElement);
        }
        catch (JsonException fault)
        {
            return new(
                null,
                [
                    ContextFault.Of(
                        "",
                        "not-json",
                        (fault.LineNumber ?? 0) + 1,
                        (fault.BytePositionInLine ?? 0) + 1
                    ),
                ]
            );
        }
    }

    /// <summary>The document in the order of the reference, indented, accents as they are.</summary>
    public static string Write(ClinicContext context) => ClinicContextWriter.Write(context);

    /// <summary>The published JSON Schema (draft 2020-12) of the document.</summary>
    public static string JsonSchema() => Embedded("clinic-context.schema.json");

    /// <summary>A sample that the executable carries: "aurora" (a dental practice) or "exemplo" (a medical clinic).</summary>
    public static ClinicContext Sample(string id) =>
        Parse(Embedded($"{id}.json")).Context
        ?? throw new InvalidOperationException($"The embedded sample {id} is not valid.");

    public static string SampleJson(string id) => Embedded($"{id}.json");

    private static ContextReading Read(JsonElement root)
    {
        var faults = new List<ContextFault>();
        var node = new ContextNode(root, "", faults);
        if (!node.IsObject())
        {
            return new(null, faults);
        }

        var schema = node.At("schema");
        if (schema.Required() != Schema && !schema.IsAbsent)
        {
            schema.Fault("wrong-schema");
        }

        var context = ClinicContextReader.Read(node);
        ClinicContextRules.Check(context, faults);
        return faults.Count == 0 ? new(context, []) : new(null, faults);
    }

    private static string Embedded(string name)
    {
        using var stream =
            typeof(ClinicContextJson).Assembly.GetManifestResourceStream(
                $"AtendeAI.Domain.Clinics.{name}"
            ) ?? throw new InvalidOperationException($"No embedded {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
