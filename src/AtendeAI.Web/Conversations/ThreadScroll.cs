using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AtendeAI.Web.Conversations;

/// <summary>The scrolling of a list of messages, which only the browser knows: whether its end is in sight, and going there.</summary>
public sealed class ThreadScroll : IAsyncDisposable
{
    private const string Script = "./_content/AtendeAI.Web/Conversations/ThreadView.razor.js";
    private readonly Func<Task> _onEnd;
    private readonly DotNetObjectReference<ThreadScroll> _self;
    private IJSObjectReference? _list;

    private ThreadScroll(Func<Task> onEnd)
    {
        _onEnd = onEnd;
        _self = DotNetObjectReference.Create(this);
    }

    /// <summary>Watches <paramref name="list"/> and shows its end; <paramref name="onEnd"/> is called whenever its end comes in sight.</summary>
    public static async Task<ThreadScroll> AttachAsync(
        IJSRuntime script,
        ElementReference list,
        Func<Task> onEnd
    )
    {
        var scroll = new ThreadScroll(onEnd);
        await using var module = await script.InvokeAsync<IJSObjectReference>("import", Script);
        scroll._list = await module.InvokeAsync<IJSObjectReference>("attach", list, scroll._self);
        return scroll;
    }

    /// <summary>After something new: goes to the end if the end was in sight, and says whether it was.</summary>
    public ValueTask<bool> FollowAsync() => _list!.InvokeAsync<bool>("follow");

    public ValueTask GoToEndAsync() => _list!.InvokeVoidAsync("goToEnd");

    /// <summary>After older messages came in above: what was being read stays where it is.</summary>
    public ValueTask HoldPlaceAsync() => _list!.InvokeVoidAsync("holdPlace");

    [JSInvokable]
    public Task ReachedEnd() => _onEnd();

    public async ValueTask DisposeAsync()
    {
        _self.Dispose();
        try
        {
            if (_list is not null)
            {
                await _list.InvokeVoidAsync("detach");
                await _list.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and the list with it.
        }
    }
}
