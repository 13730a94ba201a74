using System.Net;
using System.Net.Http.Headers;

namespace AtendeAI.Fakes.WhatsApp;

/// <summary>How a webhook is signed.</summary>
public enum Signing
{
    Right,
    Wrong,
    Missing,
}

/// <summary>
/// Meta's side of a webhook: signs what patients do and posts it. With a <see cref="Graph"/>, a patient's message also opens
/// the 24-hour window there, as it would.
/// </summary>
public sealed class FakeMeta(Uri webhook, BusinessLine line, FakeGraph? graph = null) : IDisposable
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50);
    private readonly HttpClient _http = new(
        new SocketsHttpHandler
        {
            ConnectTimeout = TimeSpan.FromSeconds(5),
            MaxConnectionsPerServer = 256,
        }
    )
    {
        Timeout = TimeSpan.FromSeconds(20),
    };

    public BusinessLine Line => line;

    public FakeGraph? Graph => graph;

    /// <summary>Delivers each update on its own entry of one request.</summary>
    public Task<HttpStatusCode> DeliverAsync(params IEnumerable<Update> updates)
    {
        var batch = updates.ToList();
        Saw(batch);
        return PostAsync(line, MetaJson.Serialize(WebhookEnvelope.Of(line, batch)));
    }

    /// <summary>Delivers all updates as items of a single change.</summary>
    public Task<HttpStatusCode> DeliverGatheredAsync(params IEnumerable<Update> updates)
    {
        var batch = updates.ToList();
        Saw(batch);
        return PostAsync(line, MetaJson.Serialize(WebhookEnvelope.Gathered(line, batch)));
    }

    /// <summary>Delivers every update twice, each on its own, all at once and in no order.</summary>
    public Task<HttpStatusCode[]> DeliverShuffledTwiceAsync(params IEnumerable<Update> updates)
    {
        var batch = updates.ToList();
        Saw(batch);
        var bodies = batch
            .Concat(batch)
            .Select(u => MetaJson.Serialize(WebhookEnvelope.Of(line, u)))
            .ToArray();
        Random.Shared.Shuffle(bodies);
        return Task.WhenAll(bodies.Select(body => PostAsync(line, body)));
    }

    /// <summary>Repeats an update until it is acknowledged, as Meta does for days. Gives false when it gave up.</summary>
    public Task<bool> DeliverUntilAcknowledgedAsync(Update update, TimeSpan giveUpAfter)
    {
        Saw([update]);
        var body = MetaJson.Serialize(WebhookEnvelope.Of(line, update));
        return RepeatUntilAcknowledgedAsync(line, body, giveUpAfter, CancellationToken.None);
    }

    /// <summary>Posts these very bytes.</summary>
    public Task<HttpStatusCode> PostAsync(byte[] body, Signing signing = Signing.Right) =>
        PostAsync(line, body, signing);

    /// <summary>Posts one body under the signature of another: what a proxy that re-writes JSON does.</summary>
    public Task<HttpStatusCode> PostSignedAsAsync(byte[] original, byte[] posted) =>
        PostAsync(posted, MetaSignature.Of(original, line.AppSecret));

    /// <summary>Meta's check of the address: true when the answer is the challenge, exactly.</summary>
    public async Task<bool> VerifyAsync(string verifyToken, string challenge = "1158201444")
    {
        var query =
            $"?hub.mode=subscribe&hub.challenge={challenge}&hub.verify_token={Uri.EscapeDataString(verifyToken)}";
        using var response = await _http.GetAsync(new Uri(webhook, query));
        return response.StatusCode == HttpStatusCode.OK
            && response.Content.Headers.ContentType?.MediaType == "text/plain"
            && await response.Content.ReadAsStringAsync() == challenge;
    }

    public void Dispose() => _http.Dispose();

    internal async Task<bool> RepeatUntilAcknowledgedAsync(
        BusinessLine of,
        byte[] body,
        TimeSpan giveUpAfter,
        CancellationToken stop
    )
    {
        var started = TimeProvider.System.GetTimestamp();
        for (var pause = FirstPause; !stop.IsCancellationRequested; pause = Longer(pause))
        {
            if (await TryPostAsync(of, body))
                return true;
            if (TimeProvider.System.GetElapsedTime(started) > giveUpAfter)
                return false;
            await Task.Delay(pause, CancellationToken.None);
        }
        return false;
    }

    private static TimeSpan Longer(TimeSpan pause) =>
        pause < TimeSpan.FromSeconds(2) ? pause * 2 : pause;

    private void Saw(IEnumerable<Update> updates)
    {
        foreach (var update in updates)
            graph?.Saw(line, update);
    }

    private async Task<bool> TryPostAsync(BusinessLine of, byte[] body)
    {
        try
        {
            return await PostAsync(of, body) == HttpStatusCode.OK;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private Task<HttpStatusCode> PostAsync(
        BusinessLine of,
        byte[] body,
        Signing signing = Signing.Right
    ) => PostAsync(body, signing == Signing.Missing ? null : SignatureOf(of, body, signing));

    private async Task<HttpStatusCode> PostAsync(byte[] body, string? signature)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, webhook) { Content = content };
        if (signature is not null)
            request.Headers.Add(MetaSignature.Header, signature);
        using var response = await _http.SendAsync(request);
        return response.StatusCode;
    }

    private static string SignatureOf(BusinessLine of, byte[] body, Signing signing) =>
        MetaSignature.Of(body, signing == Signing.Right ? of.AppSecret : "not the secret");
}
