using System.Diagnostics;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Observability;
using AtendeAI.Server.Receptionist;
using AtendeAI.Server.WhatsApp;
using Microsoft.Extensions.Options;
using Npgsql;

namespace AtendeAI.Server.Llm;

/// <summary>
/// Voice notes as text: fetched from Meta, given to the provider's transcription, and kept in the message's place, so that the receptionist reads
/// it as if it had been written, and the panel shows it.
/// </summary>
internal sealed partial class VoiceNotes(
    ChannelDirectory channels,
    GraphMedia media,
    Transcriber transcriber,
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
            if (items[at].Input is not MediaInput note || !IsVoice(note))
            {
                continue;
            }

            var file = await FetchAsync(channel, note.MediaId!, cancellationToken);
            var heard = file is null
                ? null
                : await transcriber.HearAsync(provider, file, cancellationToken);
            if (Cleaned(heard) is { Length: > 0 } said)
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

    private async Task<MediaFile?> FetchAsync(
        Channel channel,
        string mediaId,
        CancellationToken cancellationToken
    )
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            var file = await media.DownloadAsync(
                channel,
                mediaId,
                options.Value.MaxAudioBytes,
                cancellationToken
            );
            if (file is not null)
            {
                return file;
            }
        }
        catch (Exception e)
            when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            LogNotFetched(logger, channel.Clinic.Value, e.GetType().Name);
        }

        metrics.ModelCalled("transcription", "no-file", Stopwatch.GetElapsedTime(started));
        return null;
    }

    // PostgreSQL cannot store NUL in text.
    private static string? Cleaned(string? heard) =>
        heard is null
            ? null
            : ReplyLimits.Cut(
                heard.Trim().Replace("\0", "", StringComparison.Ordinal),
                LongestTranscript
            );

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
        Message = "A voice note of clinic {ClinicId} could not be fetched from WhatsApp: {Error}"
    )]
    private static partial void LogNotFetched(ILogger logger, Guid clinicId, string error);
}
