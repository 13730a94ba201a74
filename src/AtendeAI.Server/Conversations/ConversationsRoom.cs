using AtendeAI.Domain.Conversations;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AtendeAI.Server.Conversations;

internal static class ConversationsRoom
{
    /// <summary>Journal, intake, lanes, outbox, live changes and the inbox.</summary>
    public static void AddConversations(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<Surge>();
        services.AddSingleton<IntakeQueue>();
        services.AddSingleton<Contacts>();
        services.AddSingleton<IntakeWriter>();
        services.AddSingleton<EchoWriter>();
        services.AddSingleton<DeadLetters>();
        services.AddSingleton<LaneScheduler>();
        services.AddSingleton<SendsInHand>();
        services.AddSingleton<OutboxClaims>();
        services.AddSingleton<OutboxOutcomes>();
        services.AddSingleton<OutboxRecorder>();
        services.AddSingleton<Readings>();
        services.AddSingleton<IInbox, Inbox>();
        services.AddSingleton<ISimulator, Simulator>();
        services.AddSingleton<IFailures, FailureDesk>();
        services.AddSingleton<ILiveChanges>(s => s.GetRequiredService<LiveChanges>());

        // In the order in which they must be able to take work from each other; stopped the other way round.
        services.AddWorker<LiveChanges>();
        services.AddWorker<LiveNotices>();
        services.AddWorker<OutboxSender>();
        services.AddWorker<ReadReceipts>();
        services.AddWorker<Intake>();
        services.AddWorker<WebhookJournal>();
        services.AddWorker<Recovery>();
    }

    /// <summary>A background service that others also call.</summary>
    internal static void AddWorker<T>(this IServiceCollection services)
        where T : class, IHostedService
    {
        services.AddSingleton<T>();
        services.AddHostedService(s => s.GetRequiredService<T>());
    }
}
