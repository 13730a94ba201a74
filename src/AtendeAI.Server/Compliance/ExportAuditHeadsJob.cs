using Quartz;

namespace AtendeAI.Server.Compliance;

[DisallowConcurrentExecution]
internal sealed class ExportAuditHeadsJob(AuditHeads heads) : IJob
{
    public static readonly JobKey Key = new("export-audit-heads");

    public async ValueTask Execute(
        IJobExecutionContext context,
        CancellationToken cancellationToken = default
    ) => await heads.ExportAsync(cancellationToken);
}
