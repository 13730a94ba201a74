using System.ClientModel;
using AtendeAI.Domain.Receptionist.Llm;
using NodaTime;
using OpenAI.Chat;

namespace AtendeAI.Server.Llm;

/// <summary>Asks a language model for one word: proves address, key and model, at the cost of a few tokens.</summary>
internal sealed class LlmProbe(LlmClients clients, TimeProvider time)
{
    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(15);

    public async Task<LlmProbed> AskAsync(LlmProvider provider, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(AtMost);
        var started = time.GetTimestamp();
        try
        {
            var options = new ChatCompletionOptions();
            if (provider.Temperature is { } temperature)
            {
                options.Temperature = (float)temperature;
            }

            ChatCompletion answer = await clients
                .Chat(provider)
                .CompleteChatAsync(
                    [new UserChatMessage("Responda apenas: ok")],
                    options,
                    limit.Token
                );
            return new(
                Trial(null, null),
                answer.Usage?.InputTokenCount ?? 0,
                answer.Usage?.OutputTokenCount ?? 0
            );
        }
        catch (ClientResultException e) when (e.Status > 0)
        {
            return new(Trial(Judge(e.Status), e.Status), 0, 0);
        }
        catch (Exception e)
            when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            var fault = AddressNotAllowedException.IsBehind(e)
                ? LanguageModelFault.AddressNotAllowed
                : LanguageModelFault.Unreachable;
            return new(Trial(fault, null), 0, 0);
        }

        LanguageModelTrial Trial(LanguageModelFault? fault, int? status) =>
            new(
                fault,
                provider.BaseUrl.Authority,
                provider.Model,
                status,
                Duration.FromTimeSpan(time.GetElapsedTime(started))
            );
    }

    private static LanguageModelFault Judge(int status) =>
        status switch
        {
            401 or 403 => LanguageModelFault.KeyRefused,
            404 => LanguageModelFault.ModelUnknown,
            402 or 429 => LanguageModelFault.OverLimit,
            >= 500 => LanguageModelFault.Unreachable,
            _ => LanguageModelFault.RequestRefused,
        };
}

/// <summary>What came of it, and what it used.</summary>
internal sealed record LlmProbed(LanguageModelTrial Trial, long PromptTokens, long CompletionTokens)
{
    /// <summary>In the words of <see cref="ModelOutcomes"/>.</summary>
    public string Outcome =>
        Trial.Fault switch
        {
            null => ModelOutcomes.Said,
            LanguageModelFault.OverLimit => ModelOutcomes.Limited,
            LanguageModelFault.Unreachable => ModelOutcomes.Down,
            _ => ModelOutcomes.Refused,
        };
}
