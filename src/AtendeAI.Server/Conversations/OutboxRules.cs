using AtendeAI.Server.WhatsApp;
using NodaTime;

namespace AtendeAI.Server.Conversations;

/// <summary>What the outbox does with each outcome of a send: at most five attempts, a second, four, sixteen… apart, never over five minutes.</summary>
internal static class OutboxRules
{
    public const int MostAttempts = 5;

    /// <summary>WhatsApp's window is 24 hours; five minutes less, so that a message on its way does not find it shut.</summary>
    public static readonly Duration Window = Duration.FromHours(24) - Duration.FromMinutes(5);

    private static readonly Duration Longest = Duration.FromMinutes(5);
    private static readonly Duration MuchLater = Duration.FromHours(1);
    private static readonly Duration UntilMended = Duration.FromMinutes(1);

    public static OutboxResult Judge(OutboxRow row, SendOutcome outcome) =>
        outcome switch
        {
            Accepted accepted => new(
                row,
                OutboxState.Accepted,
                accepted.Wamid,
                Duration.Zero,
                null,
                null,
                null
            ),
            Uncertain uncertain => new(
                row,
                OutboxState.Unknown,
                null,
                Duration.Zero,
                null,
                "unknown",
                uncertain.Reason
            ),
            // Nothing was sent and nothing is wrong with the message: it waits for the network however long that takes.
            NotSent notSent => new(
                row,
                OutboxState.Queued,
                null,
                Backoff(row.Attempts),
                null,
                "network",
                notSent.Reason
            ),
            Refused refused => Judge(row, refused),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
        };

    private static OutboxResult Judge(OutboxRow row, Refused refused)
    {
        var word = refused.Class.ToString().ToLowerInvariant();
        return refused.Class switch
        {
            GraphErrorClass.Never => Fail(row, refused.Code, word, refused.Text),
            GraphErrorClass.Fix => Again(UntilMended),
            GraphErrorClass.Later when row.Attempts < MostAttempts => Again(MuchLater),
            GraphErrorClass.Retry when row.Attempts < MostAttempts => Again(Backoff(row.Attempts)),
            _ => Fail(row, refused.Code, word, refused.Text),
        };

        OutboxResult Again(Duration delay) =>
            new(row, OutboxState.Queued, null, delay, refused.Code, word, refused.Text);
    }

    public static OutboxResult Fail(OutboxRow row, int code, string errorClass, string text) =>
        new(row, OutboxState.Failed, null, Duration.Zero, code, errorClass, text);

    /// <summary>True when free text may not be sent any more: only a template would be taken.</summary>
    public static bool WindowClosed(OutboxRow row, Instant now) =>
        row.Kind != "template"
        && !row.Channel.IsSimulated
        && (row.LastInboundAt is not { } last || last + Window < now);

    private static Duration Backoff(int attempts)
    {
        var seconds = Math.Pow(4, Math.Clamp(attempts - 1, 0, 6));
        return Duration.Min(
            Longest,
            Duration.FromSeconds(seconds * (0.8 + (Random.Shared.NextDouble() * 0.4)))
        );
    }
}
