using AtendeAI.Server.Agenda;
using AtendeAI.Server.Hosting.Settings;

namespace AtendeAI.Server.Engagement;

internal static class EngagementRoom
{
    /// <summary>Reminders, and whatever else is done by the clock. Needs the data, clinics, agenda and conversations rooms.</summary>
    public static void AddEngagement(this IHostApplicationBuilder builder)
    {
        builder.AddReminders();
        builder.Services.AddSingleton<Purge>();
        builder.AddJobs();
    }

    /// <summary>The ledger of reminders and what sends them, without the clock.</summary>
    internal static void AddReminders(this IHostApplicationBuilder builder)
    {
        builder.AddSettings<ReminderOptions>(ReminderOptions.Section);
        builder.Services.AddSingleton<IAppointmentWatcher, ReminderLedger>();
        builder.Services.AddSingleton<ReminderSender>();
        builder.Services.AddSingleton<SendDueReminders>();
        builder.Services.AddSingleton<ReopenReminders>();
    }
}
