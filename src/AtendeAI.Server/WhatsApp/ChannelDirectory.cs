using System.Security.Cryptography;
using System.Text;
using AtendeAI.Server.Data.Protection;
using Npgsql;

namespace AtendeAI.Server.WhatsApp;

/// <summary>
/// All active channels of the installation, held in memory: a webhook must find its secret without a query. Read again when a channel is
/// added (a notice on <c>atendeai_channels</c>, see <see cref="Conversations.LiveNotices"/>) and every half minute.
/// </summary>
internal sealed partial class ChannelDirectory(
    NpgsqlDataSource database,
    SecretBox secrets,
    ILogger<ChannelDirectory> logger
)
{
    private volatile Snapshot _snapshot = Snapshot.Empty;

    public IReadOnlyCollection<Channel> All => _snapshot.ById.Values;

    public Channel? Find(ChannelId id) => _snapshot.ById.GetValueOrDefault(id);

    public Channel? FindByPhoneNumberId(string phoneNumberId) =>
        _snapshot.ByPhoneNumberId.GetValueOrDefault(phoneNumberId);

    /// <summary>The fingerprint of the app whose secret made this signature, or null. Several clinics may share one app.</summary>
    public byte[]? WhoSigned(ReadOnlySpan<byte> signature, ReadOnlySpan<byte> body)
    {
        foreach (var (fingerprint, secret) in _snapshot.Apps)
        {
            if (WebhookSignature.Matches(signature, body, secret))
            {
                return fingerprint;
            }
        }

        return null;
    }

    /// <summary>True when some channel has this verify token. Every token is compared, so the time tells nothing.</summary>
    public bool IsVerifyToken(string token)
    {
        var given = SHA256.HashData(Encoding.UTF8.GetBytes(token));
        var known = false;
        foreach (var channel in All.Where(c => !string.IsNullOrEmpty(c.VerifyToken)))
        {
            known |= CryptographicOperations.FixedTimeEquals(
                given,
                SHA256.HashData(Encoding.UTF8.GetBytes(channel.VerifyToken!))
            );
        }

        return known;
    }

    public async Task ReloadAsync(CancellationToken cancellationToken)
    {
        var channels = new List<Channel>();
        await using var command = database.CreateCommand(
            "SELECT clinic_id, channel_id, kind, phone_number_id, access_token, app_secret, verify_token FROM atendeai.channel_directory() WHERE active"
        );
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            if (Read(reader) is { } channel)
            {
                channels.Add(channel);
            }
        }

        _snapshot = new Snapshot(channels);
    }

    private Channel? Read(NpgsqlDataReader row)
    {
        var id = new ChannelId(row.GetGuid(1));
        try
        {
            return new Channel
            {
                Clinic = new(row.GetGuid(0)),
                Id = id,
                Kind = row.GetString(2),
                // A pretend number is found by its channel's key.
                PhoneNumberId = row.IsDBNull(3) ? $"simulated-{id.Value:N}" : row.GetString(3),
                AccessToken = Open(row, 4),
                Secret = Open(row, 5) ?? "",
                VerifyToken = Open(row, 6),
            };
        }
        catch (CryptographicException e)
        {
            LogUnreadable(logger, e, id.Value);
            return null;
        }
    }

    private string? Open(NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? null : secrets.Open(SecretPurpose.Channel, row.GetString(column));

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The secrets of channel {ChannelId} cannot be decrypted with this installation's keys; the channel is off. Add it again with: atendeai channel add whatsapp"
    )]
    private static partial void LogUnreadable(ILogger logger, Exception e, Guid channelId);

    private sealed class Snapshot
    {
        public static readonly Snapshot Empty = new([]);

        public Snapshot(IReadOnlyCollection<Channel> channels)
        {
            ById = channels.ToDictionary(c => c.Id);
            ByPhoneNumberId = channels.ToDictionary(c => c.PhoneNumberId, StringComparer.Ordinal);
            // A channel without a secret takes no webhooks: an empty key would accept anybody's signature.
            Apps =
            [
                .. channels
                    .Where(c => !c.IsSimulated && c.AppSecret.Length > 0)
                    .DistinctBy(c => Convert.ToHexString(c.Fingerprint))
                    .Select(c => (c.Fingerprint, c.AppSecret)),
            ];
        }

        public Dictionary<ChannelId, Channel> ById { get; }
        public Dictionary<string, Channel> ByPhoneNumberId { get; }
        public (byte[] Fingerprint, byte[] Secret)[] Apps { get; }
    }
}
