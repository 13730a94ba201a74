using System.Diagnostics;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Server.Observability;
using AtendeAI.Server.WhatsApp;
using OpenAI.Audio;

namespace AtendeAI.Server.Llm;

/// <summary>What was heard in a voice note, null where nothing was, and what hearing it used.</summary>
internal sealed record Transcript(string? Text, VoiceUsage Used);

/// <summary>Gives voice notes to the provider's transcription, within the month's budget, and counts what they use.</summary>
internal sealed partial class Transcriber(
    LlmClients clients,
    LlmPipelines pipelines,
    LlmMeter meter,
    AtendeMetrics metrics,
    ILogger<Transcriber> logger
)
{
    /// <summary>Whether <paramref name="spentTokens"/> leave room for a voice note of this size.</summary>
    public static bool Affords(LlmProvider provider, long spentTokens, long bytes) =>
        spentTokens + VoiceUsage.Guess(bytes).Tokens <= provider.MonthlyTokens;

    /// <summary>Never throws for what the provider does: the voice note is then one that nobody heard.</summary>
    public async Task<Transcript> HearAsync(
        LlmProvider provider,
        MediaFile file,
        CancellationToken cancellationToken
    )
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            var heard = await pipelines
                .For(provider)
                .ExecuteAsync(
                    async stop => await CallAsync(provider, file, stop),
                    cancellationToken
                );
            metrics.ModelTokens(heard.Used.PromptTokens, heard.Used.CompletionTokens);
            metrics.ModelHeard(heard.Used.Seconds);
            await EndAsync(provider, heard.Used, ModelOutcomes.Said, started);
            return heard;
        }
        catch (Exception e)
            when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            await EndAsync(provider, VoiceUsage.None, LlmPipelines.OutcomeOf(e), started);
            return new(null, VoiceUsage.None);
        }
    }

    /// <summary>There is no budget left for a voice note: it is not heard, which the clinic is told.</summary>
    public Task RefuseAsync(LlmProvider provider) =>
        EndAsync(provider, VoiceUsage.None, ModelOutcomes.Quota, Stopwatch.GetTimestamp());

    private async Task<Transcript> CallAsync(
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
        return new(
            text,
            VoiceUsage.Of(answer.GetRawResponse().Content, text, file.Bytes.LongLength)
        );
    }

    // What was used is counted also when nobody waits for it any more.
    private async Task EndAsync(LlmProvider provider, VoiceUsage used, string outcome, long started)
    {
        metrics.ModelCalled("transcription", outcome, Stopwatch.GetElapsedTime(started));
        if (outcome != ModelOutcomes.Said)
        {
            LogNotHeard(logger, provider.Clinic.Value, outcome);
        }

        await meter.HeardAsync(provider.Clinic, used, outcome, CancellationToken.None);
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
