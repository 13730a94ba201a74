using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace AtendeAI.Fakes.WhatsApp;

/// <summary><c>POST /{phone_number_id}/messages</c>: sends, read receipts and typing.</summary>
internal sealed class GraphMessages(FakeGraph graph, FakeGraphOptions options)
{
    private readonly TokenBuckets _pairs = new(45, 1 / 6d, options.Clock);
    private readonly TokenBuckets _throughput = new(
        options.ThroughputPerSecond ?? 1,
        options.ThroughputPerSecond ?? 1,
        options.Clock
    );

    public async Task<GraphError?> AnswerAsync(HttpContext context, BusinessLine line, byte[] body)
    {
        if (Parse(body) is not { } document)
            return new GraphError(400, 100, "Invalid parameter", "The body is not a JSON object");
        using (document)
        {
            return SendRules.Text(document.RootElement, "status") == "read"
                ? await MarkReadAsync(context, document.RootElement)
                : await SendAsync(context, line, document.RootElement);
        }
    }

    private static JsonDocument? Parse(byte[] body)
    {
        try
        {
            var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task<GraphError?> MarkReadAsync(HttpContext context, JsonElement body)
    {
        if (SendRules.Text(body, "message_id") is not { } wamid || !graph.KnowsInbound(wamid))
            return GraphError.Invalid("message_id is not of a message this number received");
        graph.MarkRead(wamid);
        await GraphDoor.WriteAsync(context, 200, new JsonObject { ["success"] = true });
        return null;
    }

    private async Task<GraphError?> SendAsync(
        HttpContext context,
        BusinessLine line,
        JsonElement body
    )
    {
        graph.TryTakeFault(out var fault);
        if (fault is { Delay.Ticks: > 0 })
            await Task.Delay(fault.Delay, options.Clock);
        if (fault?.Error is { } scripted)
            return scripted;
        if (fault is { ResetBeforeAccepting: true })
            return Cut(context);
        if (SendRules.Check(body, options) is { } broken)
            return broken;
        var input = SendRules.Text(body, "to") ?? SendRules.Text(body, "recipient")!;
        var to = Reached(body);
        if (Refusal(line, to, body) is { } refusal)
            return refusal;
        return await AcceptAsync(context, line, body, input, to, fault);
    }

    private async Task<GraphError?> AcceptAsync(
        HttpContext context,
        BusinessLine line,
        JsonElement body,
        string input,
        string to,
        GraphFault? fault
    )
    {
        var message = SentMessage.Read(
            body,
            Wamid.Next(),
            line.PhoneNumberId,
            to,
            options.Clock.GetUtcNow()
        );
        var sent = graph.Accept(message);
        if (graph.Statuses is { } statuses)
            await statuses.AcceptedAsync(line, sent);
        if (fault is { ResetAfterAccepting: true })
            return Cut(context);
        await GraphDoor.WriteAsync(context, 200, Accepted(input, sent));
        return null;
    }

    private GraphError? Refusal(BusinessLine line, string to, JsonElement body)
    {
        if (to == line.DisplayNumber)
            return new GraphError(400, 131021, "Recipient cannot be sender");
        if (options.ThroughputPerSecond is not null && !_throughput.TryTake(line.PhoneNumberId))
            return GraphError.Throughput;
        if (
            options.EnforceWindow
            && !body.TryGetProperty("template", out _)
            && !graph.WindowIsOpen(line.PhoneNumberId, to)
        )
            return GraphError.WindowClosed;
        return options.EnforcePairRate && !_pairs.TryTake(line.PhoneNumberId + to)
            ? GraphError.PairRate
            : null;
    }

    /// <summary>The wa_id (or BSUID) a send reaches, which in Brazil may differ from the number that was dialled.</summary>
    private string Reached(JsonElement body)
    {
        if (SendRules.Text(body, "to") is not { } dialled)
            return SendRules.Text(body, "recipient")!;
        var digits = string.Concat(dialled.Where(char.IsAsciiDigit));
        return options.WaIdOf.GetValueOrDefault(digits, digits);
    }

    private static JsonObject Accepted(string input, SentMessage sent)
    {
        var contact = new JsonObject { ["input"] = input };
        contact[sent.To.Contains('.') ? "user_id" : "wa_id"] = sent.To;
        var message = new JsonObject { ["id"] = sent.Wamid };
        if (sent.Template is not null)
            message["message_status"] = "accepted";
        return new JsonObject
        {
            ["messaging_product"] = "whatsapp",
            ["contacts"] = new JsonArray(contact),
            ["messages"] = new JsonArray(message),
        };
    }

    private static GraphError? Cut(HttpContext context)
    {
        context.Abort();
        return null;
    }
}
