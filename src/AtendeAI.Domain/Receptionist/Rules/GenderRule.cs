using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Booking.Offers;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules.Answers;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>A woman or a man is wanted: their times while a time is looked for, else who they are.</summary>
internal sealed class GenderRule : IRule
{
    public async ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (!desk.Heard.HasText || ByGender.Wanted(desk.Heard.Text) is not { } woman)
        {
            return null;
        }

        if (desk.Heard.Words.Has(Intent.Human) || desk.Heard.Words.Has(Intent.Cancel))
        {
            return null;
        }

        if (desk.State.Goal == Goal.None && Changes(desk))
        {
            desk.HearAs(Intent.Reschedule);
            return null;
        }

        var moves = desk.State.Goal == Goal.Reschedule && desk.State.Appointment is not null;
        if (moves || desk.State is { Goal: Goal.Book, Wish.Service: not null })
        {
            return await TimesAsync(desk, moves, cancellationToken);
        }

        if (desk.Heard.Words.Has(Intent.Book) || desk.State.Goal != Goal.None)
        {
            desk.HearAs(Intent.Book);
            return null;
        }

        return Tell(desk, woman);
    }

    // "Tem como trocar a minha por uma médica mulher?", of what is booked.
    private static bool Changes(Desk desk) =>
        desk.Upcoming().Count > 0
        && (
            desk.Heard.Words.Has(Intent.Reschedule)
            || PlainWords.Split(desk.Heard.Text).Any(ChangeWords.IsChange)
        );

    private static async ValueTask<Outcome> TimesAsync(Desk desk, bool moves, CancellationToken ct)
    {
        desk.Used = true;
        desk.Meant = moves ? Intent.Reschedule : Intent.Book;
        var wish = NotWith.Take(desk, desk.State.Wish);
        desk.State = desk.State with { Wish = wish };
        AnswerRule.TakeTime(desk);
        if (desk.State.Chosen is not null && !AnswerRule.StillFits(desk))
        {
            ChangeTurn.Release(desk);
        }

        return moves
            ? await MoveFlow.NextAsync(desk, false, ct)
            : await BookingFlow.NextAsync(desk, false, ct);
    }

    // Nothing is being booked yet: who of the team it is, and of the service that was named.
    private static Outcome? Tell(Desk desk, bool woman)
    {
        Collector.Take(desk);
        var wish = desk.State.Wish with { Professional = null, Professionals = [] };
        desk.State = desk.State with { Wish = wish };
        var service = desk.Knows.Service(wish.Service);
        var asked = service is null ? desk.Clinic.Professionals : desk.Knows.Givers(service.Id);
        var those = ByGender.Those(asked, woman);
        desk.HearAs(Intent.AskServices);
        desk.Used = true;
        var text = those.Count > 0 ? desk.Say.Team(those) : Untold(desk, service, asked);
        return Step.Tell(desk, "questions.answered", text, Step.Book(), Step.Person());
    }

    private static string Untold(Desk desk, Service? service, IReadOnlyList<Professional> asked) =>
        service is null ? desk.Say.Team(asked) : desk.Say.OnlyGivenBy(service, asked);
}
