using AtendeAI.Domain.Conversations;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;
using NodaTime;

namespace AtendeAI.Web.Conversations;

/// <summary>What a patient has in hand: their own messages on the right, the clinic's on the left, with what can be tapped.</summary>
public sealed partial class SimulatedPhone(IJSRuntime script)
{
    private ElementReference _list;
    private ElementReference _input;
    private ThreadScroll? _scroll;
    private ThreadMessage? _openList;
    private string _text = "";

    [Parameter, EditorRequired]
    public required IReadOnlyList<ThreadMessage> Messages { get; set; }

    [Parameter, EditorRequired]
    public required DateTimeZone Zone { get; set; }

    /// <summary>What the clinic is called on the phone.</summary>
    [Parameter]
    public string? Contact { get; set; }

    /// <summary>Whether an answer is on its way.</summary>
    [Parameter, EditorRequired]
    public required bool Waiting { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback<string> OnText { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback<PhoneTap> OnTap { get; set; }

    public async ValueTask DisposeAsync()
    {
        if (_scroll is not null)
        {
            await _scroll.DisposeAsync();
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        _scroll ??= await ThreadScroll.AttachAsync(script, _list, () => Task.CompletedTask);
        await _scroll.FollowAsync();
    }

    private async Task SendAsync()
    {
        var text = _text.Trim();
        if (text.Length > 0)
        {
            _text = "";
            await OnText.InvokeAsync(text);
        }
    }

    private void OpenList(ThreadMessage message) => _openList = message;

    // Whoever leaves the list goes on at the box.
    private async Task CloseListAsync()
    {
        _openList = null;
        await _input.FocusAsync();
    }

    private Task KeyAsync(KeyboardEventArgs key) =>
        key.Key == "Escape" && _openList is not null ? CloseListAsync() : Task.CompletedTask;

    private async Task PickAsync(MessageOption option)
    {
        var of = _openList!.Id;
        await CloseListAsync();
        await OnTap.InvokeAsync(new PhoneTap(of, option));
    }
}
