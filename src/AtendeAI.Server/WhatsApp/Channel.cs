using System.Text;
using AtendeAI.Domain.Identity;

namespace AtendeAI.Server.WhatsApp;

/// <summary>A channel's key.</summary>
internal readonly record struct ChannelId(Guid Value);

/// <summary>One number of one clinic, with its secrets in the clear: it never leaves memory and is never logged.</summary>
internal sealed class Channel
{
    public required ClinicId Clinic { get; init; }
    public required ChannelId Id { get; init; }
    public required string Kind { get; init; }
    public required string PhoneNumberId { get; init; }
    public required string? AccessToken { get; init; }
    public required string? VerifyToken { get; init; }
    public byte[] AppSecret { get; private init; } = [];
    public byte[] Fingerprint { get; private init; } = [];

    public bool IsSimulated => Kind == ChannelKinds.Simulated;

    public string Secret
    {
        init
        {
            AppSecret = Encoding.UTF8.GetBytes(value);
            Fingerprint = WebhookSignature.Fingerprint(value);
        }
    }

    public override string ToString() => $"{Kind} channel {Id.Value}";
}

internal static class ChannelKinds
{
    public const string WhatsApp = "whatsapp";
    public const string Simulated = "simulated";
}
