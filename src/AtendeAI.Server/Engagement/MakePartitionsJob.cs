using Npgsql;
using Quartz;

namespace AtendeAI.Server.Engagement;

/// <summary>Messages, journal and audit log are partitioned by month: the months to come are made ahead.</summary>
[DisallowConcurrentExecution]
internal sealed class MakePartitionsJob(NpgsqlDataSource database) : IJob
{
    private const int MonthsAhead = 3;

    public static readonly JobKey Key = new("make-partitions");

    public async ValueTask Execute(
        IJobExecutionContext context,
        CancellationToken cancellationToken = default
    )
    {
        await using var command = database.CreateCommand("SELECT atendeai.ensure_partitions($1)");
        command.Parameters.Add(new() { Value = MonthsAhead });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
