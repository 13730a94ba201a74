using System.Buffers;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Rules.Answers;

/// <summary>
/// Whether a message agrees to what was asked. Only a plain yes does: a delay, a condition, a doubt, a question or another wish beside it
/// leaves the question open, for what is done wrongly here cannot be undone by asking again.
/// </summary>
internal static class Agreement
{
    private const int MostUnknown = 6;
    private const int HeadWords = 3;
    private const int ShortMessage = 5;

    private static readonly SearchValues<char> s_ends = SearchValues.Create(",.!;\n?");

    public static Stance Of(Desk desk)
    {
        if (!desk.Heard.HasText)
        {
            return Stance.None;
        }

        if (Does(desk) != PendingYes.None && AgreementWords.IsNod(desk.Heard.Text))
        {
            return Stance.Yes;
        }

        var said = AgreementWords.Plain(WithoutTimes(desk.Heard));
        if (Does(desk) == PendingYes.ConfirmAppointment)
        {
            said = RefusedDeeds.Without(said);
        }

        // "não, pera, sábado não dá, segunda" has decided already.
        if (Does(desk) is PendingYes.Book or PendingYes.Move && RulesItOut(desk))
        {
            return Stance.No;
        }

        // "Não, pera, 15h" asks for that hour and for no delay.
        if (
            Does(desk) is PendingYes.Book or PendingYes.Move
            && said.Any(s_hesitates.Contains)
            && !said.Any(DelayWords.Promises)
            && NamesOtherHour(desk)
        )
        {
            return Stance.No;
        }

        // "Não, espera, a outra" turns to that one.
        if (
            Does(desk) == PendingYes.Cancel
            && said.Any(s_hesitates.Contains)
            && !said.Any(DelayWords.Promises)
            && CancelFlow.Instead(desk) is not null
        )
        {
            return Stance.No;
        }

        if (DelayWords.Delays(said) || PromisesFor(desk, said))
        {
            return Stance.Later;
        }

        if (!NamesAnother(desk) && (AgreesAndAsks(desk) || AgreesWholly(desk, said)))
        {
            return Stance.Yes;
        }

        // "pode não" is a yes to some and a no to others; "sim, se não chover" is neither yet.
        if (said is ["pode", "nao"] or ["sim", "ou", "nao"] || AgreesOnCondition(desk, said))
        {
            return Stance.Later;
        }

        return
            (ShortAnswers.Of(desk.Heard) == Answer.No || DeclinesVisit(desk)) && !Pays(desk, said)
            ? Stance.No
            : Stance.None;
    }

    // "Ué, eu não marquei nada, confirmo não", to a reminder.
    private static bool DeclinesVisit(Desk desk) =>
        Does(desk) == PendingYes.ConfirmAppointment
        && desk.Heard.Words is { First: Intent.Decline, When.Count: 0 } words
        && words.Intents.All(i => i is Intent.Decline or Intent.Confirm)
        && !Asks(desk);

    // "não tenho plano não, vou pagar mesmo": whoever pays for it wants it.
    private static bool Pays(Desk desk, IReadOnlyList<string> said) =>
        Does(desk) == PendingYes.Book
        && (
            desk.Heard.Words.Entities.PaysPrivately
            || PlainWords.Say(said, ["vou pagar", "eu pago", "pago mesmo"])
        );

    /// <summary>True for words that say yes by themselves ("sim", "confirmo"), not only "ok".</summary>
    public static bool IsEmphatic(Desk desk) =>
        Of(desk) == Stance.Yes
        && AgreementWords
            .Plain(WithoutTimes(desk.Heard))
            .Any(w => AgreementWords.IsStrong(w, Does(desk)));

    private static bool AgreesWholly(Desk desk, IReadOnlyList<string> said) =>
        !Asks(desk) && !AgreementWords.Doubts(said, Does(desk)) && Agrees(desk, said);

    private static readonly HashSet<string> s_hesitates =
    [
        "pera",
        "perai",
        "espera",
        "calma",
        "opa",
    ];

    private static bool NamesOtherHour(Desk desk) =>
        desk.Heard.Words.When.Any(t =>
            !t.Excluded && (t.Kind is TimeKind.Instant or TimeKind.Time) && !Fits(desk, t)
        );

    private static bool RulesItOut(Desk desk) =>
        StartOf(desk) is { } start
        && desk.Heard.Words.When.Any(t =>
            t.Excluded && WhenReader.Read(t, desk.LocalNow).Allows(desk.Local(start))
        )
        && desk.Heard.Words.When.Any(t => !t.Excluded && !Fits(desk, t));

    private static bool AgreesOnCondition(Desk desk, IReadOnlyList<string> said) =>
        !Asks(desk)
        && !NamesAnother(desk)
        && said.Any(w => w is "se" or "caso" or "contanto")
        && said.Any(w => AgreementWords.IsStrong(w, Does(desk)))
        && desk.Heard.Words.Entities is { Insurance: null, Name: null, ForWhom: null };

    private static bool Asks(Desk desk) =>
        ConfirmTag.Without(desk.Heard.Text).Contains('?', StringComparison.Ordinal)
        || desk.Heard.Words.Intents.Any(Questions.Topics.IsQuestion);

    // "confirmo! qual o endereço?": whoever asks the way has decided; whoever asks the price may not have.
    private static bool AgreesAndAsks(Desk desk)
    {
        var text = desk.Heard.Text;
        var end = text.AsSpan().IndexOfAny(s_ends);
        if (!Asks(desk) || end < 0 || text[end] == '?')
        {
            return false;
        }

        var head = AgreementWords.Plain(text[..end]);
        return desk.Heard.Words.Intents.All(i =>
                IsOfTheWay(i)
                || (i == Intent.AskPrice && Does(desk) == PendingYes.ConfirmAppointment)
            )
            && !AgreementWords.Doubts(head, Does(desk))
            && head.Any(w => AgreementWords.IsStrong(w, Does(desk)))
            && head.All(w => AgreementWords.IsKnown(w, Does(desk)));
    }

