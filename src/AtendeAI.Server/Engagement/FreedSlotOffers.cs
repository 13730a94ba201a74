using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Engagement;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Agenda;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Data;
using AtendeAI.Server.WhatsApp;
using Microsoft.Extensions.Options;
using NodaTime;

namespace AtendeAI.Server.Engagement;

/// <param name="State">How the ledger has it: offered, or needs_template.</param>
internal sealed record MadeOffer(
    string State,
    Guid? Hold = null,
    Instant? Until = null,
    OutgoingMessage? Message = null
);

/// <summary>
/// Offers a time that was given back to the waiting list, whoever waits longest first and one at a time. The time is held for the one who is
/// asked, by the same command and under the same constraints as any hold: whoever books it first has it.
/// </summary>
internal sealed class FreedSlotOffers(
    TenantTransactions transactions,
    BusyTimes busyTimes,
    NoticeTemplates templates,
    IOptions<NoticeOptions> options,
    IOptions<ReminderOptions> reminders,
    IClock clock
)
{
    private static readonly Duration AskAgain = Duration.FromMinutes(5);

    /// <summary>Writes down what became of the offers that are over.</summary>
    public Task SettleAsync(ClinicId clinic, CancellationToken cancellationToken) =>
        transactions.ExecuteAsync(
            clinic,
            Actor.System,
            (connection, _, token) =>
                WaitlistSql.SettleOffersAsync(connection, clinic, clock.GetCurrentInstant(), token),
            cancellationToken
        );

    /// <summary>Sees to one freed time; null when none is open. The message is that of the offer, if one went out.</summary>
    public Task<MadeOffer?> OfferNextAsync(
        ClinicId clinic,
        ClinicContext context,
        CancellationToken cancellationToken
    ) =>
        transactions.ExecuteAsync<MadeOffer?>(
            clinic,
            Actor.Assistant,
            async (connection, transaction, token) =>
            {
                var now = clock.GetCurrentInstant();
                if (await WaitlistSql.ClaimAsync(connection, clinic, now, token) is not { } freed)
                {
                    return null;
                }

                var work = new AgendaWork(
                    connection,
                    transaction,
                    clinic,
                    context,
                    null,
                    null,
                    now
                );
                var (made, next) = await OfferAsync(work, freed, token);
                await WaitlistSql.LeaveAsync(
                    connection,
                    clinic,
                    freed,
                    next.State,
                    next.Reason,
                    next.Due ?? now,
                    now,
                    token
                );
                return made;
            },
            cancellationToken
        );

    private async Task<(MadeOffer Made, Next Next)> OfferAsync(
        AgendaWork work,
        FreedSlot freed,
        CancellationToken cancellationToken
    )
    {
        var nothing = new MadeOffer("none");
        if (!options.Value.Waitlist || freed.Start <= work.Now)
        {
            return (nothing, new("done", options.Value.Waitlist ? "already-past" : "off"));
        }

        var notBefore = reminders.Value.PlanFor(work.Context.Zone).NotBefore(freed.Start, work.Now);
        if (notBefore > work.Now)
        {
            return (nothing, new("open", "quiet-hours", notBefore));
        }

        var talking = false;
        foreach (
            var waiting in await WaitlistSql.CandidatesAsync(
                work.Connection,
                work.Clinic,
                freed,
                work.Context.Zone,
                cancellationToken
            )
        )
        {
            var dialogue = await LockedDialogue.TakeAsync(
                work.Connection,
                work.Clinic,
                waiting.Route.Conversation,
                cancellationToken
            );
            if (
                !dialogue.IsWithAssistant
                || dialogue.Unanswered
                || dialogue.State.IsTalking(work.Now)
            )
            {
                talking = true;
                continue;
            }

            if (await AskAsync(work, freed, waiting, dialogue.State, cancellationToken) is { } made)
            {
                await WaitlistSql.LedgerAsync(
                    work.Connection,
                    work.Clinic,
                    freed,
                    waiting,
                    made,
                    work.Now,
                    cancellationToken
                );
                if (made.Message is not null)
                {
                    return (made, new("offered"));
                }
            }
        }

        return (
            nothing,
            talking ? new("open", "talking", work.Now + AskAgain) : new("done", "nobody")
        );
    }

    /// <summary>Null when the time does not suit after all.</summary>
    private async Task<MadeOffer?> AskAsync(
        AgendaWork work,
        FreedSlot freed,
        Waiting waiting,
        DialogueState state,
        CancellationToken cancellationToken
    )
    {
        if (await SlotAsync(work, freed, waiting, cancellationToken) is not { } slot)
        {
            return null;
        }

        var offer = WaitlistOffers.Make(
            work.Context,
            state,
            waiting.Wanted,
            slot,
            work.Now,
            Duration.FromMinutes(options.Value.OfferMinutes),
            waiting.Reader,
            waiting.Later is { } later ? [later] : []
        );
        if (Graph(work, waiting, slot, offer.Reply) is not { } graph)
        {
            return new MadeOffer("needs_template");
        }

        var mine = work with
        {
            Contact = waiting.Contact,
            Conversation = waiting.Route.Conversation.Value,
        };
        var held = await AppointmentCommands.HoldAsync(mine, offer.Hold, cancellationToken);
        if (!held.IsDone)
        {
            return null;
        }

        var message = AutomaticMessage.Of(
            waiting.Route,
            offer.Reply,
            graph,
            OutreachRules.WaitlistOffer
        );
        await OutgoingMessages.QueueAsync(
            work.Connection,
            work.Transaction,
            work.Clinic,
            [message],
            cancellationToken
        );
        await LockedDialogue.RememberAsync(
            work.Connection,
            work.Clinic,
            waiting.Route.Conversation,
            offer.State,
            cancellationToken
        );
        return new MadeOffer("offered", held.Id, offer.Hold.Until, message);
    }

    private async Task<Slot?> SlotAsync(
        AgendaWork work,
        FreedSlot freed,
        Waiting waiting,
        CancellationToken cancellationToken
    )
    {
        var service = work.Context.Services.FirstOrDefault(s => s.Id == waiting.Wanted.ServiceId);
        if (service is null)
        {
            return null;
        }

        var slot = new Slot(
            freed.Professional,
            service.Id,
            freed.Start,
            freed.Start + Duration.FromMinutes(service.Minutes)
        );
        var taken = work.Busy(slot.Start, slot.End);
        var busy = await busyTimes
            .For(work.Clinic, waiting.Contact, work.Connection, work.Transaction)
            .BusyAsync([freed.Professional], taken.Start, taken.End, cancellationToken);
        return SlotFinder.IsFree(work.Context, slot, busy, work.Now) ? slot : null;
    }

    private GraphMessage? Graph(AgendaWork work, Waiting waiting, Slot slot, Reply reply)
    {
        if (waiting.Route.IsOpen(work.Now))
        {
            return GraphMessage.Of(reply);
        }

        var wanted = new KnownAppointment(
            new AppointmentId(Guid.Empty),
            0,
            waiting.Wanted.Patient.PatientId,
            waiting.Wanted.Patient.Name,
            slot.ProfessionalId,
            slot.ServiceId,
            slot.Start,
            slot.End,
            AppointmentStatus.Held,
            waiting.Reader
        );
        return templates.ForOffer(work.Context, wanted, reply, work.Now);
    }

    /// <param name="Due">When to look again; at once where null.</param>
    private sealed record Next(string State, string? Reason = null, Instant? Due = null);
}
