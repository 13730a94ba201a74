namespace AtendeAI.Server.Conversations;

/// <summary>A webhook's raw body as it goes into the journal.</summary>
/// <param name="Kind">Which kind of channel it came through: see <see cref="WhatsApp.ChannelKinds"/>.</param>
/// <param name="Fingerprint">Which app signed it; empty for the simulator, which is inside the house.</param>
internal sealed record JournalEntry(string Kind, byte[] Fingerprint, byte[] Body)
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
}
