using Quartz;

namespace AtendeAI.Server.Engagement;

[DisallowConcurrentExecution]
internal sealed class SendDueRemindersJob(SendDueReminders sendDueReminders) : IJob
{
    public static readonly JobKey Key = new("send-due-reminders");

    public async ValueTask Execute(
        IJobExecutionContext context,
        CancellationToken cancellationToken = default
    ) => await sendDueReminders.HandleAsync(cancellationToken);
}
