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

    [Parameter, EditorRequired]
    public required ConversationThread Thread { get; set; }

    [Parameter, EditorRequired]
    public required bool Mine { get; set; }

    [Parameter, EditorRequired]
    public required bool MayAnswer { get; set; }

    [Parameter, EditorRequired]
    public required string Draft { get; set; }

    [Parameter]
    public EventCallback<string> DraftChanged { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback<string> OnSend { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback OnTakeOver { get; set; }

    private bool Open => Thread.WindowClosesAt > Moments.Now;

    private int Left => MostCharacters - Draft.Length;

    private bool MaySend => Open && Left >= 0 && !string.IsNullOrWhiteSpace(Draft);

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

    private Task TypedAsync(ChangeEventArgs typed) =>
        DraftChanged.InvokeAsync((string?)typed.Value ?? "");

    private Task KeyAsync(KeyboardEventArgs key) =>
        key is { Key: "Enter", CtrlKey: true } or { Key: "Enter", MetaKey: true }
            ? SendAsync()
            : Task.CompletedTask;

    private Task SendAsync() => MaySend ? OnSend.InvokeAsync(Draft.Trim()) : Task.CompletedTask;
}
