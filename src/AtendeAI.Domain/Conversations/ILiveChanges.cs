using AtendeAI.Domain.Identity;

namespace AtendeAI.Domain.Conversations;

/// <summary>
/// Tells a page that something changed, whichever executable did it. Notices carry no content: the page reads again what it shows.
/// They may be merged, so one notice can stand for several changes; after a lost connection one <see cref="LiveTopic.Everything"/> is sent.
/// </summary>
public interface ILiveChanges
{
    /// <summary>Calls <paramref name="onChange"/>, on any thread, until the subscription is disposed. It must return quickly and not throw.</summary>
    IDisposable Subscribe(ClinicId clinic, Action<LiveChange> onChange);
}

public enum LiveTopic
{
    Everything,
    Conversation,
    Agenda,
}

/// <param name="Conversation">Which conversation, for <see cref="LiveTopic.Conversation"/>.</param>
public sealed record LiveChange(LiveTopic Topic, ConversationId? Conversation = null);
