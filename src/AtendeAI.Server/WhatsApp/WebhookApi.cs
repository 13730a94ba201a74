using System.Diagnostics;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Observability;
using Microsoft.Extensions.Options;

namespace AtendeAI.Server.WhatsApp;

/// <summary>
/// Meta's callback. A short corridor: raw bytes, signature over those bytes, journal, 200. Nothing is parsed here; whatever is wrong with the
/// content is a matter for later and never costs an acknowledged message.
/// </summary>
internal sealed class WebhookApi(
    ChannelDirectory channels,
    WebhookJournal journal,
    IOptions<WhatsAppOptions> options,
    AtendeMetrics metrics
)
{
    public const string Path = "/webhook/whatsapp";

    public Task HandleAsync(HttpContext context) =>
        context.Request.Method switch
        {
            "POST" => ReceiveAsync(context),
            "GET" => VerifyAsync(context),
            _ => Answer(context, StatusCodes.Status405MethodNotAllowed),
        };

    private async Task VerifyAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var valid =
            query["hub.mode"] == "subscribe"
            && channels.IsVerifyToken(query["hub.verify_token"].ToString());
        if (!valid)
        {
            await Answer(context, StatusCodes.Status403Forbidden);
            return;
        }

        context.Response.ContentType = "text/plain";
        await context.Response.WriteAsync(
            query["hub.challenge"].ToString(),
            context.RequestAborted
        );
    }

    private async Task ReceiveAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        var (status, result) = await AcceptAsync(context);
        metrics.WebhookAcknowledged(result, Stopwatch.GetElapsedTime(started));
        await Answer(context, status);
    }

    private async Task<(int Status, string Result)> AcceptAsync(HttpContext context)
    {
        var limit = options.Value.MaxWebhookBytes;
        if (
            context.Request.ContentLength > limit
            || await WebhookBody.ReadAsync(context.Request, limit) is not { } body
        )
        {
            return (StatusCodes.Status413PayloadTooLarge, "too-large");
        }

        if (
            SignedBy(context.Request.Headers[WebhookSignature.Header].ToString(), body)
            is not { } fingerprint
        )
        {
            return (StatusCodes.Status401Unauthorized, "unsigned");
        }

        return await journal.AppendAsync(
            new JournalEntry(ChannelKinds.WhatsApp, fingerprint, body),
            context.RequestAborted
        )
            ? (StatusCodes.Status200OK, "accepted")
            : (StatusCodes.Status503ServiceUnavailable, "busy");
    }

    private byte[]? SignedBy(string header, byte[] body)
    {
        Span<byte> signature = stackalloc byte[32];
        return WebhookSignature.TryParse(header, signature)
            ? channels.WhoSigned(signature, body)
            : null;
    }

    private static Task Answer(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentLength = 0;
        return Task.CompletedTask;
    }
}
