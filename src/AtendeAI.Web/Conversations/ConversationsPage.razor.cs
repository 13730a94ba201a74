using AtendeAI.Domain.Conversations;
using Microsoft.AspNetCore.Components;
using NodaTime;

namespace AtendeAI.Web.Conversations;

public sealed partial class ConversationsPage
{
    private const int PageSize = 50;

    // What "load more" brought: kept below the part that is read again live.
    private readonly List<ConversationRow> _older = [];
    private List<ConversationRow>? _rows;
    private DateTimeZone _zone = DateTimeZone.Utc;
    private ConversationStatus? _status;
    private string _search = "";
    private int _waiting;
    private bool _more;
    private bool _loaded;

    [Parameter]
    public Guid? Id { get; set; }

    [Inject]
    private IInbox Inbox { get; set; } = null!;

    private bool Narrowed => _status is not null || _search.Length > 0;

    // Going from one conversation to another changes the address, not the list.
    protected override async Task OnParametersSetAsync()
    {
        if (!_loaded)
        {
            _loaded = RendererInfo.IsInteractive;
            await base.OnParametersSetAsync();
        }
    }

    protected override bool Concerns(LiveChange change) => change.Topic == LiveTopic.Conversation;

    protected override async Task LoadAsync()
    {
        var status = _status;
        var search = _search;
        var page = await ListAsync(before: null);
        if (status != _status || search != _search)
        {
            return;
        }

        _zone = page.Zone;
        _waiting = page.WaitingCount;
        if (_older.Count == 0)
        {
            _more = page.More;
        }

        var head = page.Rows.Select(row => row.Id).ToHashSet();
        _rows = [.. page.Rows, .. _older.Where(row => !head.Contains(row.Id))];
    }

    private async Task LoadMoreAsync()
    {
        if (_rows is not [.., var last])
        {
            return;
        }

        var page = await ListAsync(before: last.LastAt);
        _older.AddRange(page.Rows);
        _more = page.More;
        await ReloadAsync();
    }

    private Task<InboxPage> ListAsync(Instant? before) =>
        Inbox.ListAsync(
            Who,
            new InboxFilter(_status, _search.Length == 0 ? null : _search, PageSize, before),
            Gone
        );

    private Task SearchAsync(string search) => NarrowAsync(_status, search);

    private Task FilterAsync(ConversationStatus? status) => NarrowAsync(status, _search);

    private Task ClearAsync() => NarrowAsync(null, "");

    private async Task NarrowAsync(ConversationStatus? status, string search)
    {
        (_status, _search) = (status, search.Trim());
        _older.Clear();
        await ReloadAsync();
    }
}
