using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Engagement;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Data;
using AtendeAI.Server.WhatsApp;
using Microsoft.Extensions.Options;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Engagement;

/// <summary>
/// Settles one due reminder in one transaction: claimed, looked at again, and its message put into the outbox, or nothing of it. The lock
/// and the commit make it exactly once, however many executables look.
/// </summary>
internal sealed class ReminderSender(
    TenantTransactions transactions,
    IOptions<ReminderOptions> reminders,
    IOptions<WhatsAppOptions> whatsApp,
    IClock clock
)
{
    /// <summary>The reminder that was settled and how, or null when nothing is due.</summary>
    /// <param name="claimed">Is told the reminder's key before anything can go wrong with it.</param>
    public Task<(DueReminder Reminder, ReminderOutcome Outcome)?> SettleNextAsync(
        ClinicId clinic,
        ClinicContext context,
        Action<Guid> claimed,
        CancellationToken cancellationToken
    ) =>
        transactions.ExecuteAsync<(DueReminder, ReminderOutcome)?>(
            clinic,
            Actor.System,
            async (connection, transaction, token) =>
            {
                var now = clock.GetCurrentInstant();
                if (await ReminderSql.ClaimAsync(connection, clinic, now, token) is not { } due)
                {
                    return null;
                }

                claimed(due.Id);
                var outcome = await DecideAsync(connection, clinic, context, due, now, token);
                if (outcome.Message is { } message)
                {
                    await OutgoingMessages.QueueAsync(
                        connection,
                        transaction,
                        clinic,
                        [message],
                        token
                    );
                    await ReminderMemory.KeepAsync(
                        connection,
                        clinic,
                        message.Conversation,
                        due.Appointment.Id,
                        now,
                        token
                    );
                }

                await ReminderSql.SettleAsync(connection, clinic, due.Id, outcome, now, token);
                return (due, outcome);
            },
            cancellationToken
        );

    /// <summary>Sets aside a reminder that could not be settled, so that it does not stand in the others' way.</summary>
    public Task FailAsync(
        ClinicId clinic,
        Guid reminder,
        string reason,
        CancellationToken cancellationToken
    ) =>
        transactions.ExecuteAsync(
            clinic,
            Actor.System,
            (connection, _, token) =>
                ReminderSql.SettleAsync(
                    connection,
                    clinic,
                    reminder,
                    new ReminderOutcome(ReminderRows.Failed, reason),
                    clock.GetCurrentInstant(),
                    token
                ),
            cancellationToken
        );

    private async Task<ReminderOutcome> DecideAsync(
        NpgsqlConnection connection,
        ClinicId clinic,
        ClinicContext context,
        DueReminder due,
        Instant now,
        CancellationToken cancellationToken
    )
    {
        if (ReminderCheck.WhyNot(due.Facts, now) is { } reason)
        {
            return ReminderOutcome.Skipped(reason);
        }

        var notBefore = reminders.Value.PlanFor(context.Zone).NotBefore(due.Facts.Start, now);
        if (notBefore > now)
        {
            return ReminderOutcome.Later(notBefore);
        }

        var route =
            due.Route
            ?? await ReminderRoutes.OpenAsync(connection, clinic, due.Phone, cancellationToken);
        return route is null
            ? ReminderOutcome.Skipped(ReminderCheck.NoContact)
            : Written(due, route, context, now);
    }

    private ReminderOutcome Written(
        DueReminder due,
        ReminderRoute route,
        ClinicContext context,
        Instant now
    )
    {
        var reply = ReminderComposer.Compose(context, due.Appointment, due.Kind, now);
        var rule = OutreachRules.Of(due.Kind);
        if (route.IsOpen(now))
        {
            return ReminderOutcome.Sent(
                AutomaticMessage.Of(route, reply, GraphMessage.Of(reply), rule)
            );
        }

        return whatsApp.Value.ReminderTemplate is { Length: > 0 } template
            ? ReminderOutcome.Sent(
                AutomaticMessage.Of(
                    route,
                    reply,
                    Template(template, due.Appointment, context, now),
                    rule
                )
            )
            : ReminderOutcome.NeedsTemplate();
    }

    private GraphMessage Template(
        string name,
        KnownAppointment appointment,
        ClinicContext context,
        Instant now
    ) =>
        GraphMessage.Template(
            name,
            whatsApp.Value.TemplateLanguage,
            ReminderTemplate.Parameters(context, appointment, now),
            ReminderTemplate.Payloads(appointment.Id)
        );
}
