using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace AtendeAI.Fakes.WhatsApp;

/// <summary>The fake Graph API's HTTP side: versions, tokens, paths, and the form of answers.</summary>
internal sealed class GraphDoor(FakeGraph graph, FakeGraphOptions options)
{
    private readonly GraphMessages _messages = new(graph, options);

    public async Task AnswerAsync(HttpContext context)
    {
        var body = await ReadAsync(context.Request);
        var error = await RouteAsync(context, body);
        if (error is not null && !context.RequestAborted.IsCancellationRequested)
            await WriteAsync(context, error.Status, error.ToJson());
        if (options.Record)
            graph.Record(Recorded(context, body));
    }

    internal static Task WriteAsync(HttpContext context, int status, JsonNode json)
    {
        var bytes = Encoding.UTF8.GetBytes(json.ToJsonString());
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=UTF-8";
        context.Response.ContentLength = bytes.Length;
        return context.Response.Body.WriteAsync(bytes).AsTask();
    }

    private async Task<GraphError?> RouteAsync(HttpContext context, byte[] body)
    {
        var path = context.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (path.Length < 2 || !IsVersion(path[0]))
            return new GraphError(400, 2500, "Unknown path components: an API version is required");
        context.Response.Headers["facebook-api-version"] = path[0];
        if (Caller(context.Request) is not { } token)
            return GraphError.NoToken;
        if (options.Lines.All(l => l.AccessToken != token))
            return GraphError.BadToken;
        if (graph.Media.Has(context, path))
            return await graph.Media.AnswerAsync(context, path);
        if (
            options.Lines.FirstOrDefault(l => l.PhoneNumberId == path[1] && l.AccessToken == token)
            is not { } line
        )
            return GraphError.NotYours;
        return await AnswerForLineAsync(context, line, path, body);
    }

    private async Task<GraphError?> AnswerForLineAsync(
        HttpContext context,
        BusinessLine line,
        string[] path,
        byte[] body
    )
    {
        switch (context.Request.Method, path.Length, path[^1])
        {
            case ("POST", 3, "messages"):
                return await _messages.AnswerAsync(context, line, body);
            case ("GET", 2, _):
                await WriteAsync(context, 200, Describe(line));
                return null;
            default:
                return new GraphError(400, 100, "Unsupported request");
        }
    }

    private static JsonObject Describe(BusinessLine line) =>
        new()
        {
            ["id"] = line.PhoneNumberId,
            ["verified_name"] = "Clínica Aurora",
            ["display_phone_number"] = "+" + line.DisplayNumber,
            ["quality_rating"] = "GREEN",
            ["status"] = "CONNECTED",
            ["code_verification_status"] = "VERIFIED",
            ["platform_type"] = "CLOUD_API",
        };

    private static bool IsVersion(string part) =>
        part.Length >= 4
        && part[0] == 'v'
        && part.EndsWith(".0", StringComparison.Ordinal)
        && part.AsSpan(1, part.Length - 3).IndexOfAnyExceptInRange('0', '9') < 0;

    private static string? Caller(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith("Bearer ", StringComparison.Ordinal) ? header[7..] : null;
    }

    private static async Task<byte[]> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength is not { } length)
        {
            using var copy = new MemoryStream();
            await request.Body.CopyToAsync(copy);
            return copy.ToArray();
        }
        var body = new byte[length];
        await request.Body.ReadExactlyAsync(body);
        return body;
    }

    private GraphRequest Recorded(HttpContext context, byte[] body) =>
        new(
            context.Request.Method,
            context.Request.Path + context.Request.QueryString,
            Encoding.UTF8.GetString(body),
            context.Response.StatusCode,
            options.Clock.GetUtcNow()
        )
        {
            Headers = context
                .Request.Headers.Where(h => h.Key != "Authorization")
                .ToDictionary(
                    h => h.Key,
                    h => h.Value.ToString(),
                    StringComparer.OrdinalIgnoreCase
                ),
        };
}
