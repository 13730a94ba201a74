using System.Diagnostics;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Observability;
using AtendeAI.Server.Receptionist;
using AtendeAI.Server.WhatsApp;
using Microsoft.Extensions.Options;
using Npgsql;
using OpenAI.Audio;

namespace AtendeAI.Server.Llm;

/// <summary>
/// Voice notes as text: fetched from Meta, given to the provider's transcription, and kept in the message's place, so that the receptionist reads
/// it as if it had been written, and the panel shows it.
/// </summary>
internal sealed partial class VoiceNotes(
    ChannelDirectory channels,
    GraphMedia media,
    LlmClients clients,
    LlmPipelines pipelines,
    NpgsqlDataSource database,
    AtendeMetrics metrics,
    IOptions<LlmOptions> options,
    ILogger<VoiceNotes> logger
)
{
    private const int LongestTranscript = 4000;

    public static bool IsVoice(PatientInput input) =>
        input is MediaInput { Kind: "audio" or "voice", MediaId.Length: > 0 };

    /// <summary>There is a voice note, and the clinic has somebody who can hear it.</summary>
    public static bool Hears(LlmProvider provider, TurnWork work) =>
        provider.TranscriptionModel is not null && work.Items.Any(i => IsVoice(i.Input));

    /// <summary>The turn's work with what could be transcribed as text. What could not stays a file.</summary>
    public async Task<TurnWork> ListenAsync(
        LlmProvider provider,
        TurnWork work,
        CancellationToken cancellationToken
    )
    {
        if (
            provider.TranscriptionModel is null
            || channels.Find(new ChannelId(work.ChannelId)) is not { IsSimulated: false } channel
        )
        {
            return work;
        }

        var items = work.Items.ToList();
        for (var at = 0; at < items.Count; at++)
        {
            if (
                items[at].Input is MediaInput note
                && IsVoice(note)
                && await TranscribeAsync(provider, channel, note.MediaId!, cancellationToken)
                    is { Length: > 0 } said
            )
            {
                await KeepAsync(provider.Clinic, work, items[at], said, cancellationToken);
                items[at] = items[at] with { Input = new TextInput(said) };
            }
        }

        return work with
        {
            Items = items,
        };
    }

    private async Task<string?> TranscribeAsync(
        LlmProvider provider,
        Channel channel,
        string mediaId,
        CancellationToken cancellationToken
    )
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            if (
                await media.DownloadAsync(
                    channel,
                    mediaId,
                    options.Value.MaxAudioBytes,
                    cancellationToken
                )
                is not { } file
            )
            {
                metrics.ModelCalled("transcription", "no-file", Stopwatch.GetElapsedTime(started));
                return null;
            }

            var heard = await pipelines
                .For(provider)
                .ExecuteAsync(
                    async stop => await CallAsync(provider, file, stop),
                    cancellationToken
                );
            metrics.ModelCalled(
                "transcription",
                ModelOutcomes.Said,
                Stopwatch.GetElapsedTime(started)
            );
            return ReplyLimits.Cut(
                heard.Trim().Replace("\0", "", StringComparison.Ordinal),
                LongestTranscript
            );
        }
        catch (Exception e)
            when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            metrics.ModelCalled(
                "transcription",
                LlmPipelines.OutcomeOf(e),
                Stopwatch.GetElapsedTime(started)
            );
            LogNotHeard(logger, provider.Clinic.Value, LlmPipelines.OutcomeOf(e));
            return null;
        }
    }

    private async Task<string> CallAsync(
        LlmProvider provider,
        MediaFile file,
        CancellationToken cancellationToken
    )
    {
        using var stream = new MemoryStream(file.Bytes);
        var transcription = await clients
            .Audio(provider)
            .TranscribeAudioAsync(
                stream,
                "voice" + Extension(file.Mime),
                new AudioTranscriptionOptions { Language = "pt" },
                cancellationToken
            );
        return transcription.Value.Text ?? "";
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

    private async Task KeepAsync(
        ClinicId clinic,
        TurnWork work,
        TurnItem item,
        string said,
        CancellationToken cancellationToken
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                Scope.Clinic(clinic),
                new NpgsqlBatchCommand(Keep)
                {
                    Parameters =
                    {
                        new("clinic", clinic.Value),
                        new("conversation", work.Lane.Conversation.Value),
                        new("seq", item.Seq),
                        new("message", item.MessageId),
                        new("input", new StoredInput("text", said).ToJson()),
                        new("said", said),
                    },
                },
            },
        };
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    // A turn that is taken again finds the text, and nothing is transcribed twice.
    private const string Keep = """
        WITH item AS (
            UPDATE atendeai.lane_items SET input = @input::jsonb
            WHERE clinic_id = @clinic AND conversation_id = @conversation AND seq = @seq RETURNING 1)
        UPDATE atendeai.messages SET body = @said WHERE clinic_id = @clinic AND id = @message AND EXISTS (SELECT FROM item)
        """;

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "A voice note of clinic {ClinicId} could not be transcribed: {Outcome}"
    )]
    private static partial void LogNotHeard(ILogger logger, Guid clinicId, string outcome);
}
