namespace AtendeAI.Domain.Engagement;

/// <summary>Which of an appointment's reminders it is.</summary>
public enum ReminderKind
{
    /// <summary>The first, a day before.</summary>
    DayBefore,

    /// <summary>The second, an hour before.</summary>
    HourBefore,

    /// <summary>The only one of an appointment booked too late for two.</summary>
    Collapsed,
}

/// <summary>A reminder to come.</summary>
public readonly record struct PlannedReminder(ReminderKind Kind, NodaTime.Instant DueAt);
