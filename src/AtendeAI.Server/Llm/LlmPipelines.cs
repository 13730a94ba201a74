using System.ClientModel;
using System.Collections.Concurrent;
using System.Net.Http.Headers;
using AtendeAI.Domain.Receptionist.Llm;
using Microsoft.Extensions.Options;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace AtendeAI.Server.Llm;

/// <summary>
/// The patience with each clinic's provider: a time limit for each call, repetitions with jitter after an overload or a fault, and a breaker that
/// leaves a provider alone for a while once it keeps failing, so that patients do not wait for nothing.
/// </summary>
internal sealed class LlmPipelines(IOptions<LlmOptions> options, TimeProvider time)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<
        (Guid Clinic, Uri Address),
        ResiliencePipeline
    > _pipelines = new();

    public ResiliencePipeline For(LlmProvider provider) =>
        _pipelines.GetOrAdd((provider.Clinic.Value, provider.BaseUrl), _ => Build());

    private ResiliencePipeline Build()
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = time };
        if (options.Value.Retries > 0)
        {
            builder.AddRetry(
                new RetryStrategyOptions
                {
                    MaxRetryAttempts = options.Value.Retries,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    Delay = TimeSpan.FromMilliseconds(300),
                    MaxDelay = LongestWait,
                    ShouldHandle = tried => new(MayPass(tried.Outcome.Exception)),
                    DelayGenerator = tried => new(AskedFor(tried.Outcome.Exception)),
                }
            );
        }

        return builder
            .AddCircuitBreaker(
                new CircuitBreakerStrategyOptions
                {
                    FailureRatio = 0.8,
                    MinimumThroughput = options.Value.FaultsUntilPause,
                    SamplingDuration = TimeSpan.FromMinutes(1),
                    BreakDuration = TimeSpan.FromSeconds(30),
                    ShouldHandle = tried => new(IsProviders(tried.Outcome.Exception)),
                }
            )
            .AddTimeout(options.Value.CallTimeout)
            .Build();
    }

    // Slow once is slow again: only what may be over in a moment is tried again.
    private bool MayPass(Exception? e) =>
        IsFault(e) && !AddressNotAllowedException.IsBehind(e) && !(Wait(e) > LongestWait);

    private static bool IsFault(Exception? e) =>
        e
            is ClientResultException { Status: 0 or 408 or 429 or >= 500 }
                or HttpRequestException
                or IOException;

    // A key that is refused or an account without credit is not served better the next moment.
    private static bool IsProviders(Exception? e) =>
        !AddressNotAllowedException.IsBehind(e)
        && (
            IsFault(e)
            || e is TimeoutRejectedException or ClientResultException { Status: 401 or 402 or 403 }
        );

    // The provider says how long it wants to be left alone; longer than a patient can wait is not worth waiting for.
    private TimeSpan? AskedFor(Exception? e) =>
        Wait(e) is { } wait && wait <= LongestWait ? wait : null;

    private TimeSpan? Wait(Exception? e) =>
        e is not ClientResultException { Status: 429 or 503 } limited
        || limited.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var after) != true
        || !RetryConditionHeaderValue.TryParse(after, out var asked)
            ? null
        : asked.Delta is { } delta ? delta
        : asked.Date is { } date && date > time.GetUtcNow() ? date - time.GetUtcNow()
        : TimeSpan.Zero;

    /// <summary>The reason, in the words of <see cref="ModelOutcomes"/>.</summary>
    public static string OutcomeOf(Exception e) =>
        e switch
        {
            _ when AddressNotAllowedException.IsBehind(e) => ModelOutcomes.Refused,
            BrokenCircuitException => ModelOutcomes.Down,
            TimeoutRejectedException or OperationCanceledException => ModelOutcomes.Slow,
            ClientResultException { Status: 402 or 429 } => ModelOutcomes.Limited,
            ClientResultException { Status: >= 400 and < 500 and not 408 } => ModelOutcomes.Refused,
            ClientResultException or HttpRequestException or IOException => ModelOutcomes.Down,
            // The client of the provider reads an answer of another shape as it can: any way it fails, the answer made no sense.
            _ => ModelOutcomes.Malformed,
        };
}
