using Quartz;

namespace AtendeAI.Server.Engagement;

[DisallowConcurrentExecution]
internal sealed class ReopenRemindersJob(ReopenReminders reopenReminders) : IJob
{
    public static readonly JobKey Key = new("reopen-reminders");

    public async ValueTask Execute(
        IJobExecutionContext context,
        CancellationToken cancellationToken = default
    ) => await reopenReminders.HandleAsync(cancellationToken);
}
