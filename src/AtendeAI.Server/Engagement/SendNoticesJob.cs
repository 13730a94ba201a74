using Quartz;

namespace AtendeAI.Server.Engagement;

[DisallowConcurrentExecution]
internal sealed class SendNoticesJob(SendNotices sendNotices) : IJob
{
    public static readonly JobKey Key = new("send-notices");

    public async ValueTask Execute(
        IJobExecutionContext context,
        CancellationToken cancellationToken = default
    ) => await sendNotices.HandleAsync(cancellationToken);
}
