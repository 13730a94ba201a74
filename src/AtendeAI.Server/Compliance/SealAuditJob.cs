using Quartz;

namespace AtendeAI.Server.Compliance;

[DisallowConcurrentExecution]
internal sealed class SealAuditJob(AuditSealer sealer) : IJob
{
    public static readonly JobKey Key = new("seal-audit");

    public async ValueTask Execute(
        IJobExecutionContext context,
        CancellationToken cancellationToken = default
    ) => await sealer.SealAsync(cancellationToken);
}
