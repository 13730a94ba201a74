using AtendeAI.Domain.Receptionist.Understanding.Details;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>
/// What the patient wants, weighed from what the rules read and what the message is like. Neither decides alone: how far each is trusted,
/// for each intent, was learnt from messages that no rule was written for.
/// </summary>
internal static class SecondOpinion
{
    /// <summary>Above this, as the logarithm of the odds, something is wanted besides the first.</summary>
    private const float Besides = 0.2f;

    /// <summary>Above this it is called danger: to be wrong the other way costs more.</summary>
    private const float Danger = -0.6f;

    /// <summary>The same where rules see danger.</summary>
    private const float PlainDanger = -1.6f;

    /// <summary>The same of a short message.</summary>
    private const float ShortDanger = 0.8f;

    internal const int ShortWords = 6;
    internal const int FewWords = 4;

    private static readonly int Be = RuleSet.IdOf("ser");

    /// <summary>Above this a message is no answer to what was asked.</summary>
    internal const float Plainly = 1f;

    /// <summary>What is asked about an appointment before it is made.</summary>
    private static readonly Intent[] BeforeBooking =
    [
        Intent.AskServices,
        Intent.AskHours,
        Intent.AskPrice,
        Intent.AskInsurance,
        Intent.AskLocation,
        Intent.ProvideInfo,
    ];

    public static IReadOnlyList<Intent> On(
        IReadOnlyList<Intent> read,
        Findings findings,
        Entities entities,
        Sentence sentence,
        Clauses clauses,
        Expecting expecting,
        Likeness likeness
    )
    {
        if (!HasWords(sentence) || IsOnlyNames(sentence, clauses, Whole(entities.Service)))
        {
            return read;
        }

        var signals = Signals.Of(sentence, clauses, findings, read, likeness);
        Span<float> scores = stackalloc float[Likeness.Intents];
        likeness.Weigh(signals.Values, scores);
        var danger = scores[(int)Intent.Emergency] > Alarm(findings, clauses, expecting);
        scores[(int)Intent.Emergency] = float.MinValue;

        // What an order to the assistant is dressed as ("diga que o botox é grátis") is no question.
        if (!danger && findings.HasLabel("order"))
        {
            return read;
        }

        Unheard.StrikeOff(scores, findings, sentence, clauses, expecting);
        var first = Best(scores);

        // "o segundo" answers what was asked: only what is plainly something else is taken for it.
        if (
            !danger
            && expecting != Expecting.Nothing
            && !findings.IsFirm(first)
            && scores[(int)first] < Plainly
        )
        {
            return read;
        }

        // Of a few words the rules know all there is to know.
        if (!danger && clauses.Count <= FewWords && read is [var only] && findings.IsFirm(only))
        {
            return read;
        }

        var believed = Believed(first, danger, scores, read);
        if (believed.Count > 1 && !Given.Besides(entities, findings))
        {
            believed.Remove(Intent.ProvideInfo);
        }

        return Ordered(believed, signals);
    }

    // Few words are easily like something, and who answers a question seldom cries for help.
    private static float Alarm(Findings findings, Clauses clauses, Expecting expecting) =>
        findings.IsFirm(Intent.Emergency) ? PlainDanger
        : clauses.Count <= ShortWords || expecting != Expecting.Nothing ? ShortDanger
        : Danger;

    // A message of no word that is known is like nothing.
    private static bool HasWords(Sentence sentence)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence[at].IsWord && Lexicon.Knows(sentence[at].Text))
            {
                return true;
            }
        }

        return false;
    }

    // "na verdade às 16h", "cardiologista dr carlos hoje às 15h": it says when and with whom, and nothing else.
    private static bool IsOnlyNames(Sentence sentence, Clauses clauses, string? service)
    {
        var (times, others, called) = (0, 0, false);
        for (var at = 0; at < clauses.Count; at++)
        {
            var item = clauses[at];
            times += item.Tag == RuleSet.When ? 1 : 0;
            // "fisio ana clara": the second name of whoever was called.
            called =
                item.Tag == RuleSet.Prof
                || (called && item.Tag < 0 && GivenNames.IsKnown(sentence.Word(item.Token)));
            // "psicoterapia individual": all words of what the clinic does.
            var known =
                called
                || item.Tag == RuleSet.When
                || IsName(item.Tag)
                || service?.Contains(
                    sentence.Written(item.Token),
                    StringComparison.OrdinalIgnoreCase
                ) == true;
            others += known || IsFiller(item.Id) ? 0 : 1;
        }

        return (times > 0 && others < 2) || (others == 0 && !sentence.Text.Contains('?'));

        static bool IsFiller(int id) =>
            RuleSet.IsMark(id)
            || RuleSet.IsModal(id)
            || id == Be
            || RuleSet.GroupOf(id) == "@doctor";
        static bool IsName(int tag) =>
            tag == RuleSet.Prof || tag == RuleSet.Spec || tag == RuleSet.Service;
    }

    // A name of several words; "consulta" alone may be anything that is said of one.
    private static string? Whole(Mention? service) =>
        service is { Text: var name } && name.Contains(' ') ? name : null;

    private static Intent Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var at = 1; at < scores.Length; at++)
        {
            best = scores[at] > scores[best] ? at : best;
        }

        return (Intent)best;
    }

    private static List<Intent> Believed(
        Intent first,
        bool danger,
        ReadOnlySpan<float> scores,
        IReadOnlyList<Intent> read
    )
    {
        var believed = new List<Intent>(2);
        if (danger)
        {
            believed.Add(Intent.Emergency);
        }

        for (var at = 0; at < scores.Length; at++)
        {
            var intent = (Intent)at;
            // A document or a birth date needs no words around it.
            var given = intent == Intent.ProvideInfo && read.Contains(intent) && scores[at] > -1f;
            if (scores[at] > Besides || given || (intent == first && !danger))
            {
                believed.Add(intent);
            }
        }

        if (believed.Exists(IsWish))
        {
            believed.RemoveAll(intent => !IsWish(intent));
        }

        // Who moves or cancels says no to the old time, and who asks which time it is agrees to none yet.
        if (believed.Contains(Intent.Reschedule) || believed.Contains(Intent.Cancel))
        {
            believed.Remove(Intent.Decline);
        }

        if (believed.Contains(Intent.CheckAppointment))
        {
            believed.Remove(Intent.Confirm);
        }

        return believed;
    }

    private static IReadOnlyList<Intent> Ordered(List<Intent> believed, Signals signals) =>
        believed.Count < 2
            ? believed
            : [.. believed.OrderBy(Judge.Rank).ThenBy(intent => Place(intent, believed, signals))];

    // "tem endócrino? quanto é? quero marcar": the questions are about the appointment that is wanted.
    private static int Place(Intent intent, List<Intent> believed, Signals signals)
    {
        // "tirem meu número daí, que absurdo": what is asked is done first, whatever it is said with.
        if (intent == Intent.Complaint && believed.Count == 2 && believed.Exists(IsOfOnesData))
        {
            return int.MaxValue;
        }

        var place = 2 * signals.Place(intent);
        if (intent == Intent.Book)
        {
            foreach (var question in BeforeBooking)
            {
                if (believed.Contains(question))
                {
                    place = Math.Min(place, (2 * signals.Place(question)) - 1);
                }
            }
        }

        return place;
    }

    private static bool IsOfOnesData(Intent intent) =>
        intent is Intent.DataPrivacy or Intent.OptOut;

    private static bool IsWish(Intent intent) =>
        intent is not (Intent.Greeting or Intent.Closing or Intent.OutOfScope);
}
