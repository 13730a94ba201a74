using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AtendeAI.Fakes.Llm;

/// <summary>
/// OpenAI's API on a loopback port: chat with tools, transcription and the list of models. It refuses what OpenAI refuses (keys, models, tool
/// results without their call) and otherwise does what <see cref="Brain"/> or the script says.
/// </summary>
public sealed class FakeOpenAi : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<OpenAiReply> _script = new();
    private readonly ConcurrentQueue<OpenAiRequest> _requests = new();

    private FakeOpenAi()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public string Key { get; init; } = "sk-fake-0123456789";

    public HashSet<string> Models { get; } = ["gpt-fake", "whisper-fake"];

    /// <summary>What the model answers when nothing is scripted.</summary>
    public Func<OpenAiRequest, OpenAiReply> Brain { get; set; } =
        _ => OpenAiReply.Says("Olá! Como posso ajudar?");

    /// <summary>What is heard in every voice note.</summary>
    public string Transcript { get; set; } = "";

    /// <summary>What a transcription is said to have used: JSON, or nothing, as with many servers.</summary>
    public string? TranscriptionUsage { get; set; }

    /// <summary>Not 200: transcription fails so.</summary>
    public int TranscriptionStatus { get; set; } = 200;

    public string BaseUrl => _app.Urls.First() + "/v1";

    public IReadOnlyList<OpenAiRequest> Requests => [.. _requests];

    public IReadOnlyList<OpenAiRequest> Transcriptions =>
        [
            .. _requests.Where(r =>
                r.Path.EndsWith("/audio/transcriptions", StringComparison.Ordinal)
            ),
        ];

    public IReadOnlyList<OpenAiRequest> Chats =>
        [.. _requests.Where(r => r.Path.EndsWith("/chat/completions", StringComparison.Ordinal))];

    public static async Task<FakeOpenAi> StartAsync()
    {
        var fake = new FakeOpenAi();
        await fake._app.StartAsync();
        return fake;
    }

    /// <summary>The next requests are answered so, one after another.</summary>
    public void Script(params OpenAiReply[] replies)
    {
        foreach (var reply in replies)
        {
            _script.Enqueue(reply);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (context.Request.Headers.Authorization.ToString() != $"Bearer {Key}")
        {
            await ErrorAsync(context, 401, "invalid_api_key");
            return;
        }

        switch (context.Request.Method, path)
        {
            case ("POST", "/v1/chat/completions"):
                await ChatAsync(context, path);
                break;
            case ("POST", "/v1/audio/transcriptions"):
                await TranscribeAsync(context, path);
                break;
            case ("GET", "/v1/models"):
                var models = Models.Select(m =>
                    (JsonNode)new JsonObject { ["id"] = m, ["object"] = "model" }
                );
                await WriteAsync(
                    context,
                    200,
                    new JsonObject
                    {
                        ["object"] = "list",
                        ["data"] = new JsonArray([.. models]),
                    }.ToJsonString()
                );
                break;
            default:
                await ErrorAsync(context, 404, "unknown_url");
                break;
        }
    }

    private async Task ChatAsync(HttpContext context, string path)
    {
        using var text = new StreamReader(context.Request.Body, Encoding.UTF8);
        var body = await text.ReadToEndAsync();
        var request = new OpenAiRequest(path, body);
        _requests.Enqueue(request);
        var json = JsonNode.Parse(body)!.AsObject();
        var model = json["model"]?.GetValue<string>() ?? "";
        if (!Models.Contains(model))
        {
            await ErrorAsync(context, 404, "model_not_found");
            return;
        }

        if (!ToolResults.AreWhole(json))
        {
            await ErrorAsync(context, 400, "invalid_request_error");
            return;
        }

        var reply = _script.TryDequeue(out var scripted) ? scripted : Brain(request);
        await ReplyAsync(context, reply, model, body.Length / 4);
    }

    private async Task ReplyAsync(HttpContext context, OpenAiReply reply, string model, int tokens)
    {
        await Task.Delay(reply.Delay, context.RequestAborted)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (reply.RetryAfter is { } after)
        {
            context.Response.Headers.RetryAfter = $"{after.TotalSeconds:0}";
        }

        if (reply.RetryAfterText is { } text)
        {
            context.Response.Headers.RetryAfter = text;
        }

        if (reply.Location is { } location)
        {
            context.Response.Headers.Location = location;
        }

        if (reply.Status != 200)
        {
            await ErrorAsync(context, reply.Status, reply.ErrorCode);
            return;
        }

        var answer = reply.Raw ?? reply.ToJson(model, tokens).ToJsonString();
        if (reply is { Zipped: false, Drip: null, Padding: 0, Cut: false })
        {
            await WriteAsync(context, 200, answer);
            return;
        }

        if (!reply.Cut)
        {
            await StrangelyAsync(context, reply, Encoding.UTF8.GetBytes(answer));
            return;
        }

        context.Response.ContentType = "application/json";
        context.Response.ContentLength = Encoding.UTF8.GetByteCount(answer);
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(answer).AsMemory(0, 20));
        await context.Response.Body.FlushAsync();
        context.Abort();
    }

    /// <summary>How many bytes of padding were sent before the other side had enough.</summary>
    public long Padded { get; private set; }

    private async Task StrangelyAsync(HttpContext context, OpenAiReply reply, byte[] answer)
    {
        context.Response.ContentType = "application/json";
        var (body, gone) = (context.Response.Body, context.RequestAborted);
        if (reply.Zipped)
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await using var zip = new GZipStream(body, CompressionLevel.Fastest);
            await zip.WriteAsync(answer, gone);
            return;
        }

        try
        {
            foreach (var one in reply.Drip is null ? [] : answer)
            {
                await body.WriteAsync(new[] { one }, gone);
                await body.FlushAsync(gone);
                await Task.Delay(reply.Drip!.Value, gone);
            }

            await body.WriteAsync(reply.Drip is null ? answer : [], gone);
            var blanks = new byte[64 * 1024];
            blanks.AsSpan().Fill((byte)' ');
            for (
                Padded = 0;
                Padded < reply.Padding && !gone.IsCancellationRequested;
                Padded += blanks.Length
            )
            {
                await body.WriteAsync(blanks, gone);
                // Whoever has hung up is only noticed between the writes.
                await Task.Delay(1, gone);
            }
        }
        catch (OperationCanceledException)
        {
            // The other side had enough.
        }
    }

    private async Task TranscribeAsync(HttpContext context, string path)
    {
        var form = await context.Request.ReadFormAsync();
        var file = form.Files["file"];
        _requests.Enqueue(new(path, $"{file?.FileName} {file?.Length} {form["model"]}"));
        if (TranscriptionStatus != 200)
        {
            await ErrorAsync(context, TranscriptionStatus, "server_error");
            return;
        }

        if (file is not { Length: > 0 } || !Models.Contains(form["model"].ToString()))
        {
            await ErrorAsync(context, 400, "invalid_request_error");
            return;
        }

        var answer = new JsonObject { ["text"] = Transcript };
        if (TranscriptionUsage is { } usage)
        {
            answer["usage"] = JsonNode.Parse(usage);
        }

        await WriteAsync(context, 200, answer.ToJsonString());
    }

    private static Task ErrorAsync(HttpContext context, int status, string code) =>
        WriteAsync(
            context,
            status,
            JsonSerializer.Serialize(
                new
                {
                    error = new
                    {
                        message = $"Refused: {code}",
                        type = "error",
                        param = (string?)null,
                        code,
                    },
                }
            )
        );

    private static Task WriteAsync(HttpContext context, int status, string json)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(json);
    }
}
