using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules.Answers;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>Greetings, thanks, and what is left when no other rule could make anything of a message.</summary>
internal sealed class SmallTalkRule : IRule
{
    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        var heard = desk.Heard;
        if (desk.Before.Count > 0)
        {
            return new(AfterAnswer(desk));
        }

        if (EnglishTalk.Answer(desk) is { } english)
        {
            return new(english);
        }

        if (heard.Has(Intent.Closing) && desk.State.Introduced)
        {
            desk.State = desk.State with { Asked = [] };
            return new(Step.Tell(desk, "small-talk.closing", desk.Say.Farewell));
        }

        // "aqui é o seu Osvaldo" introduces somebody who has not yet said what for.
        if (
            heard.Has(Intent.Greeting)
            || heard.Has(Intent.Closing)
            || (heard.Has(Intent.ProvideInfo) && desk.State.Asked.Count == 0)
        )
        {
            return new(Menu(desk));
        }

        if (heard.Yes || heard.No || heard.Has(Intent.Confirm) || heard.Has(Intent.Decline))
        {
            return new(
                heard.No || heard.Has(Intent.Decline) || PutsOff(heard)
                    ? Step.Tell(desk, "small-talk.no", desk.Say.AllRight)
                    : Menu(desk)
            );
        }

        return new(
            Acknowledges(desk)
                ? Step.Tell(desk, "small-talk.no", desk.Say.AllRight)
                : Misunderstood(desk)
        );
    }

    private static readonly HashSet<string> s_understood =
    [
        .. "entendi entendido compreendi saquei ata".Split(' '),
    ];

    private static readonly HashSet<string> s_besideIt =
    [
        .. "ah a ta tah hum hmm ok certo bom bem sim blz beleza legal perfeito entao tudo eu agora".Split(
            ' '
        ),
    ];

    // "ah, entendi" asks for nothing and answers nothing.
    private static bool Acknowledges(Desk desk)
    {
        var words = PlainWords.Split(desk.Heard.Text).ToList();
        return words.Exists(s_understood.Contains)
            && words.TrueForAll(word => s_understood.Contains(word) || s_besideIt.Contains(word));
    }

    // "blz, vou pensar"
    private static bool PutsOff(Heard heard) =>
        heard.HasText && DelayWords.Delays(AgreementWords.Plain(heard.Text));

    public static Outcome Menu(Desk desk)
    {
        desk.State = desk.State with { Asked = [] };
        return Step.Tell(
            desk,
            "menu",
            desk.Say.HowCanIHelp,
            Step.Book(),
            new ReplyButton(ChoiceIds.MyAppointments, Phrases.MineTitle),
            new ReplyButton(ChoiceIds.Questions, Phrases.AskTitle)
        );
    }

    public static Outcome WhatCanBeAsked(Desk desk) =>
        Step.Tell(desk, "questions.topics", desk.Say.WhatCanBeAsked, Step.Book(), Step.Person());

    /// <summary>The misunderstanding, when a question waits and the message gave nothing to it; else null.</summary>
    public static Outcome? IfNothingUsed(Desk desk) =>
        desk.Used
        || (Acknowledges(desk) && !desk.State.Asked.Contains("confirmation"))
        || desk.Before.Count > 0
        || desk.State.Asked.Count == 0
        || desk.Heard.Words.First is Intent.Greeting
        || (ShortAnswers.Of(desk.Heard) == Answer.Yes && !desk.State.Asked.Contains("confirmation"))
            ? null
            : Misunderstood(desk);

    /// <summary>Once: said otherwise, with a person on offer. Twice in a row: a person takes over.</summary>
    public static Outcome Misunderstood(Desk desk)
    {
        // A loss was told, and asks for nothing yet.
        if (desk.Heard.Words.Loss && desk.State.Asked.Count == 0)
        {
            return Menu(desk);
        }

        var misses = desk.State.Misses + 1;
        desk.State = desk.State with { Misses = misses };
        var outcome =
            misses == 1
                ? First(desk, desk.State.Asked)
                : PersonRule.Call(desk, "misunderstood", Priority.Normal, desk.Say.GivingUp);
        return outcome with { Misunderstood = true };
    }

    private static Outcome First(Desk desk, IReadOnlyList<string> asked) =>
        asked.Count > 0
            ? new(
                AppointmentWords.ChoiceAgain(desk, $"{desk.Say.Sorry} {desk.Say.Remind(asked[0])}")
                    ?? new Reply(
                        $"{desk.Say.Sorry} {desk.Say.Remind(asked[0])}",
                        Waiting.Buttons(desk),
                        null,
                        asked
                    ),
                "misunderstood.once"
            )
            : new(
                new Reply(
                    desk.Heard.Words is { First: Intent.OutOfScope, Orders: false }
                        ? desk.Say.DidNotUnderstand
                        : desk.Say.OutOfScope,
                    [Step.Book(), new(ChoiceIds.Questions, Phrases.AskTitle), Step.Person()],
                    null,
                    []
                ),
                "misunderstood.once"
            );

    private static Outcome AfterAnswer(Desk desk)
    {
        if (Waiting.ForPresence(desk) is { } asksAgain)
        {
            return asksAgain;
        }

        desk.State = desk.State with { Asked = [] };
        return Step.Tell(
            desk,
            "questions.answered",
            "",
            desk.Heard.Has(Intent.LateArrival)
                ? Lateness.Buttons(desk)
                : [Step.Book(), Step.Person()]
        );
    }
}
