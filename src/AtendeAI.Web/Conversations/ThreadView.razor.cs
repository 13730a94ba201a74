using AtendeAI.Domain.Conversations;
using AtendeAI.Web.Design;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AtendeAI.Web.Conversations;

/// <summary>One conversation: who said what, how far it got, and the box to answer in. A fresh one is made for each conversation.</summary>
public sealed partial class ThreadView
{
    private readonly ShownMessages _messages = new();
    private ConversationThread? _thread;
    private ThreadMessage? _sending;
    private ThreadScroll? _scroll;
    private ElementReference _list;
    private MessageId? _lastShown;
    private string? _refusal;
    private bool _newBelow;
    private bool _missing;
    private bool _opened;

    [Parameter, EditorRequired]
    public required Guid Id { get; set; }

    [Inject]
    private IInbox Inbox { get; set; } = null!;

    [Inject]
    private Moments Moments { get; set; } = null!;

    [Inject]
    private IJSRuntime Script { get; set; } = null!;

    private ConversationId Conversation => new(Id);

    private bool Mine =>
        _thread is { Row.Status: ConversationStatus.Person, HolderId: { } holder }
        && holder == Who.User;

    public async ValueTask DisposeAsync()
    {
        Dispose();
        if (_scroll is not null)
        {
            await _scroll.DisposeAsync();
        }
    }

    protected override bool Concerns(LiveChange change) =>
        change.Topic == LiveTopic.Conversation
        && (change.Conversation is null || change.Conversation == Conversation);

    // The page around it is drawn again for every change of the list; this is loaded once and then live.
    protected override async Task OnParametersSetAsync()
    {
        if (!_opened)
        {
            _opened = RendererInfo.IsInteractive;
            await base.OnParametersSetAsync();
        }
    }

    protected override async Task LoadAsync()
    {
        var thread = await Inbox.OpenAsync(Who, Conversation, before: null, Gone);
        _missing = thread is null;
        _messages.TakeNewest(thread);
        _thread = thread;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_thread is null || _missing || _messages.All is not [.., var last])
        {
            return;
        }

        var arrived = last.Id != _lastShown;
        _lastShown = last.Id;
        _scroll ??= await ThreadScroll.AttachAsync(Script, _list, ReachedEnd);
        if (arrived && !await _scroll.FollowAsync() && !_newBelow)
        {
            _newBelow = true;
            StateHasChanged();
        }
    }

    private async Task LoadOlderAsync()
    {
        var first = _messages.All[0].Id;
        _refusal = await Words.TryAsync(async () =>
            _messages.TakeOlder(await Inbox.OpenAsync(Who, Conversation, first, Gone))
        );
        StateHasChanged();
        if (_scroll is not null)
        {
            await _scroll.HoldPlaceAsync();
        }
    }

    private Task TakeOverAsync() => ActAsync(() => Inbox.TakeOverAsync(Who, Conversation, Gone));

    private Task GiveBackAsync() => ActAsync(() => Inbox.GiveBackAsync(Who, Conversation, Gone));

    private async Task ActAsync(Func<Task> act)
    {
        _refusal = await Words.TryAsync(act);
        await ReloadAsync();
    }

    // The bubble shows at once with its clock; when the answer is refused it goes away and the words are back in the box.
    private async Task<bool> SendAsync(string text)
    {
        _sending = Unsent(text);
        StateHasChanged();
        await GoToEndAsync();
        _refusal = await Words.TryAsync(() => Inbox.SendAsync(Who, Conversation, text, Gone));
        _sending = null;
        await ReloadAsync();
        await GoToEndAsync();
        return _refusal is null;
    }

    private ThreadMessage Unsent(string text) =>
        new(
            new MessageId(Guid.Empty),
            MessageAuthor.Person,
            Who.Name,
            "text",
            text,
            [],
            Moments.Now,
            DeliveryState.Queued,
            null,
            null
        );

    private async Task GoToEndAsync()
    {
        _newBelow = false;
        if (_scroll is not null)
        {
            await _scroll.GoToEndAsync();
        }
    }

    private Task ReachedEnd() =>
        InvokeAsync(() =>
        {
            if (_newBelow)
            {
                _newBelow = false;
                StateHasChanged();
            }
        });
}