    private static bool IsOfTheWay(Intent intent) =>
        intent
            is Intent.Confirm
                or Intent.AskLocation
                or Intent.AskPreparation
                or Intent.AskHours
                or Intent.Greeting
                or Intent.Closing;

    private static bool Agrees(Desk desk, IReadOnlyList<string> said)
    {
        var unknown = said.Count(w => !AgreementWords.IsKnown(w, Does(desk)));
        if (unknown == 0)
        {
            return said.Any(w => AgreementWords.IsAssent(w, Does(desk)));
        }

        var strong =
            said.Take(HeadWords).Any(w => AgreementWords.IsStrong(w, Does(desk)))
            || BeginsStrong(desk, said);
        return (strong && unknown <= MostUnknown)
            || (
                ShortAnswers.Of(desk.Heard) == Answer.Yes
                && said.Count <= ShortMessage
                && !said.Any(w => AgreementWords.IsAssent(w, Does(desk)))
            );
    }

    // "oi, tô passando só pra confirmar…": before the yes nothing but filling words.
    private static bool BeginsStrong(Desk desk, IReadOnlyList<string> said) =>
        said.FirstOrDefault(w =>
            AgreementWords.IsStrong(w, Does(desk)) || !AgreementWords.IsKnown(w, Does(desk))
        )
            is { } first
        && AgreementWords.IsStrong(first, Does(desk));

    // The verb of the question says yes to it: "cancela" where cancelling waits, "marca" where a booking does.
    private static PendingYes Does(Desk desk) => desk.State.Pending;

    private static string WithoutTimes(Heard heard)
    {
        var text = heard.Text;
        foreach (var time in heard.Words.When)
        {
            var at =
                time.Text.Length == 0
                    ? -1
                    : text.IndexOf(time.Text, StringComparison.OrdinalIgnoreCase);
            text = at < 0 ? text : $"{text[..at]} {text[(at + time.Text.Length)..]}";
        }

        return text;
    }

    // "confirmo amanhã", "hoje à noite confirmo": the time is when the answer comes.
    private static bool PromisesFor(Desk desk, IReadOnlyList<string> said)
    {
        var times = desk.Heard.Words.When;
        if (times.Count == 0 || !said.Any(DelayWords.Promises))
        {
            return false;
        }

        var text = PlaceNames.Fold(desk.Heard.Text);
        var promise = text.IndexOf("confirm", StringComparison.Ordinal);
        var first = text.IndexOf(PlaceNames.Fold(times[0].Text), StringComparison.Ordinal);
        var clockless = times.All(t => t.Kind is not (TimeKind.Instant or TimeKind.Time));
        var before = first >= 0 && first < promise && !said.Contains("sim");
        return clockless && (before || times.Any(t => !Fits(desk, t)));
    }

    private static bool NamesAnother(Desk desk)
    {
        var words = desk.Heard.Words;
        var entities = words.Entities;
        return words.When.Any(t => t.Excluded || !Fits(desk, t))
            || words.When.Any(t => t.ExcludeWeekdays.Count > 0)
            || NamesAnotherVisit(desk, entities)
            || (
                entities.ForWhom is { } other
                && Relations.Word(other.Relation, desk.Heard.Text) != desk.State.Wish.Relation
            )
            || words.Intents.Any(i => IsOtherWish(i, desk.State.Pending));
    }

    // "minha consulta" is whatever is booked; without a question there is nothing to differ from.
    private static bool NamesAnotherVisit(Desk desk, Entities entities) =>
        desk.State.Pending != PendingYes.None
        && (
            (
                entities.Service is { Id: { } service } mention
                && service != ServiceOf(desk)
                && (IsOfferNew(desk) || !AppointmentPick.IsGeneric(mention.Text))
            ) || (entities.Professional?.Id is { } who && who != ProfessionalOf(desk))
        );

    private static bool IsOfferNew(Desk desk) => desk.State.Appointment is null;

    private static bool IsOtherWish(Intent intent, PendingYes pending) =>
        intent switch
        {
            Intent.Cancel => pending != PendingYes.Cancel,
            Intent.Reschedule => pending
                is not (PendingYes.Move or PendingYes.MoveOrAnother or PendingYes.Reschedule),
            Intent.Waitlist => pending != PendingYes.Waitlist,
            Intent.Human => pending != PendingYes.Person,
            _ => false,
        };

    private static bool Fits(Desk desk, TimeExpression time) =>
        StartOf(desk) is not { } start
        || WhenReader.Read(time, desk.LocalNow).Allows(desk.Local(start));

    private static Instant? StartOf(Desk desk) =>
        desk.State.Pending is PendingYes.Book or PendingYes.Move or PendingYes.MoveOrAnother
            ? desk.State.Chosen?.Start
            : desk.Appointment(desk.State.Appointment)?.Start;

    private static string? ServiceOf(Desk desk) =>
        desk.State.Chosen?.Service
        ?? desk.Appointment(desk.State.Appointment)?.ServiceId
        ?? desk.State.Wish.Service;

    private static string? ProfessionalOf(Desk desk) =>
        desk.State.Chosen?.Professional
        ?? desk.Appointment(desk.State.Appointment)?.ProfessionalId
        ?? desk.State.Wish.Professional;
}
