using System.ClientModel;
using System.ClientModel.Primitives;
using OpenAI;
using OpenAI.Audio;
using OpenAI.Chat;

namespace AtendeAI.Server.Llm;

/// <summary>Clients of OpenAI's API and of all that speak it. One connection pool for the life of the program; repetitions are ours.</summary>
internal sealed class LlmClients : IDisposable
{
    // A server of the clinic's own may want no key, and the client wants one.
    private const string NoKey = "none";

    private readonly HttpClient _http;

    private readonly HttpClientPipelineTransport _transport;

    public LlmClients(ProviderGate gate)
    {
        var handler = new SocketsHttpHandler
        {
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            AllowAutoRedirect = false,
            UseCookies = false,
            ActivityHeadersPropagator = null,
            ConnectCallback = gate.ConnectAsync,
        };
        _http = new HttpClient(new AnswerLimit(handler)) { Timeout = Timeout.InfiniteTimeSpan };
        _transport = new HttpClientPipelineTransport(_http);
    }

    public ChatClient Chat(LlmProvider provider) =>
        new(provider.Model, Key(provider), Options(provider));

    public AudioClient Audio(LlmProvider provider) =>
        new(provider.TranscriptionModel, Key(provider), Options(provider));

    public void Dispose()
    {
        _transport.Dispose();
        _http.Dispose();
    }

    private static ApiKeyCredential Key(LlmProvider provider) => new(provider.Key ?? NoKey);

    private OpenAIClientOptions Options(LlmProvider provider) =>
        new()
        {
            Endpoint = provider.BaseUrl,
            Transport = _transport,
            RetryPolicy = new ClientRetryPolicy(0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
            UserAgentApplicationId = "AtendeAI",
            ClientLoggingOptions = new ClientLoggingOptions
            {
                EnableLogging = false,
                EnableMessageContentLogging = false,
            },
        };
}
