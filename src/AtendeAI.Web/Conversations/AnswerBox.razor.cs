using AtendeAI.Domain.Conversations;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace AtendeAI.Web.Conversations;

/// <summary>Where a person answers, once the conversation is theirs and WhatsApp's window is open; else it says what stands in the way.</summary>
public sealed partial class AnswerBox
{
    /// <summary>WhatsApp's limit of a text message, in UTF-16 units.</summary>
    public const int MostCharacters = 4096;

    private const int ShowLeftFrom = 300;

    // Its own, not the page's: a page that is drawn again would write into the box what it held a moment ago, over what is being typed.
    private string _draft = "";
    private ElementReference _box;
    private bool? _wasMine;

    [Parameter, EditorRequired]
    public required ConversationThread Thread { get; set; }

    [Parameter, EditorRequired]
    public required bool Mine { get; set; }

    [Parameter, EditorRequired]
    public required bool MayAnswer { get; set; }

    /// <summary>Sends a text, and says whether that went well: if not, the words come back into the box.</summary>
    [Parameter, EditorRequired]
    public required Func<string, Task<bool>> OnSend { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback OnTakeOver { get; set; }

    private bool Open => Thread.WindowClosesAt > Moments.Now;

    private int Left => MostCharacters - _draft.Length;

    private bool MaySend => Open && Left >= 0 && !string.IsNullOrWhiteSpace(_draft);

    private bool MayTakeOver =>
        MayAnswer && Thread.Row.Status is ConversationStatus.Bot or ConversationStatus.Waiting;

    private string WindowText =>
        Open && Thread.WindowClosesAt is { } closes
            ? L["Window.Open", Moments.Length(closes - Moments.Now)]
            : L["Window.Closed"];

    private string Hint =>
        Left switch
        {
            < 0 => L["TooLong", -Left],
            <= ShowLeftFrom => L["Left", Left],
            _ => L["SendHint"],
        };

    private string HeldText =>
        Thread.Row switch
        {
            { Status: ConversationStatus.Person, HolderName: { } holder } => L[
                "Held.Other",
                holder
            ],
            { Status: ConversationStatus.Person } => L["Held.OtherUnknown"],
            var row => L["Held." + row.Status],
        };

    // Who has just taken over wants to write.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        var took = Mine && MayAnswer && _wasMine == false;
        _wasMine = Mine;
        if (took)
        {
            await _box.FocusAsync();
        }
    }

    private Task KeyAsync(KeyboardEventArgs key) =>
        key is { Key: "Enter", CtrlKey: true } or { Key: "Enter", MetaKey: true }
            ? SendAsync()
            : Task.CompletedTask;

    private async Task SendAsync()
    {
        if (!MaySend)
        {
            return;
        }

        var text = _draft.Trim();
        _draft = "";
        if (!await OnSend(text))
        {
            // What was typed meanwhile comes after.
            _draft = text + _draft;
        }
    }
}
