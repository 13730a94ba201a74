using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Questions;

/// <summary>
/// Answers every question of a message from the clinic context, before whatever else is replied. It never ends the turn: what was being
/// done goes on in the same message.
/// </summary>
internal sealed class QuestionsRule : IRule
{
    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (!desk.Heard.HasText)
        {
            return new((Outcome?)null);
        }

        if (OwnQuestionRule.Asked(desk) is { } own)
        {
            Say(desk, own.Answer);
            return new((Outcome?)null);
        }

        if (PersonalAnswer.Of(desk) is { } personal)
        {
            Say(desk, personal);
            return new((Outcome?)null);
        }

        if (ClinicAnswer.Of(desk) is { } clinic)
        {
            desk.HearAs(OfClinic(desk));
            Say(desk, clinic);
            return new((Outcome?)null);
        }

        if (ReturnAnswer.Of(desk) is { } returning)
        {
            Say(desk, returning);
            return new((Outcome?)null);
        }

        if (ClinicAnswer.NoticeBeside(desk) is { } notice)
        {
            Say(desk, notice);
        }

        var lasts = DurationAnswer.Of(desk);
        if (lasts is not null)
        {
            Say(desk, lasts);
            if (Asks.Spoken(desk.Heard.Text).Count < 2)
            {
                return new((Outcome?)null);
            }
        }

        var told = WhoAnswer.Of(desk);
        if (told is not null)
        {
            Say(desk, told);
        }

        var asks = FollowUp.Of(desk) is { } again ? [again] : Asks.In(desk);
        var unknown = false;
        foreach (var ask in asks)
        {
            // Who does it, or who is there on that day, or how long it takes was just told.
            var same =
                ask.Topic == Intent.AskServices || (told is not null && WhoAnswer.IsOfDay(ask));
            if ((told is null && lasts is null) || !same)
            {
                var answer = Answer(desk, ask, MeantService(desk, ask));
                var isUnknown = asks.Count > 1 && desk.Say.IsNotToldThis(answer);
                if (isUnknown && ask.Words.Entities.OtherSpecialty is { } other)
                {
                    (isUnknown, answer) = (false, desk.Say.NotTold(other));
                    desk.Untold = true;
                }

                unknown |= isUnknown && !asks.Any(other => IsPriceOf(other, ask));
                if (!isUnknown)
                {
                    Say(desk, answer);
                }
            }
        }

        HearAlso(desk, asks);
        OnlyAsked.Hear(desk, asks);
        WhoIs(desk, desk.Heard.Words);
        FaqsBeside(desk);
        Faq(desk);
        UnknownBeside.Tell(desk, unknown);
        if (UntoldAnswer.Of(desk) is { } untold)
        {
            Say(desk, untold);
        }

