using System.ComponentModel.DataAnnotations;

namespace AtendeAI.Server.WhatsApp;

/// <summary>How AtendeAI talks to Meta's Graph API. Section "WhatsApp" of the settings.</summary>
public sealed class WhatsAppOptions
{
    public const string Section = "WhatsApp";

    /// <summary>Where the Graph API is. Default https://graph.facebook.com.</summary>
    [Required, Url]
    public string GraphBaseUrl { get; set; } = "https://graph.facebook.com";

    /// <summary>The Graph API's version, as it stands in paths. Default v25.0. Meta retires a version two years after its successor.</summary>
    [Required, RegularExpression(@"^v\d{1,3}\.\d{1,2}$")]
    public string GraphVersion { get; set; } = "v25.0";

    /// <summary>The largest webhook body that is read, in bytes. Default 3 MiB: Meta sends up to 3 MB.</summary>
    [Range(1024, 64 * 1024 * 1024)]
    public int MaxWebhookBytes { get; set; } = 3 * 1024 * 1024;

    /// <summary>How long one send may take before its outcome counts as unknown, in seconds. Default 15.</summary>
    [Range(1, 120)]
    public int SendTimeoutSeconds { get; set; } = 15;

    /// <summary>Messages a second from one number, shared by the executables on one database. Default 80, Meta's limit for a number that has not been raised to 1,000.</summary>
    [Range(1, 5000)]
    public int MessagesPerSecond { get; set; } = 80;

    /// <summary>Sends under way at once from this executable. Default 64.</summary>
    [Range(1, 1024)]
    public int ParallelSends { get; set; } = 64;

    /// <summary>Show the blue ticks and "typing…" when the receptionist takes up a message. Default true.</summary>
    public bool MarkAsRead { get; set; } = true;

    /// <summary>The approved template for reminders outside of the 24-hour window; empty: such reminders wait for one.</summary>
    public string? ReminderTemplate { get; set; }

    /// <summary>The approved template for an appointment that the desk cancelled, outside of the window; empty: the notice waits for one.</summary>
    public string? CancelledTemplate { get; set; }

    /// <summary>The approved template for an appointment that the desk moved, outside of the window; empty: the notice waits for one.</summary>
    public string? MovedTemplate { get; set; }

    /// <summary>The approved template for the offer of a freed time, outside of the window; empty: the next on the list is asked.</summary>
    public string? WaitlistTemplate { get; set; }

    /// <summary>The approved template for the question after a visit, outside of the window; empty: nobody is asked then.</summary>
    public string? FollowUpTemplate { get; set; }

    /// <summary>The templates' language code. Default pt_BR.</summary>
    public string TemplateLanguage { get; set; } = "pt_BR";
}
