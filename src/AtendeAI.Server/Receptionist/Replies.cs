using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Agenda;
using NodaTime;

namespace AtendeAI.Server.Receptionist;

/// <summary>Asks the receptionist, and decides when it is not asked: a person holds the conversation, or the clinic has switched it off.</summary>
internal sealed class Replies(IReceptionist receptionist, BusyTimes busyTimes, IClock clock)
{
    /// <summary>The turn, or null when nothing is to be said.</summary>
    public async Task<Turn?> ToAsync(
        ClinicId clinic,
        ClinicContext context,
        TurnWork work,
        CancellationToken cancellationToken
    )
    {
        var input = Input(context, work);
        if (work.Items.Count == 0)
        {
            return null;
        }

        if (
            (work.Status == ConversationStatus.Person || !context.Assistant.Enabled)
            && !Emergencies.In(context, input.Messages, input.Now)
        )
        {
            return work.Status == ConversationStatus.Person ? null : TurnedOff(input);
        }

        return await receptionist.ReplyAsync(
            input,
            busyTimes.For(clinic, work.ContactId),
            cancellationToken
        );
    }

    /// <summary>Another turn after a refusal, from what the agenda's transaction sees.</summary>
    public async Task<Turn> AfterRefusalAsync(
        AgendaWork desk,
        TurnWork work,
        Turn turn,
        CommandRefusal refusal,
        CancellationToken cancellationToken
    )
    {
        var fresh = await TurnLoader.LoadAsync(
            desk.Connection,
            desk.Transaction,
            desk.Clinic,
            [work.Lane.Conversation.Value],
            cancellationToken
        );
        return await receptionist.RefusedAsync(
            Input(desk.Context, work with { Contact = fresh[0].Contact }),
            turn,
            refusal,
            busyTimes.For(desk.Clinic, work.ContactId, desk.Connection, desk.Transaction),
            cancellationToken
        );
    }

    public TurnInput Input(ClinicContext context, TurnWork work) =>
        new(
            DialogueState.Parse(work.State),
            context,
            work.Contact,
            [.. work.Items.Select(i => i.Input)],
            clock.GetCurrentInstant()
        );

    // The clinic has switched the assistant off: nothing is said, and somebody is called.
    private static Turn TurnedOff(TurnInput input) =>
        new(
            null,
            [new HandOff("assistant-off", Priority.Normal, "")],
            input.State,
            new TurnReasons([], "assistant.off", "", Misunderstood: false)
        );
}
