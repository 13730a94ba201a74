using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using AtendeAI.Fakes.WhatsApp;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace AtendeAI.EndToEnd.Tests.WhatsApp;

/// <summary>The least a webhook must do, written apart from the product to check the fake Meta with.</summary>
internal sealed class WebhookReceiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _secret;
    private readonly ConcurrentQueue<JsonNode> _bodies = new();
    private int _refusals;

    private WebhookReceiver(string secret)
    {
        _secret = secret;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(ReceiveAsync);
    }

    public Uri Url => new(_app.Urls.First());

    public IReadOnlyList<JsonNode> Bodies => [.. _bodies];

    public IEnumerable<string> Statuses =>
        Bodies.Select(b => ValueOf(b)["statuses"]![0]!["status"]!.GetValue<string>());

    public static async Task<WebhookReceiver> StartAsync(string secret, int refusals = 0)
    {
        var receiver = new WebhookReceiver(secret) { _refusals = refusals };
        await receiver._app.StartAsync();
        return receiver;
    }

    public static JsonNode ValueOf(JsonNode body) => body["entry"]![0]!["changes"]![0]!["value"]!;

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context)
    {
        using var copy = new MemoryStream();
        await context.Request.Body.CopyToAsync(copy);
        var bytes = copy.ToArray();
        if (context.Request.Headers[MetaSignature.Header] != MetaSignature.Of(bytes, _secret))
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else if (Interlocked.Decrement(ref _refusals) >= 0)
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        else
            _bodies.Enqueue(JsonNode.Parse(bytes)!);
    }
}
