using AtendeAI.Domain;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;
using NodaTime;

namespace AtendeAI.Web.Tests.Fakes;

/// <summary>Conversations in memory with the same refusals as the real inbox.</summary>
public sealed class FakeInbox(FakeLiveChanges changes, IClock clock) : IInbox
{
    private const int ThreadPage = 30;

    public Dictionary<ConversationId, ConversationThread> Threads { get; } = [];

    /// <summary>Thrown by the next calls while set.</summary>
    public Exception? Failure { get; set; }

    public int Openings { get; private set; }

    public int Listings { get; private set; }

    public ConversationId Add(
        string name,
        ConversationStatus status = ConversationStatus.Bot,
        string? reason = null,
        Priority priority = Priority.Normal,
        string phone = "+5531900000001"
    )
    {
        var id = new ConversationId(Guid.NewGuid());
        var now = clock.GetCurrentInstant();
        var waiting = status == ConversationStatus.Waiting ? now : (Instant?)null;
        var row = new ConversationRow(
            id,
            name,
            phone,
            status,
            priority,
            reason,
            null,
            "",
            true,
            now,
            waiting,
            0
        );
        Threads[id] = new ConversationThread(
            FakeAgenda.Zone,
            row,
            null,
            null,
            now + Duration.FromHours(24),
            [],
            false
        );
        return id;
    }

    public ThreadMessage Say(
        ConversationId id,
        MessageAuthor author,
        string text,
        DeliveryState delivery = DeliveryState.None,
        IReadOnlyList<MessageOption>? options = null,
        TurnRecord? why = null,
        string? error = null,
        string kind = "text",
        Instant? at = null
    )
    {
        var message = new ThreadMessage(
            new MessageId(Guid.CreateVersion7()),
            author,
            null,
            kind,
            text,
            options ?? [],
            at ?? clock.GetCurrentInstant(),
            delivery,
            why,
            error
        );
        Change(
            id,
            thread =>
                thread with
                {
                    Messages = [.. thread.Messages, message],
                    Row = thread.Row with
                    {
                        LastText = text,
                        LastAt = message.At,
                        LastFromPatient = author == MessageAuthor.Patient,
                    },
                }
        );
        return message;
    }

    public void Change(ConversationId id, Func<ConversationThread, ConversationThread> change)
    {
        Threads[id] = change(Threads[id]);
        changes.Tell(new LiveChange(LiveTopic.Conversation, id));
    }

    public Task<InboxPage> ListAsync(
        StaffMember who,
        InboxFilter filter,
        CancellationToken cancellationToken
    )
    {
        Listings++;
        Fail();
        var rows = Threads
            .Values.Select(thread => thread.Row)
            .Where(row => filter.Status is null || row.Status == filter.Status)
            .Where(row => filter.Search is null || Matches(row, filter.Search))
            .Where(row => filter.Before is null || row.LastAt < filter.Before)
            .OrderByDescending(row => row.LastAt)
            .ToList();
        var waiting = Threads.Values.Count(thread =>
            thread.Row.Status == ConversationStatus.Waiting
        );
        return Task.FromResult(
            new InboxPage(
                FakeAgenda.Zone,
                [.. rows.Take(filter.Take)],
                waiting,
                rows.Count > filter.Take
            )
        );
    }

    public Task<ConversationThread?> OpenAsync(
        StaffMember who,
        ConversationId conversation,
        MessageId? before,
        CancellationToken cancellationToken
    )
    {
        Openings++;
        Fail();
        if (!Threads.TryGetValue(conversation, out var thread))
        {
            return Task.FromResult<ConversationThread?>(null);
        }

        var upTo = before is null
            ? thread.Messages.Count
            : thread.Messages.ToList().FindIndex(message => message.Id == before);
        var from = Math.Max(0, upTo - ThreadPage);
        return Task.FromResult<ConversationThread?>(
            thread with
            {
                Messages = [.. thread.Messages.Take(upTo).Skip(from)],
                More = from > 0,
            }
        );
    }

    public Task TakeOverAsync(
        StaffMember who,
        ConversationId conversation,
        CancellationToken cancellationToken
    )
    {
        Fail();
        var thread = Find(conversation);
        if (thread.HolderId is { } holder && holder != who.User)
        {
            throw new RuleBrokenException("inbox.held-by-another");
        }

        Hold(conversation, ConversationStatus.Person, who.User, who.Name);
        return Task.CompletedTask;
    }

    public Task<MessageId> SendAsync(
        StaffMember who,
        ConversationId conversation,
        string text,
        CancellationToken cancellationToken
    )
    {
        Fail();
        var thread = Find(conversation);
        if (thread.HolderId != who.User)
        {
            throw new RuleBrokenException("inbox.not-yours");
        }

        if (!(thread.WindowClosesAt > clock.GetCurrentInstant()))
        {
            throw new RuleBrokenException("inbox.window-closed");
        }

        var message = Say(conversation, MessageAuthor.Person, text, DeliveryState.Queued);
        return Task.FromResult(message.Id);
    }

    public Task GiveBackAsync(
        StaffMember who,
        ConversationId conversation,
        CancellationToken cancellationToken
    )
    {
        Fail();
        Find(conversation);
        Hold(conversation, ConversationStatus.Bot, null, null);
        return Task.CompletedTask;
    }

    private static bool Matches(ConversationRow row, string search) =>
        row.ContactName.Contains(search, StringComparison.OrdinalIgnoreCase)
        || (row.Phone?.Contains(search, StringComparison.Ordinal) ?? false);

    private ConversationThread Find(ConversationId id) =>
        Threads.GetValueOrDefault(id) ?? throw new RuleBrokenException("inbox.not-found");

    private void Hold(ConversationId id, ConversationStatus status, UserId? holder, string? name) =>
        Change(
            id,
            thread =>
                thread with
                {
                    HolderId = holder,
                    Row = thread.Row with { Status = status, HolderName = name },
                }
        );

    private void Fail()
    {
        if (Failure is not null)
        {
            throw Failure;
        }
    }
}
