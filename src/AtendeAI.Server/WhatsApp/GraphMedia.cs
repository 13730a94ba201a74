using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace AtendeAI.Server.WhatsApp;

/// <summary>A patient's file as Meta keeps it.</summary>
/// <param name="Mime">Without its parameters: "audio/ogg".</param>
internal sealed record MediaFile(byte[] Bytes, string Mime);

/// <summary>Fetches patients' files from Meta: first the address, which lives for minutes, then the file, both with the channel's token.</summary>
internal sealed class GraphMedia(HttpClient http, IOptions<WhatsAppOptions> options)
{
    /// <summary>The file, or null when Meta has it no more, it is too large, or cannot be fetched now.</summary>
    public async Task<MediaFile?> DownloadAsync(
        Channel channel,
        string mediaId,
        int mostBytes,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var address = new Uri(
                new Uri(options.Value.GraphBaseUrl.TrimEnd('/') + "/"),
                $"{options.Value.GraphVersion}/{Uri.EscapeDataString(mediaId)}?phone_number_id={channel.PhoneNumberId}"
            );
            using var described = await GetAsync(channel, address, cancellationToken);
            if (!described.IsSuccessStatusCode)
            {
                return null;
            }

            using var document = JsonDocument.Parse(
                await described.Content.ReadAsByteArrayAsync(cancellationToken)
            );
            var mime = (document.RootElement.Text("mime_type") ?? "").Split(';')[0].Trim();
            return
                Uri.TryCreate(document.RootElement.Text("url"), UriKind.Absolute, out var file)
                && MayCarryToken(file)
                && (document.RootElement.Number("file_size") ?? 0) <= mostBytes
                && await FetchAsync(channel, file, mostBytes, cancellationToken) is { } bytes
                ? new MediaFile(bytes, mime)
                : null;
        }
        catch (Exception e) when (e is HttpRequestException or IOException or JsonException)
        {
            return null;
        }
    }

    private async Task<byte[]?> FetchAsync(
        Channel channel,
        Uri file,
        int mostBytes,
        CancellationToken cancellationToken
    )
    {
        using var response = await GetAsync(channel, file, cancellationToken);
        if (!response.IsSuccessStatusCode || response.Content.Headers.ContentLength > mostBytes)
        {
            return null;
        }

        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var copy = new MemoryStream();
        var buffer = new byte[81920];
        for (var read = 1; read > 0 && copy.Length <= mostBytes; )
        {
            read = await stream.ReadAsync(buffer, cancellationToken);
            copy.Write(buffer, 0, read);
        }

        return copy.Length is > 0 and var length && length <= mostBytes ? copy.ToArray() : null;
    }

    private async Task<HttpResponseMessage> GetAsync(
        Channel channel,
        Uri address,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            channel.AccessToken
        );
        return await http.SendAsync(
            request,
            HttpCompletionOption.ResponseHeadersRead,
            cancellationToken
        );
    }

    // The token goes to TLS, or to the very host that the Graph API is configured at (another port of a test's).
    private bool MayCarryToken(Uri file) =>
        file.Scheme == Uri.UriSchemeHttps || file.Host == new Uri(options.Value.GraphBaseUrl).Host;
}
