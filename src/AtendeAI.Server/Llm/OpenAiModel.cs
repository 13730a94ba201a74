using System.ClientModel;
using System.Diagnostics;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Server.Observability;
using OpenAI.Chat;

namespace AtendeAI.Server.Llm;

/// <summary>One turn's line to a clinic's model: counts its tokens and stops at the month's budget.</summary>
/// <param name="setAside">Sets tokens of the budget aside before a question goes out; false where they do not fit.</param>
internal sealed class OpenAiModel(
    LlmProvider provider,
    LlmClients clients,
    LlmPipelines pipelines,
    AtendeMetrics metrics,
    Func<long, CancellationToken, Task<bool>> setAside
) : ILanguageModel
{
    private const int LongestAnswer = 600;

    // What no answer of so many tokens has.
    private const int LongestText = 8000;
    private const int MostCalls = 16;

    // A token of Portuguese is some three letters; a guess on the safe side, for the budget and for providers that do not count.
    private const int LettersAToken = 3;

    private readonly ChatClient _chat = clients.Chat(provider);

    private int _calls;
    private int _failures;
    private long _promptTokens;
    private long _completionTokens;
    private long _setAside;

    /// <summary>What the turn used, with what came of it.</summary>
    public LlmSpent Spent(int month, string? outcome) =>
        new(month, _calls, _failures, _promptTokens, _completionTokens, _setAside, outcome);

    public async Task<ModelAnswer> AskAsync(
        ModelRequest request,
        CancellationToken cancellationToken
    )
    {
        var guess = Guess(request);
        if (!await setAside(guess, cancellationToken))
        {
            throw new ModelFailedException(ModelOutcomes.Quota);
        }

        _setAside += guess;
        var started = Stopwatch.GetTimestamp();
        try
        {
            var answer = await pipelines
                .For(provider)
                .ExecuteAsync(
                    async stop => await CallAsync(request, guess, stop),
                    cancellationToken
                );
            Used(answer, guess);
            var read = Read(answer.Value);
            metrics.ModelCalled("chat", ModelOutcomes.Said, Stopwatch.GetElapsedTime(started));
            return read;
        }
        catch (Exception e)
            when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            _failures++;
            var outcome = e is ModelFailedException failed
                ? failed.Outcome
                : LlmPipelines.OutcomeOf(e);
            metrics.ModelCalled("chat", outcome, Stopwatch.GetElapsedTime(started));
            throw e as ModelFailedException ?? new ModelFailedException(outcome, e);
        }
    }

    private async Task<ClientResult<ChatCompletion>> CallAsync(
        ModelRequest request,
        long guess,
        CancellationToken cancellationToken
    )
    {
        _calls++;
        try
        {
            return await SendAsync(request, cancellationToken);
        }
        catch (Exception e) when (MayHaveCost(e))
        {
            Count(guess, 0);
            throw;
        }
    }

    // Read and perhaps answered, though we never got it whole. What was refused or never arrived costs nothing.
    private static bool MayHaveCost(Exception e) =>
        e is not ClientResultException { Status: >= 300 }
        && !AddressNotAllowedException.IsBehind(e)
        && !IsUnconnected(e);

    private static bool IsUnconnected(Exception? e) =>
        e is not null
        && (
            e
                is HttpRequestException
                {
                    HttpRequestError: HttpRequestError.ConnectionError
                        or HttpRequestError.NameResolutionError
                        or HttpRequestError.SecureConnectionError
                        or HttpRequestError.ProxyTunnelError
                }
            || IsUnconnected(e.InnerException)
        );

    private Task<ClientResult<ChatCompletion>> SendAsync(
        ModelRequest request,
        CancellationToken cancellationToken
    )
    {
        var options = new ChatCompletionOptions
        {
            MaxOutputTokenCount = LongestAnswer,
            StoredOutputEnabled = null,
        };
        if (provider.Temperature is { } temperature)
        {
            options.Temperature = (float)temperature;
        }

        foreach (var tool in request.Tools)
        {
            options.Tools.Add(
                ChatTool.CreateFunctionTool(
                    tool.Name,
                    tool.Description,
                    BinaryData.FromString(tool.Parameters)
                )
            );
        }

        return _chat.CompleteChatAsync(request.Messages.Select(Wire), options, cancellationToken);
    }

    private void Used(ClientResult<ChatCompletion> answer, long guess)
    {
        var usage = answer.Value.Usage;
        var length = answer.GetRawResponse().Content.ToMemory().Length;
        Count(
            usage is { InputTokenCount: > 0 } ? usage.InputTokenCount : guess,
            usage is { OutputTokenCount: > 0 }
                ? usage.OutputTokenCount
                : Math.Min(1 + (length / LettersAToken), LongestAnswer)
        );
    }

    private void Count(long prompt, long completion)
    {
        _promptTokens += prompt;
        _completionTokens += completion;
        metrics.ModelTokens(prompt, completion);
    }

    private static ModelAnswer Read(ChatCompletion answer)
    {
        if (answer.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw new ModelFailedException(ModelOutcomes.Refused);
        }

        // Cut in the middle, a sentence may say the opposite.
        if (answer.FinishReason == ChatFinishReason.Length)
        {
            throw new ModelFailedException(ModelOutcomes.Malformed);
        }

        var text = string.Concat(answer.Content.Select(c => c.Text));
        var calls = answer
            .ToolCalls.Select(c => new ModelToolCall(
                c.Id,
                c.FunctionName,
                c.FunctionArguments?.ToString() ?? ""
            ))
            .ToList();
        return (text.Length == 0 && calls.Count == 0) || !IsSound(text, calls)
            ? throw new ModelFailedException(ModelOutcomes.Malformed)
            : new ModelAnswer(text, calls);
    }

    // A call without its name or id cannot be answered, and what is beyond measure is not sent back, kept or looked at.
    private static bool IsSound(string text, List<ModelToolCall> calls) =>
        text.Length <= LongestText
        && calls.Count <= MostCalls
        && calls.TrueForAll(c =>
            c.Id is { Length: > 0 and < 200 }
            && c.Name is { Length: > 0 and < 200 }
            && c.Arguments.Length <= LongestText
        )
        && calls.DistinctBy(c => c.Id, StringComparer.Ordinal).Count() == calls.Count;

    private static long Guess(ModelRequest request) =>
        (
            request.Messages.Sum(Letters)
            + request.Tools.Sum(t => t.Description.Length + t.Parameters.Length)
        ) / LettersAToken;

    private static int Letters(ModelMessage message) =>
        message switch
        {
            SystemMessage m => m.Text.Length,
            PatientMessage m => m.Text.Length,
            AssistantMessage m => m.Text.Length + m.Calls.Sum(c => c.Arguments.Length),
            ToolMessage m => m.Text.Length,
            _ => 0,
        };

    private static ChatMessage Wire(ModelMessage message) =>
        message switch
        {
            SystemMessage m => new SystemChatMessage(m.Text),
            PatientMessage m => new UserChatMessage(m.Text),
            ToolMessage m => new ToolChatMessage(m.CallId, m.Text),
            AssistantMessage { Calls.Count: > 0 } m => Calling(m),
            AssistantMessage m => new AssistantChatMessage(m.Text),
            _ => throw new ArgumentException(
                $"Unknown message {message.GetType().Name}.",
                nameof(message)
            ),
        };

    private static AssistantChatMessage Calling(AssistantMessage message)
    {
        var calls = message.Calls.Select(c =>
            ChatToolCall.CreateFunctionToolCall(
                c.Id,
                c.Name,
                BinaryData.FromString(c.Arguments.Length == 0 ? "{}" : c.Arguments)
            )
        );
        var wire = new AssistantChatMessage(calls);
        if (message.Text.Length > 0)
        {
            wire.Content.Add(ChatMessageContentPart.CreateTextPart(message.Text));
        }

        return wire;
    }
}
