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

/// <summary>Settles one due notice in one transaction, as <see cref="ReminderSender"/> does with reminders: exactly once, however many executables look.</summary>
internal sealed class NoticeSender(
    TenantTransactions transactions,
    NoticeTemplates templates,
    IOptions<ReminderOptions> reminders,
    IClock clock
)
{
    /// <summary>The notice that was settled and how, or null when nothing is due.</summary>
    /// <param name="claimed">Is told the notice's key before anything can go wrong with it.</param>
    public Task<(DueNotice Notice, ReminderOutcome Outcome)?> SettleNextAsync(
        ClinicId clinic,
        ClinicContext context,
        Action<Guid> claimed,
        CancellationToken cancellationToken
    ) =>
        transactions.ExecuteAsync<(DueNotice, ReminderOutcome)?>(
            clinic,
            Actor.System,
            async (connection, transaction, token) =>
            {
                var now = clock.GetCurrentInstant();
                if (await NoticeSql.ClaimAsync(connection, clinic, now, token) is not { } due)
                {
                    return null;
                }

                claimed(due.Id);
                var moment = new Moment(connection, transaction, clinic, context, now);
                var outcome = await DecideAsync(moment, due, token);
                await NoticeSql.SettleAsync(connection, clinic, due.Id, outcome, now, token);
                return (due, outcome);
            },
            cancellationToken
        );

    /// <summary>Sets aside a notice that could not be settled, so that it does not stand in the others' way.</summary>
    public Task FailAsync(
        ClinicId clinic,
        Guid notice,
        string reason,
        CancellationToken cancellationToken
    ) =>
        transactions.ExecuteAsync(
            clinic,
            Actor.System,
            (connection, _, token) =>
                NoticeSql.SettleAsync(
                    connection,
                    clinic,
                    notice,
                    new ReminderOutcome(ReminderRows.Failed, reason),
                    clock.GetCurrentInstant(),
                    token
                ),
            cancellationToken
        );

    private async Task<ReminderOutcome> DecideAsync(
        Moment moment,
        DueNotice due,
        CancellationToken cancellationToken
    )
    {
        var (connection, _, clinic, _, now) = moment;
        var route =
            due.Route
            ?? await ReminderRoutes.OpenAsync(connection, clinic, due.Phone, cancellationToken);
        var dialogue = route is null
            ? null
            : await LockedDialogue.TakeAsync(
                connection,
                clinic,
                route.Conversation,
                cancellationToken
            );
        if (NoticeCheck.WhyNot(Facts(due, dialogue, now), now) is { } reason)
        {
            return ReminderOutcome.Skipped(reason);
        }

        return NotBefore(moment, due) is var notBefore && notBefore > now
            ? ReminderOutcome.Later(notBefore)
            : await SendAsync(moment, due, route!, dialogue!, cancellationToken);
    }

    // The patient who was deciding is awake; everything else respects the quiet hours.
    private Instant NotBefore(Moment moment, DueNotice due) =>
        due.Kind switch
        {
            NoticeKind.HoldExpired => moment.Now,
            NoticeKind.FollowUp => reminders
                .Value.PlanFor(moment.Context.Zone)
                .NotBefore(Instant.MaxValue, moment.Now),
            _ => reminders
                .Value.PlanFor(moment.Context.Zone)
                .NotBefore(due.Appointment.Start, moment.Now),
        };

    private static NoticeFacts Facts(DueNotice due, LockedDialogue? dialogue, Instant now) =>
        new(
            due.Kind,
            due.Revision != due.Appointment.Revision,
            due.Appointment.Start,
            due.Status,
            dialogue is not null,
            due.OptedOut,
            dialogue?.IsWithAssistant == true,
            // An offer of the waiting list that nobody answered goes to the next; it needs no second message.
            !due.IsOffer
                && dialogue?.State.IsDecidingOn(
                    due.Appointment.ProfessionalId,
                    due.Appointment.Start
                ) == true,
            dialogue?.Unanswered == true
                || (due.Kind == NoticeKind.FollowUp && dialogue?.State.IsTalking(now) == true)
        );

    private async Task<ReminderOutcome> SendAsync(
        Moment moment,
        DueNotice due,
        ReminderRoute route,
        LockedDialogue dialogue,
        CancellationToken cancellationToken
    )
    {
        var (connection, transaction, clinic, context, now) = moment;
        var reply = NoticeComposer.Compose(context, due.Kind, due.Appointment, now);
        var graph = route.IsOpen(now)
            ? GraphMessage.Of(reply)
            : templates.For(due.Kind, context, due.Appointment, reply, now);
        if (graph is null)
        {
            return due.Kind is NoticeKind.HoldExpired or NoticeKind.FollowUp
                ? ReminderOutcome.Skipped("window-closed")
                : ReminderOutcome.NeedsTemplate();
        }

        var message = AutomaticMessage.Of(route, reply, graph, OutreachRules.Of(due.Kind));
        await OutgoingMessages.QueueAsync(
            connection,
            transaction,
            clinic,
            [message],
            cancellationToken
        );
        if (After(dialogue.State, due, now) is { } state)
        {
            await LockedDialogue.RememberAsync(
                connection,
                clinic,
                route.Conversation,
                state,
                cancellationToken
            );
        }

        return ReminderOutcome.Sent(message);
    }

    private static DialogueState? After(DialogueState state, DueNotice due, Instant now) =>
        due.Kind switch
        {
            NoticeKind.Moved => state.AfterReminder(due.Appointment.Id, now),
            NoticeKind.FollowUp => state.AfterFollowUp(due.Appointment.Id, now),
            _ => null,
        };

    private sealed record Moment(
        NpgsqlConnection Connection,
        NpgsqlTransaction Transaction,
        ClinicId Clinic,
        ClinicContext Context,
        Instant Now
    );
}
