using AtendeAI.Server.Agenda;
using AtendeAI.Server.Hosting.Settings;

namespace AtendeAI.Server.Engagement;

internal static class EngagementRoom
{
    /// <summary>Reminders, and whatever else is done by the clock. Needs the data, clinics, agenda and conversations rooms.</summary>
    public static void AddEngagement(this IHostApplicationBuilder builder)
    {
        builder.AddReminders();
        builder.AddNotices();
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

    /// <summary>Notices of what happened, and freed times for the waiting list, without the clock.</summary>
    internal static void AddNotices(this IHostApplicationBuilder builder)
    {
        builder.AddSettings<NoticeOptions>(NoticeOptions.Section);
        builder.Services.AddSingleton<IAppointmentWatcher, DeskNotices>();
        builder.Services.AddSingleton<NoticeTemplates>();
        builder.Services.AddSingleton<NoticeSender>();
        builder.Services.AddSingleton<FreedSlotOffers>();
        builder.Services.AddSingleton<SendNotices>();
        builder.Services.AddSingleton<PlanFollowUps>();
    }
}
