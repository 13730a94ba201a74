using Quartz;

namespace AtendeAI.Server.Engagement;

[DisallowConcurrentExecution]
internal sealed class PurgeJob(Purge purge) : IJob
{
    public static readonly JobKey Key = new("purge");

    public async ValueTask Execute(
        IJobExecutionContext context,
        CancellationToken cancellationToken = default
    ) => await purge.HandleAsync(cancellationToken);
}
