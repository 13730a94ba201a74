using System.Diagnostics;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Server.Observability;
using AtendeAI.Server.WhatsApp;
using OpenAI.Audio;

namespace AtendeAI.Server.Llm;

/// <summary>Gives voice notes to the provider's transcription, within the month's budget, and counts what they use.</summary>
internal sealed partial class Transcriber(
    LlmClients clients,
    LlmPipelines pipelines,
    LlmMeter meter,
    AtendeMetrics metrics,
    ILogger<Transcriber> logger
)
{
    /// <summary>What was said, or null. Never throws for what the provider does: the voice note is then one that nobody heard.</summary>
    public async Task<string?> HearAsync(
        LlmProvider provider,
        MediaFile file,
        CancellationToken cancellationToken
    )
    {
        var (started, month) = (Stopwatch.GetTimestamp(), meter.ThisMonth);
        var guess = VoiceUsage.Guess(file.Bytes.LongLength).Tokens;
        var setAside = await meter.SetAsideAsync(provider, month, guess, cancellationToken)
            ? guess
            : 0;
        if (setAside == 0)
        {
            await EndAsync(VoiceUsage.None, ModelOutcomes.Quota);
            return null;
        }

        try
        {
            var (text, used) = await pipelines
                .For(provider)
                .ExecuteAsync(
                    async stop => await CallAsync(provider, file, stop),
                    cancellationToken
                );
            metrics.ModelTokens(used.PromptTokens, used.CompletionTokens);
            metrics.ModelHeard(used.Seconds);
            await EndAsync(used, ModelOutcomes.Said);
            return text;
        }
        catch (Exception e)
            when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            await EndAsync(VoiceUsage.None, LlmPipelines.OutcomeOf(e));
            return null;
        }

        // What was used is counted also when nobody waits for it any more.
        async Task EndAsync(VoiceUsage used, string outcome)
        {
            metrics.ModelCalled("transcription", outcome, Stopwatch.GetElapsedTime(started));
            if (outcome != ModelOutcomes.Said)
            {
                LogNotHeard(logger, provider.Clinic.Value, outcome);
            }

            await meter.HeardAsync(
                provider.Clinic,
                month,
                used,
                setAside,
                outcome,
                CancellationToken.None
            );
        }
    }

    private async Task<(string Text, VoiceUsage Used)> CallAsync(
        LlmProvider provider,
        MediaFile file,
        CancellationToken cancellationToken
    )
    {
        using var stream = new MemoryStream(file.Bytes);
        var answer = await clients
            .Audio(provider)
            .TranscribeAudioAsync(
                stream,
                "voice" + Extension(file.Mime),
                new AudioTranscriptionOptions { Language = "pt" },
                cancellationToken
            );
        var text = answer.Value.Text ?? "";
        return (text, VoiceUsage.Of(answer.GetRawResponse().Content, text, file.Bytes.LongLength));
    }

    // The provider knows the format by the file's name.
    private static string Extension(string mime) =>
        mime switch
        {
            "audio/mpeg" => ".mp3",
            "audio/mp4" or "audio/aac" => ".m4a",
            "audio/wav" or "audio/x-wav" => ".wav",
            "audio/webm" => ".webm",
            _ => ".ogg",
        };

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "A voice note of clinic {ClinicId} could not be transcribed: {Outcome}"
    )]
    private static partial void LogNotHeard(ILogger logger, Guid clinicId, string outcome);
}
