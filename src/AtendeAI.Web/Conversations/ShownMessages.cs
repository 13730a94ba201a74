using AtendeAI.Domain.Conversations;

namespace AtendeAI.Web.Conversations;

/// <summary>All of a conversation that has been read so far: a live reading brings the newest page again, and what was read before stays above it.</summary>
internal sealed class ShownMessages
{
    public IReadOnlyList<ThreadMessage> All { get; private set; } = [];

    /// <summary>Whether there are older ones to read.</summary>
    public bool More { get; private set; }

    public void TakeNewest(ConversationThread? thread)
    {
        if (All.Count == 0)
        {
            More = thread?.More ?? false;
        }

        IReadOnlyList<ThreadMessage> newest = thread?.Messages ?? [];
        All = [.. Without(newest), .. newest];
    }

    public void TakeOlder(ConversationThread? thread)
    {
        More = thread?.More ?? false;
        IReadOnlyList<ThreadMessage> older = thread?.Messages ?? [];
        All = [.. older, .. Without(older)];
    }

    private IEnumerable<ThreadMessage> Without(IReadOnlyList<ThreadMessage> others) =>
        All.ExceptBy(others.Select(message => message.Id), message => message.Id);
}
