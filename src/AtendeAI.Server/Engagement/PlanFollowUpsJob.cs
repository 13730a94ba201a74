using Quartz;

namespace AtendeAI.Server.Engagement;

[DisallowConcurrentExecution]
internal sealed class PlanFollowUpsJob(PlanFollowUps planFollowUps) : IJob
{
    public static readonly JobKey Key = new("plan-follow-ups");

    public async ValueTask Execute(
        IJobExecutionContext context,
        CancellationToken cancellationToken = default
    ) => await planFollowUps.HandleAsync(cancellationToken);
}
