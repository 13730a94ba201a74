using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace AtendeAI.Server.WhatsApp;

/// <summary>The Graph API's messages endpoint. One request a call: whether to try again is the outbox's decision.</summary>
internal sealed class GraphClient(HttpClient http, IOptions<WhatsAppOptions> options)
{
    /// <summary>Sends <paramref name="payload"/> to a recipient. <paramref name="opaque"/> comes back with every status.</summary>
    public Task<SendOutcome> SendAsync(
        Channel channel,
        string recipient,
        string recipientKind,
        string payload,
        string opaque,
        CancellationToken cancellationToken
    )
    {
        var address =
            recipientKind == "bsuid"
                ? $"\"recipient\":{Quote(recipient)}"
                : $"\"to\":{Quote("+" + recipient)}";
        var body =
            $"{{\"messaging_product\":\"whatsapp\",\"recipient_type\":\"individual\",{address},\"biz_opaque_callback_data\":{Quote(opaque)},{payload.AsSpan(1)}";
        return PostAsync(channel, body, cancellationToken);
    }

    /// <summary>Blue ticks and "typing…". Best effort: nothing depends on it.</summary>
    public Task<SendOutcome> MarkAsReadAsync(
        Channel channel,
        string wamid,
        CancellationToken cancellationToken
    ) =>
        PostAsync(
            channel,
            $"{{\"messaging_product\":\"whatsapp\",\"status\":\"read\",\"message_id\":{Quote(wamid)},\"typing_indicator\":{{\"type\":\"text\"}}}}",
            cancellationToken
        );

    /// <summary>Asks Meta for the number itself: proves address, token and number without sending anything.</summary>
    public Task<SendOutcome> LookAsync(Channel channel, CancellationToken cancellationToken) =>
        CallAsync(
            channel,
            HttpMethod.Get,
            $"{options.Value.GraphVersion}/{channel.PhoneNumberId}?fields=id,display_phone_number,verified_name,quality_rating",
            null,
            cancellationToken
        );

    private Task<SendOutcome> PostAsync(
        Channel channel,
        string body,
        CancellationToken cancellationToken
    ) =>
        CallAsync(
            channel,
            HttpMethod.Post,
            $"{options.Value.GraphVersion}/{channel.PhoneNumberId}/messages",
            body,
            cancellationToken
        );

    private async Task<SendOutcome> CallAsync(
        Channel channel,
        HttpMethod method,
        string path,
        string? body,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            channel.AccessToken
        );
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        try
        {
            using var response = await http.SendAsync(request, cancellationToken);
            return Read(
                response.StatusCode,
                await response.Content.ReadAsByteArrayAsync(cancellationToken)
            );
        }
        catch (HttpRequestException e) when (NeverLeft(e))
        {
            return new NotSent(e.HttpRequestError.ToString());
        }
        catch (HttpRequestException e)
        {
            return new Uncertain(e.HttpRequestError.ToString());
        }
        catch (IOException)
        {
            return new Uncertain("connection cut");
        }
        catch (OperationCanceledException)
        {
            return new Uncertain("timed out");
        }
    }

    private static bool NeverLeft(HttpRequestException e) =>
        e.HttpRequestError
            is HttpRequestError.NameResolutionError
                or HttpRequestError.ConnectionError
                or HttpRequestError.SecureConnectionError
                or HttpRequestError.ProxyTunnelError
        || e.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionRefused };

    private static SendOutcome Read(HttpStatusCode status, byte[] answer)
    {
        try
        {
            using var document = JsonDocument.Parse(answer);
            var root = document.RootElement;
            if (root.Child("error") is { } error && error.Number("code") is { } code)
            {
                var transient = error.Child("is_transient") is { ValueKind: JsonValueKind.True };
                return new Refused(
                    (int)code,
                    Describe(error),
                    GraphErrors.Classify((int)code, transient)
                );
            }

            foreach (var message in root.Elements("messages"))
            {
                if (message.Text("id") is { Length: > 0 } wamid)
                {
                    return new Accepted(
                        wamid,
                        root.Elements("contacts").Select(c => c.Text("wa_id")).FirstOrDefault()
                    );
                }
            }

            return (int)status < 300 && (root.Child("success") ?? root.Child("id")) is not null
                ? new Accepted("", null)
                : Unreadable(status);
        }
        catch (JsonException)
        {
            return Unreadable(status);
        }
    }

    // A gateway's own error page says nothing about what Meta did with the request.
    private static Uncertain Unreadable(HttpStatusCode status) =>
        new($"answered {(int)status} without Meta's words");

    private static string Describe(JsonElement error) =>
        MessageLimits.Fit(
            error.Child("error_data").Text("details") ?? error.Text("message") ?? "",
            500
        );

    private static string Quote(string value) => $"\"{JsonEncodedText.Encode(value)}\"";
}
