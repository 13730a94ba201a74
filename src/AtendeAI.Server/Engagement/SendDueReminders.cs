using AtendeAI.Domain;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Observability;
using Microsoft.Extensions.Options;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Engagement;

/// <summary>Settles every reminder that is due, clinic by clinic; one clinic's or one reminder's trouble is not another's.</summary>
internal sealed partial class SendDueReminders(
    NpgsqlDataSource database,
    ClinicContexts contexts,
    ReminderSender sender,
    OutboxSender outbox,
    LiveNotices live,
    AtendeMetrics metrics,
    IOptions<ReminderOptions> options,
    IClock clock,
    ILogger<SendDueReminders> logger
)
{
    public async Task HandleAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.Enabled)
        {
            return;
        }

        foreach (var clinic in await DueAsync(cancellationToken))
        {
            try
            {
                var context = await contexts.GetAsync(clinic, cancellationToken);
                await SettleAllAsync(clinic, context, cancellationToken);
            }
            catch (RuleBrokenException broken)
            {
                Log.ClinicPassedOver(logger, clinic.Value, broken);
            }
        }
    }

    private async Task SettleAllAsync(
        ClinicId clinic,
        ClinicContext context,
        CancellationToken cancellationToken
    )
    {
        while (await SettleNextAsync(clinic, context, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private async Task<bool> SettleNextAsync(
        ClinicId clinic,
        ClinicContext context,
        CancellationToken cancellationToken
    )
    {
        Guid? reminder = null;
        try
        {
            if (
                await sender.SettleNextAsync(
                    clinic,
                    context,
                    id => reminder = id,
                    cancellationToken
                )
                is not { } settled
            )
            {
                return false;
            }

            Tell(clinic, settled.Reminder, settled.Outcome);
        }
        catch (Exception error)
            when (reminder is not null
                && error
                    is not (OperationCanceledException or NpgsqlException { IsTransient: true })
            )
        {
            Log.Failed(logger, reminder.Value, error);
            await sender.FailAsync(clinic, reminder.Value, error.GetType().Name, cancellationToken);
            metrics.ReminderSettled("any", ReminderRows.Failed);
        }

        return true;
    }

    private void Tell(ClinicId clinic, DueReminder reminder, ReminderOutcome outcome)
    {
        if (outcome.State != ReminderRows.Scheduled)
        {
            var kind = ReminderRows.Kind(reminder.Kind);
            metrics.ReminderSettled(kind, outcome.State);
            Log.Settled(logger, reminder.Id, kind, outcome.State, outcome.Reason ?? "-");
        }

        if (outcome.Message is { } message)
        {
            outbox.Wake(clinic);
            live.ConversationChanged(clinic, message.Conversation);
        }
    }

    private async Task<List<ClinicId>> DueAsync(CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            "SELECT clinic_id FROM atendeai.due_reminder_clinics($1)"
        );
        command.Parameters.Add(new() { Value = clock.GetCurrentInstant().ToDateTimeUtc() });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var clinics = new List<ClinicId>();
        while (await reader.ReadAsync(cancellationToken))
        {
            clinics.Add(new ClinicId(reader.GetGuid(0)));
        }

        return clinics;
    }

    private static partial class Log
    {
        [LoggerMessage(
            Level = LogLevel.Information,
            Message = "Reminder {Reminder} ({Kind}) is {State}: {Reason}"
        )]
        public static partial void Settled(
            ILogger logger,
            Guid reminder,
            string kind,
            string state,
            string reason
        );

        [LoggerMessage(
            Level = LogLevel.Error,
            Message = "Reminder {Reminder} could not be settled and is set aside"
        )]
        public static partial void Failed(ILogger logger, Guid reminder, Exception error);

        [LoggerMessage(
            Level = LogLevel.Warning,
            Message = "Clinic {Clinic} is not reminded of anything now"
        )]
        public static partial void ClinicPassedOver(ILogger logger, Guid clinic, Exception error);
    }
}
