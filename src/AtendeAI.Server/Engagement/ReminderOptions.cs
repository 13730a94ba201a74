using System.ComponentModel.DataAnnotations;
using AtendeAI.Domain.Engagement;
using AtendeAI.Server.Hosting.Settings;
using NodaTime;
using NodaTime.Text;

namespace AtendeAI.Server.Engagement;

/// <summary>Reminders of appointments. The template for those outside of WhatsApp's window is <c>WhatsApp:ReminderTemplate</c>.</summary>
internal sealed class ReminderOptions : IValidatableObject
{
    public const string Section = "Reminders";

    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture(
        "HH:mm"
    );

    /// <summary>Whether patients are reminded at all. The default value is true.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>From when nobody is written to first, on the clinic's clock. The default value is 21:00.</summary>
    public string QuietFrom { get; set; } = "21:00";

    /// <summary>Until when. The default value is 08:00; the same as <see cref="QuietFrom"/> means that no hours are quiet.</summary>
    public string QuietTo { get; set; } = "08:00";

    public ReminderPlan PlanFor(DateTimeZone zone) => new(Quiet, zone);

    private QuietHours Quiet => new(Clock.Parse(QuietFrom).Value, Clock.Parse(QuietTo).Value);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (
            var (key, value) in new[] { (nameof(QuietFrom), QuietFrom), (nameof(QuietTo), QuietTo) }
        )
        {
            if (!Clock.Parse(value).Success)
            {
                yield return new ValidationResult(SettingsText.Of("time"), [key]);
            }
        }
    }
}
