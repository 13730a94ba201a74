using AtendeAI.Server.Observability;
using Quartz;

namespace AtendeAI.Server.Engagement;

/// <summary>Counts and times every run of a job, and writes down the ones that fail.</summary>
internal sealed partial class JobMetrics(AtendeMetrics metrics, ILogger<JobMetrics> logger)
    : IJobListener
{
    public string Name => nameof(JobMetrics);

    public ValueTask JobWasExecuted(
        IJobExecutionContext context,
        JobExecutionException? jobException,
        CancellationToken cancellationToken = default
    )
    {
        var job = context.JobDetail.Key.Name;
        metrics.JobRan(job, jobException is null ? "done" : "failed", context.JobRunTime);
        if (jobException is not null && !cancellationToken.IsCancellationRequested)
        {
            Log.Failed(logger, job, jobException);
        }

        return ValueTask.CompletedTask;
    }

    private static partial class Log
    {
        [LoggerMessage(
            Level = LogLevel.Error,
            Message = "Job {Job} failed; it runs again at its next time"
        )]
        public static partial void Failed(ILogger logger, string job, Exception error);
    }
}
