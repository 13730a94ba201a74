using AtendeAI.Domain.Conversations;
using AtendeAI.Web.Design;
using Microsoft.AspNetCore.Components;
using NodaTime;

namespace AtendeAI.Web.Conversations;

/// <summary>One message: patients on the left, the clinic on the right, the system in the middle.</summary>
public sealed partial class MessageBubble
{
    [Parameter, EditorRequired]
    public required ThreadMessage Message { get; set; }

    [Parameter, EditorRequired]
    public required DateTimeZone Zone { get; set; }

    private string Side =>
        Message.Author switch
        {
            MessageAuthor.Patient => "in",
            MessageAuthor.System => "system",
            MessageAuthor.Person => "out person",
            _ => "out",
        };

    private string AuthorName => Message.AuthorName ?? L["Author." + Message.Author];

    /// <summary>What a message is where it is more than words; null for text and taps.</summary>
    private string? KindLabel =>
        Message.Kind switch
        {
            "text" or "interactive" or "button" => null,
            var kind => L.Either("Kind." + kind, "Kind.other", kind),
        };

    private string KindIcon =>
        Message.Kind switch
        {
            "image" or "sticker" or "video" => "image",
            "audio" => "mic",
            "location" => "pin",
            "contacts" => "person",
            "document" or "template" => "file",
            _ => "help",
        };
}
