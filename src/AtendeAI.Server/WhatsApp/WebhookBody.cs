namespace AtendeAI.Server.WhatsApp;

/// <summary>Reads a request's body, byte for byte, up to a limit.</summary>
internal static class WebhookBody
{
    /// <summary>The body, or null when it is longer than <paramref name="limit"/> bytes.</summary>
    public static async ValueTask<byte[]?> ReadAsync(HttpRequest request, int limit)
    {
        return request.ContentLength is { } length and > 0
            ? await ReadExactlyAsync(request, (int)length)
            : await ReadChunkedAsync(request, limit);
    }

    private static async ValueTask<byte[]?> ReadExactlyAsync(HttpRequest request, int length)
    {
        var body = new byte[length];
        await request.Body.ReadExactlyAsync(body, request.HttpContext.RequestAborted);
        return body;
    }

    private static async ValueTask<byte[]?> ReadChunkedAsync(HttpRequest request, int limit)
    {
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while (
            (read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0
        )
        {
            if (body.Length + read > limit)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }
}
