using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Questions;
using AtendeAI.Domain.Receptionist.Rules;
using AtendeAI.Domain.Receptionist.Rules.Answers;
using AtendeAI.Domain.Receptionist.Rules.Rating;
using AtendeAI.Domain.Receptionist.Rules.Waitlist;
using NodaTime;

namespace AtendeAI.Domain.Receptionist;

/// <summary>
/// The deterministic receptionist: the same input gives the same turn. It holds no state of its own and may be shared by all threads.
/// </summary>
public sealed class ClinicReceptionist : IReceptionist
{
    internal static Duration Pause { get; } = Duration.FromHours(6);
    private static readonly Duration s_forgets = Duration.FromHours(48);

    // A mark is given whenever the patient comes to it.
    private static readonly Duration s_keepsRating = Duration.FromDays(15);

    // From a Friday evening to the Monday after.
    private static readonly Duration s_keepsWish = Duration.FromHours(72);

    // The order is the policy: danger first, then what the patient may always demand, then what is being done.
    private static readonly IRule[] s_rules =
    [
        new EmergencyRule(),
        new DisabledRule(),
        new OwnQuestionRule(),
        new OrdersRule(),
        new LanguageRule(),
        new RecordRule(),
        new DataRule(),
        new ScoreRule(),
        new AboutRule(),
        new AnotherProfessionalRule(),
        new GenderRule(),
        new OtherPatientRule(),
        new PersonRule(),
        new TapRule(),
        new MediaRule(),
        new InPlaceOfRule(),
        new RatingRule(),
        new StayingRule(),
        new GoingOnRule(),
        new QuestionsRule(),
        new TasksRule(),
        new OnlyOneRule(),
        new GivingUpRule(),
        new KeepingRule(),
        new PutOffRule(),
        new BesideRule(),
        new AnswerRule(),
        new WaitlistStandingRule(),
        new WaitlistNameRule(),
        new GoalRule(),
        new KeepRule(),
        new SmallTalkRule(),
    ];

    public async ValueTask<Turn> ReplyAsync(
        TurnInput input,
        IBusyTimes agenda,
        CancellationToken cancellationToken
    )
    {
        var knows = ClinicKnowledge.Of(input.Clinic);
        var fresh = input with { State = Remembered(input) };
        var heard = Heard.From(fresh, knows.Vocabulary, Local(input));
        var requests = heard is { HasText: true, Choice: null }
            ? Requests.In(heard.Text, knows.Vocabulary, Local(input))
            : [];
        var wishes = requests.Count == 1 ? FullWishes.In(heard, fresh, knows.Vocabulary) : [];
        requests = wishes.Count > 1 ? wishes : requests;
        if (requests.Count > 1)
        {
            fresh = Onward.Saying(
                fresh,
                fresh.State with
                {
                    Later = [.. requests.Skip(1)],
                },
                requests[0]
            );
        }

        var desk = new Desk(
            fresh,
            knows,
            requests.Count > 1 ? Heard.From(fresh, knows.Vocabulary, Local(input)) : heard,
            agenda
        );
        if (wishes.Count > 1)
        {
            FullWishes.Announce(desk);
        }

        var outcome = await DecideAsync(desk, cancellationToken);
        var several = requests.Count > 1;
        while (Onward.IsDue(desk, outcome))
        {
            several = true;
            var moves = desk.State.Moves.Count > 0;
            desk = Onward.Next(desk, fresh, outcome);
            outcome = moves
                ? await MoveFlow.GoOnAsync(desk, cancellationToken)
                : await DecideAsync(desk, cancellationToken);
        }

        var turn = Finish(desk, input, outcome);
        return several
            ? turn with
            {
                Why = turn.Why with
                {
                    Intents = heard.HasText ? TurnNotes.OfSeveral(heard, desk) : turn.Why.Intents,
                },
            }
            : turn;
    }

    private static async ValueTask<Outcome> DecideAsync(Desk desk, CancellationToken ct)
    {
        foreach (var rule in s_rules)
        {
            if (await rule.TryAsync(desk, ct) is { } outcome)
            {
                return outcome;
            }
        }

        return Outcome.Silence("silence");
    }

    public async ValueTask<Turn> RefusedAsync(
        TurnInput input,
        Turn turn,
        CommandRefusal refusal,
        IBusyTimes agenda,
        CancellationToken cancellationToken
    )
    {
        var knows = ClinicKnowledge.Of(input.Clinic);
        var desk = new Desk(input with { State = Remembered(input) }, knows, Heard.Nothing, agenda)
        {
            Refused = SlotOf(refusal.Command),
        };
        var outcome = await Refusals.AnswerAsync(desk, turn, refusal, cancellationToken);
        var again = Finish(desk, input, outcome);
        return again with { Why = again.Why with { Intents = turn.Why.Intents } };
    }

    private static Slot? SlotOf(Command command) =>
        command switch
        {
            HoldSlot hold => hold.Slot,
            BookAppointment book => book.Slot,
            MoveAppointment move => move.To,
            _ => null,
        };

    private static LocalDateTime Local(TurnInput input) =>
        input.Now.InZone(input.Clinic.Zone).LocalDateTime;

    // After a long pause what was being done is forgotten; a question that was asked (a rating) may be answered two days later, and what
    // was said for a booking is kept.
    internal static DialogueState Remembered(TurnInput input)
    {
        var state = input.State;
        if (state.LastAt is not { } last)
        {
            return state;
        }

        var silent = input.Now - last;
        if (silent <= Pause || (silent <= s_forgets && state.Goal == Goal.Rate))
        {
            return state;
        }

        var resumes =
            silent <= s_keepsWish
            && state is { Goal: Goal.Book or Goal.Reschedule, FromWaitlist: false };
        return resumes
            ? DialogueStates.Resumed(state, input)
            : DialogueStates.Idle(state) with
            {
                Later = [],
                Moves = [],
                RatingOf = silent > s_keepsRating ? null : state.RatingOf,
                Remark = silent > s_keepsRating ? null : state.Remark,
            };
    }

    internal static Turn Finish(Desk desk, TurnInput input, Outcome outcome)
    {
        var first = !input.State.Introduced;
        var paused = input.State.LastAt is not { } last || input.Now - last > Pause;
        var state = desk.State with
        {
            LastAt = input.Now,
            ReminderAsks = false,
            AgreedToAll = desk.State.AgreedToAll && !input.State.AgreedToAll,
        };
        Reply? reply = null;
        if (outcome.Reply is { } said)
        {
            reply = ReplyLimits.Fit(
                said with
                {
                    Text = TurnText.Whole(desk, said.Text, first, paused, outcome),
                },
                Math.Max(desk.Clinic.Assistant.MaxReplyChars, 160)
            );
            state = state with
            {
                Introduced = true,
                // What was shown can still be chosen from after a message that was not understood.
                Options =
                    outcome.Misunderstood && TurnNotes.Shown(reply).Count == 0
                        ? state.Options
                        : TurnNotes.Shown(reply),
                Misses = outcome.Misunderstood ? state.Misses : 0,
            };
        }

        return new(
            reply,
            desk.Commands,
            state,
            new(
                TurnNotes.Labels(desk),
                outcome.Rule,
                Summaries.Understood(desk),
                outcome.Misunderstood || (desk.Untold && !TurnNotes.IsBusy(input.State))
            )
            {
                Mood = desk.Heard.HasText ? TurnNotes.MoodOf(desk.Heard.Words.Mood) : null,
                Answers = Summaries.Answers(desk),
            }
        )
        {
            Told = [.. desk.Already, .. desk.Before],
        };
    }
}
