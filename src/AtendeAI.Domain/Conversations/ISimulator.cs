using AtendeAI.Domain.Identity;

namespace AtendeAI.Domain.Conversations;

/// <summary>
/// A pretend phone that goes through the real pipeline: the same journal, lanes, receptionist, agenda and outbox, with a simulated channel
/// where Meta would be. Refusal: <c>simulator.no-channel</c>.
/// </summary>
public interface ISimulator
{
    /// <summary>The conversation of the pretend phone, or null before its first message. Phone numbers are E.164.</summary>
    Task<ConversationId?> FindAsync(
        StaffMember who,
        string phone,
        CancellationToken cancellationToken
    );

    Task SendTextAsync(
        StaffMember who,
        string phone,
        string profileName,
        string text,
        CancellationToken cancellationToken
    );

    /// <summary>Taps a button or list row that was offered: <paramref name="option"/> of the message <paramref name="of"/>.</summary>
    Task TapAsync(
        StaffMember who,
        string phone,
        string profileName,
        MessageId of,
        MessageOption option,
        CancellationToken cancellationToken
    );
}