        Unknown(desk);
        AskedLast.Remember(desk, asks, asks.Count > 0 ? MeantService(desk, asks[^1]) : null);
        return new((Outcome?)null);
    }

    /// <summary>Answers what is asked beside another wish, in words of its own ("qual o endereço? e quero falar com alguém").</summary>
    public static void AnswerBeside(Desk desk, Intent wish)
    {
        if (!desk.Heard.HasText)
        {
            return;
        }

        var asks = Asks.In(desk).Where(ask => !ask.Words.Has(wish)).ToList();
        foreach (var ask in asks)
        {
            Say(desk, Answer(desk, ask, MeantService(desk, ask)));
        }

        HearAlso(desk, asks);
    }

    // What a piece of the message asked was heard too.
    private static void HearAlso(Desk desk, IReadOnlyList<Ask> asks)
    {
        var heard = desk.Heard.Words.Intents;
        var more = asks.Select(ask => ask.Topic).Except(heard).ToList();
        if (more.Count > 0)
        {
            desk.HearAs([.. heard.Where(i => i != Intent.OutOfScope), .. more]);
        }
    }

    // A question that nothing of the clinic answers: not misunderstood, only not known.
    private static void Unknown(Desk desk)
    {
        var waits = desk.State is not { Goal: Goal.None, Pending: PendingYes.None, Asked.Count: 0 };
        if (!waits && desk.Before.Count == 0 && UnknownQuestion.Is(desk.Heard))
        {
            desk.Untold = true;
            Say(desk, desk.Say.NotToldThis);
        }
    }

    // Of what is not on the list, the price is not known either, and that tells both.
    private static bool IsPriceOf(Ask price, Ask ask) =>
        price.Topic == Intent.AskPrice
        && ask.Topic == Intent.AskServices
        && ask.Words.Entities.Service is { Id: null } unlisted
        && unlisted.Text == (price.Words.Entities.Service ?? price.About)?.Text;

    // What was asked is no wish: "com que antecedência posso cancelar?" cancels nothing.
    private static IReadOnlyList<Intent> OfClinic(Desk desk)
    {
        var heard = desk.Heard.Words.Intents.Where(Topics.IsQuestion).ToList();
        return heard.Count > 0 ? heard : [Intent.OutOfScope];
    }

    // What an answer before it told along with its own is not told twice.
    private static void Say(Desk desk, string text)
    {
        desk.Used = true;
        if (!desk.Before.Any(told => told.Contains(text, StringComparison.Ordinal)))
        {
            desk.SayFirst(text);
        }
    }

    private static Service? MeantService(Desk desk, Ask ask)
    {
        var mention = ask.Words.Entities.Service ?? Beside(desk, ask);
        return desk.Knows.Service(mention?.Id)
            ?? (
                mention is null
                    ? Asked(desk)
                        ?? desk.Knows.Service(desk.State.Wish.Service ?? desk.State.Last?.Service)
                    : null
            );
    }

    // "minha consulta é que dia? e o que levo?": the consultation that is booked, not the service that is called so.
    private static Mention? Beside(Desk desk, Ask ask) =>
        (ask.About ?? desk.Heard.Words.Entities.Service) is { } named
        && !(
            ask.Topic == Intent.AskPreparation
            && desk.State.Goal != Goal.Book
            && AppointmentPick.IsGeneric(named.Text)
            && desk.Upcoming().Count > 0
        )
            ? named
            : null;

    // Of the visit that the reminder's question is about.
    private static Service? Asked(Desk desk) =>
        desk.State.Pending == PendingYes.ConfirmAppointment
            ? desk.Knows.Service(desk.Appointment(desk.State.Appointment)?.ServiceId)
            : null;

    private static string Answer(Desk desk, Ask ask, Service? service) =>
        ask.Topic == Intent.AskPreparation && AgeAnswer.Of(desk, ask.Text) is { } age ? age
        : OwnAnswer(desk, ask) is { } faq ? faq.Answer
        : ask.Topic switch
        {
            Intent.AskPrice => PriceAnswer.Of(desk, ask, service),
            Intent.AskInsurance => InsuranceAnswer.Of(desk, ask, service),
            Intent.AskLocation => PlaceAnswer.Of(desk, ask),
            Intent.AskHours => HoursAnswer.Of(desk, ask),
            Intent.AskServices => ServicesAnswer.Of(desk, ask),
            _ => PreparationAnswer.Of(desk, ask, service),
        };

    // The clinic's own question; what is asked of preparing beside others has to be nearly in the clinic's words.
    private static Faq? OwnAnswer(Desk desk, Ask ask) =>
        !IsGeneral(ask) ? null
        : ask.Text == desk.Heard.Text ? desk.Knows.Faqs.Find(ask.Text)
        : ask.Topic == Intent.AskPreparation ? desk.Knows.Faqs.FindSame(ask.Text)
        : null;

    // Nothing of the clinic was named that a rule could look up.
    private static bool IsGeneral(Ask ask) =>
        ask.Words.Entities is { Service: null, Professional: null, Insurance: null }
        && ask.Words.When.Count == 0
        && Asks.Spoken(ask.Text).Count == 1;

    // "onde fica e tem wi-fi?": a piece that only the clinic's own questions answer.
    private static void FaqsBeside(Desk desk)
    {
        var pieces = Asks.Spoken(desk.Heard.Text);
        if (pieces.Count < 2 || desk.Before.Count == 0)
        {
            return;
        }

        foreach (var piece in pieces)
        {
            if ((desk.Knows.Faqs.FindSame(piece) ?? OfService(desk, piece)) is { } faq)
            {
                Say(desk, faq.Answer);
            }
        }
    }

    // "tem estacionamento? a psico é online?"
    private static Faq? OfService(Desk desk, string piece) =>
        piece.EndsWith('?')
        && Understander.Understand(piece, desk.Knows.Vocabulary, desk.LocalNow).Entities.Service
            is { Id: not null } named
            ? desk.Knows.Faqs.FindOf(piece, named.Text)
            : null;

    // "quem é a dra. ana paula?"
    private static void WhoIs(Desk desk, Understood words)
    {
        if (
            desk.Before.Count == 0
            && AsksWho(desk)
            && desk.Knows.Professional(words.Entities.Professional?.Id) is { } who
        )
        {
            desk.SayFirst(ServicesAnswer.Of(desk, who));
            desk.Used = true;
        }
    }

    /// <summary>Somebody is asked about, not wanted.</summary>
    public static bool AsksWho(Desk desk)
    {
        var said = PlaceNames.Fold(desk.Heard.Text);
        return said.Contains("quem e ", StringComparison.Ordinal)
            || said.Contains("quem eh ", StringComparison.Ordinal)
            || said.Contains("qual a especialidade", StringComparison.Ordinal);
    }

    // The clinic's own answer, where the message is a question that no other topic covered.
    private static void Faq(Desk desk)
    {
        var words = desk.Heard.Words;
        var asks =
            desk.Before.Count == 0
            && !words.Has(Intent.MedicalQuestion)
            && !words.Has(Intent.AskResults)
            // "o primeiro" takes one of those shown.
            && words.Ordinal is null
            && (
                words.Has(Intent.OutOfScope)
                || desk.Heard.Text.Contains('?', StringComparison.Ordinal)
            );
        if (asks && desk.Knows.Faqs.Find(desk.Heard.Text) is { } faq)
        {
            Say(desk, faq.Answer);
        }
    }
}
