using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;

namespace AtendeAI.Web.Tests.Fakes;

/// <summary>A pretend phone whose messages land in the <see cref="FakeInbox"/>; the test, or <see cref="Answer"/>, is the receptionist.</summary>
public sealed class FakeSimulator(FakeInbox inbox) : ISimulator
{
    private readonly Dictionary<string, ConversationId> _phones = [];

    /// <summary>Called after each message with what the patient said or tapped.</summary>
    public Action<ConversationId, string>? Answer { get; set; }

    public List<(MessageId Of, MessageOption Option)> Taps { get; } = [];

    public Task<ConversationId?> FindAsync(
        StaffMember who,
        string phone,
        CancellationToken cancellationToken
    ) => Task.FromResult(_phones.TryGetValue(phone, out var id) ? id : (ConversationId?)null);

    public Task SendTextAsync(
        StaffMember who,
        string phone,
        string profileName,
        string text,
        CancellationToken cancellationToken
    )
    {
        Hear(phone, profileName, text, text);
        return Task.CompletedTask;
    }

    public Task TapAsync(
        StaffMember who,
        string phone,
        string profileName,
        MessageId of,
        MessageOption option,
        CancellationToken cancellationToken
    )
    {
        Taps.Add((of, option));
        Hear(phone, profileName, option.Title, option.Id);
        return Task.CompletedTask;
    }

    private void Hear(string phone, string profileName, string text, string meaning)
    {
        if (!_phones.TryGetValue(phone, out var id))
        {
            id = inbox.Add(profileName, phone: phone);
            _phones[phone] = id;
        }

        inbox.Say(id, MessageAuthor.Patient, text);
        Answer?.Invoke(id, meaning);
    }
}
