using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Fakes.Llm;
using AtendeAI.Server.Data;
using AtendeAI.Server.Llm;
using AtendeAI.Server.Tests.Conversations;
using Microsoft.Extensions.DependencyInjection;

namespace AtendeAI.Server.Tests.Llm;

/// <summary>A clinic with a number and a language model of its own.</summary>
public sealed record LlmLine(PipelineLine Line, FakeOpenAi Provider) : IAsyncDisposable
{
    public static async Task<LlmLine> StartAsync(
        PipelineFixture pipeline,
        long monthlyTokens = 1_000_000,
        string? key = null,
        string? transcription = null
    )
    {
        var line = await pipeline.NewLineAsync();
        var provider = await FakeOpenAi.StartAsync();
        await pipeline
            .Node.GetRequiredService<LlmStore>()
            .SaveAsync(
                new LlmProvider(
                    line.Clinic.Clinic,
                    ProviderAddress.Parse(provider.BaseUrl)!,
                    "gpt-fake",
                    transcription,
                    key ?? provider.Key,
                    0.3,
                    monthlyTokens,
                    7
                ),
                Actor.System,
                default
            );
        return new LlmLine(line, provider);
    }

    /// <summary>How the last message of the assistant came to be worded.</summary>
    public Task<string?> WordingAsync() =>
        Line.Fixture.ScalarAsync<string>(
            "SELECT why ->> 'model' FROM messages WHERE clinic_id = $1 AND author = 'assistant' ORDER BY id DESC LIMIT 1",
            Line.Clinic.Clinic.Value
        );

    /// <summary>Waits until the model was asked so often.</summary>
    public async Task ChatsAsync(int count)
    {
        for (var i = 0; i < 1200 && Provider.Chats.Count < count; i++)
        {
            await Task.Delay(50);
        }

        Provider.Chats.Count.ShouldBe(count);
    }

    public ValueTask DisposeAsync() => Provider.DisposeAsync();
}
