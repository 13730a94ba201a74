using AtendeAI.Server.Compliance;
using Npgsql;
using Quartz;

namespace AtendeAI.Server.Engagement;

/// <summary>
/// What is done by the clock. The jobs and their triggers stand in the database, so that of several executables one at a time does each; one
/// that missed its time because no executable was up is run as soon as one is. Every start declares them anew.
/// </summary>
internal static class Jobs
{
    /// <summary>Jobs start when the application has: after the database is up and migrated.</summary>
    public static void AddJobs(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<JobMetrics>();
        builder.Services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler => scheduler.GenerateInstanceId = true);
            quartz.UseDefaultThreadPool(maxConcurrency: 3);
            quartz.UsePersistentStore(store =>
            {
                store.UsePostgres(source =>
                    source.DataSourceFactory = services =>
                        services.GetRequiredService<NpgsqlDataSource>()
                );
                store.UseClustering();
                store.UseExecutionHistory();
                store.ConfigureStore(options => options.TablePrefix = "atendeai.qrtz_");
            });
            quartz.AddJobListener<JobMetrics>();

            quartz.Every<SendDueRemindersJob>(SendDueRemindersJob.Key, TimeSpan.FromSeconds(30));
            quartz.Every<SendNoticesJob>(SendNoticesJob.Key, TimeSpan.FromSeconds(10));
            quartz.Every<PlanFollowUpsJob>(PlanFollowUpsJob.Key, TimeSpan.FromMinutes(10));
            quartz.Every<ReopenRemindersJob>(ReopenRemindersJob.Key, TimeSpan.FromHours(1));
            quartz.Every<PurgeJob>(PurgeJob.Key, TimeSpan.FromHours(1));
            quartz.Every<SealAuditJob>(SealAuditJob.Key, TimeSpan.FromMinutes(1));
            quartz.Every<ExportAuditHeadsJob>(ExportAuditHeadsJob.Key, TimeSpan.FromDays(1));
            quartz.Every<MakePartitionsJob>(MakePartitionsJob.Key, TimeSpan.FromHours(6));
        });
        builder.Services.AddQuartzHostedService(host =>
        {
            host.AwaitApplicationStarted = true;
            host.WaitForJobsToComplete = true;
        });
    }

    /// <summary>Runs at the start and then again and again; after a pause, once and at once.</summary>
    private static void Every<TJob>(this IQuartzBuilder quartz, JobKey key, TimeSpan interval)
        where TJob : class, IJob
    {
        quartz.Services.AddScoped<TJob>();
        quartz.AddJob<TJob>(job => job.WithIdentity(key));
        quartz.AddTrigger<TJob>(trigger =>
            trigger
                .ForJob(key)
                .WithIdentity($"{key.Name}-trigger")
                .WithSimpleSchedule(schedule =>
                    schedule
                        .WithInterval(interval)
                        .RepeatForever()
                        .WithMisfireInstruction(
                            SimpleTriggerMisfireInstruction.NowWithRemainingCount
                        )
                )
        );
    }
}
