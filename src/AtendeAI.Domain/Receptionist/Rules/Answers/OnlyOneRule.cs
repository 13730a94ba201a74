using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist.Rules.Answers;

/// <summary>
/// "Só uma mesmo", "deixa a outra", "esquece a limpeza": of several appointments that were asked for, not all are wanted any more.
/// </summary>
internal sealed class OnlyOneRule : IRule
{
    public async ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (!CanBe(desk))
        {
            return null;
        }

        var several = new SeveralWanted(desk);
        var meant = Pieces
            .Of(desk.Heard.Text)
            .Select(piece => WantedLess.In(piece, several))
            .FirstOrDefault(less => less != Less.No);
        if (meant == Less.No)
        {
            return null;
        }

        desk.Used = true;
        desk.Meant = Intent.Decline;
        return meant switch
        {
            Less.WithoutTheRest when several.Waits => await WithoutTheRestAsync(
                desk,
                several,
                cancellationToken
            ),
            Less.WithoutThis when several.Waits => await WithoutThisAsync(
                desk,
                several,
                cancellationToken
            ),
            _ => NothingMore(desk),
        };
    }

    private static bool CanBe(Desk desk)
    {
        var state = desk.State;
        var goesOn = state.Goal == Goal.Book || state.Pending == PendingYes.StartBooking;
        return desk.Heard.HasText
            && desk.TappedYes is null
            && goesOn
            && (state.Later.Count > 0 || state.Wish.Next.Count > 0 || state.Last is not null)
            && !desk.Heard.Text.Contains('?', StringComparison.Ordinal)
            && !desk.Heard.Words.Intents.Any(Questions.Topics.IsQuestion);
    }

    private static async ValueTask<Outcome> WithoutTheRestAsync(
        Desk desk,
        SeveralWanted several,
        CancellationToken ct
    )
    {
        var said = desk.Heard.Text;
        var wish = desk.State.Wish;
        var named = several.Waiting.Any(w => several.Names(said, w));
        desk.State = desk.State with
        {
            Later = named
                ? [.. desk.State.Later.Where(l => !several.Names(said, several.ServiceOf(l)))]
                : [],
            Wish = AsSaid(
                desk,
                wish with
                {
                    Next = named ? [.. wish.Next.Where(n => !several.Names(said, n.Service))] : [],
                }
            ),
        };
        desk.SayFirst(
            desk.Knows.Service(wish.Service) is { } service
                ? desk.Say.OnlyThis(service)
                : desk.Say.AllRight
        );
        return await BookingFlow.NextAsync(desk, false, ct);
    }

    // The one that is being booked is let go; the one after it takes its place.
    private static async ValueTask<Outcome> WithoutThisAsync(
        Desk desk,
        SeveralWanted several,
        CancellationToken ct
    )
    {
        if (desk.State.Chosen is not null)
        {
            desk.Do(new ReleaseHolds());
        }

        var wish = desk.State.Wish;
        var left = desk.Knows.Service(several.Current) is { } service
            ? desk.Say.LeftOut(service)
            : desk.Say.AllRight;
        var same = new Wish
        {
            Patient = wish.Patient,
            Name = wish.Name,
            Cpf = wish.Cpf,
            BirthDate = wish.BirthDate,
            Relation = wish.Relation,
            Insurance = wish.Insurance,
            Private = wish.Private,
        };
        if (wish.Next is not [var next, ..])
        {
            desk.State = DialogueStates.Idle(desk.State) with { Wish = same };
            return Step.Tell(desk, "booking.dropped", left);
        }

        desk.SayFirst(left);
        desk.State = DialogueStates.Idle(desk.State) with
        {
            Wish = AsSaid(
                desk,
                same with
                {
                    Service = next.Service,
                    Professional = next.Professional,
                    When = wish.When,
                    Patient = next.Same ? wish.Patient : next.Patient,
                    Name = next.Same ? wish.Name : next.Name,
                    Relation = next.Same ? wish.Relation : next.Relation,
                    Next = [.. wish.Next.Skip(1)],
                }
            ),
        };
        return await BookingFlow.NextAsync(desk, false, ct);
    }

    // "Então só o peeling, com a dra. Helena quarta": with whom and when is said of what is left.
    private static Wish AsSaid(Desk desk, Wish wish)
    {
        var words = desk.Heard.Words;
        var who = desk.Knows.Professional(words.Entities.Professional?.Id);
        return wish with
        {
            Professional = who?.Services.Contains(wish.Service ?? "") is true
                ? who.Id
                : wish.Professional,
            When = WhenReader.Add(wish.When, words.When, desk.LocalNow),
        };
    }

    private static Outcome NothingMore(Desk desk)
    {
        if (desk.State.Chosen is not null)
        {
            desk.Do(new ReleaseHolds());
        }

        desk.State = DialogueStates.Idle(desk.State) with { Later = [] };
        return Step.Tell(desk, "booking.dropped", desk.Say.NothingMore);
    }
}
