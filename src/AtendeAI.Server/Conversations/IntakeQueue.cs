using System.Threading.Channels;

namespace AtendeAI.Server.Conversations;

/// <summary>Entries that this node has journalled and not yet taken apart. Memory only: what a crash loses here is still pending in the journal.</summary>
internal sealed class IntakeQueue
{
    private readonly Channel<JournalEntry> _entries = Channel.CreateUnbounded<JournalEntry>();

    public ChannelReader<JournalEntry> Reader => _entries.Reader;

    public int Count => _entries.Reader.Count;

    public void Add(JournalEntry entry) => _entries.Writer.TryWrite(entry);
}
