using System.ComponentModel.DataAnnotations;

namespace AtendeAI.Server.Engagement;

/// <summary>
/// What goes out by itself besides reminders. The templates for what lies outside of WhatsApp's window are <c>WhatsApp:CancelledTemplate</c>,
/// <c>MovedTemplate</c>, <c>WaitlistTemplate</c> and <c>FollowUpTemplate</c>; quiet hours are those of <c>Reminders</c>.
/// </summary>
internal sealed class NoticeOptions
{
    public const string Section = "Notices";

    /// <summary>Whether a patient is told when the desk cancels or moves an appointment to come. The default value is true.</summary>
    public bool DeskChanges { get; set; } = true;

    /// <summary>Whether a time that somebody gives back is offered to the waiting list. The default value is true.</summary>
    public bool Waitlist { get; set; } = true;

    /// <summary>How long a freed time is kept for the patient it was offered to, in minutes. The default value is 30.</summary>
    [Range(5, 24 * 60)]
    public int OfferMinutes { get; set; } = 30;

    /// <summary>Whether patients are asked for a mark after their visit. The default value is false.</summary>
    public bool FollowUp { get; set; }

    /// <summary>How long after the visit, in minutes. The default value is 120.</summary>
    [Range(0, 24 * 60)]
    public int FollowUpAfterMinutes { get; set; } = 120;
}
