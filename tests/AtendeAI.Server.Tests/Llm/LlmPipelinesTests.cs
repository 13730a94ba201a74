using System.ClientModel;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Fakes.Llm;
using AtendeAI.Server.Llm;
using Microsoft.Extensions.Options;
using OpenAI.Chat;
using Polly.CircuitBreaker;

namespace AtendeAI.Server.Tests.Llm;

/// <summary>How long a provider is waited for, and when it is left alone.</summary>
public sealed class LlmPipelinesTests : IAsyncLifetime, IDisposable
{
    private static readonly OpenAiReply s_ok = OpenAiReply.Says("ok");

    private readonly IOptions<LlmOptions> _options = Options.Create(
        new LlmOptions { PrivateHosts = "127.0.0.1" }
    );
    private readonly HastyTime _time = new();
    private LlmClients _clients = null!;
    private LlmPipelines _pipelines = null!;
    private FakeOpenAi _provider = null!;

    public async Task InitializeAsync()
    {
        _provider = await FakeOpenAi.StartAsync();
        _provider.Brain = _ => s_ok;
        _clients = new LlmClients(new ProviderGate(_options));
        _pipelines = new LlmPipelines(_options, _time);
    }

    public Task DisposeAsync() => _provider.DisposeAsync().AsTask();

    public void Dispose() => _clients.Dispose();

    [Theory]
    [InlineData(429, "3", 3)]
    [InlineData(503, "5", 5)]
    [InlineData(429, "Mon, 23 Nov 2026 13:00:02 GMT", 2)]
    public async Task Who_asks_for_a_moment_is_given_it(int status, string after, int seconds)
    {
        _provider.Script(OpenAiReply.Fails(status) with { RetryAfterText = after });

        await AskAsync();

        _time.Waits.ShouldBe([TimeSpan.FromSeconds(seconds)]);
        _provider.Chats.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(429, "6")]
    [InlineData(503, "Mon, 23 Nov 2026 13:00:30 GMT")]
    public async Task Who_asks_for_longer_than_a_patient_waits_is_let_go(int status, string after)
    {
        _provider.Script(OpenAiReply.Fails(status) with { RetryAfterText = after });

        await Should.ThrowAsync<ClientResultException>(AskAsync);

        _time.Waits.ShouldBeEmpty();
        _provider.Chats.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Repetitions_of_many_do_not_come_at_the_same_time()
    {
        for (var i = 0; i < 10; i++)
        {
            _provider.Script(OpenAiReply.Fails(503));
            await AskAsync();
            _time.Pass(TimeSpan.FromMinutes(2));
        }

        _time.Waits.Count.ShouldBe(10);
        _time.Waits.Distinct().Count().ShouldBeGreaterThan(5);
        _time.Waits.ShouldAllBe(w => w > TimeSpan.Zero && w < TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(402)]
    [InlineData(404)]
    public async Task What_is_refused_is_not_asked_again(int status)
    {
        _provider.Brain = _ => OpenAiReply.Fails(status);

        await Should.ThrowAsync<ClientResultException>(AskAsync);

        _provider.Chats.Count.ShouldBe(1);
    }

    [Fact]
    public async Task After_faults_in_a_row_it_is_left_alone_for_half_a_minute_and_then_tried_again()
    {
        _provider.Brain = _ => OpenAiReply.Fails(500);
        await Should.ThrowAsync<ClientResultException>(AskAsync);
        await Should.ThrowAsync<BrokenCircuitException>(AskAsync);
        var asked = _provider.Chats.Count;
        asked.ShouldBe(_options.Value.FaultsUntilPause);

        _provider.Brain = _ => s_ok;
        _time.Pass(TimeSpan.FromSeconds(25));
        await Should.ThrowAsync<BrokenCircuitException>(AskAsync);
        _provider.Chats.Count.ShouldBe(asked);

        _time.Pass(TimeSpan.FromSeconds(6));
        await AskAsync();
        await AskAsync();
        _provider.Chats.Count.ShouldBe(asked + 2);
    }

    private Task AskAsync()
    {
        var provider = new LlmProvider(
            new ClinicId(Guid.Empty),
            ProviderAddress.Parse(_provider.BaseUrl)!,
            "gpt-fake",
            null,
            _provider.Key,
            null,
            1_000_000,
            0
        );
        return _pipelines
            .For(provider)
            .ExecuteAsync(async stop =>
                await _clients
                    .Chat(provider)
                    .CompleteChatAsync([new UserChatMessage("oi")], null, stop)
            )
            .AsTask();
    }
}
