using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>
/// While one appointment is being booked another is spoken of: "também quero uma avaliação sexta às 9h", "a manutenção pode ser às 11h". It waits its
/// turn, and the one that is being booked stays as it is.
/// </summary>
internal sealed class BesideRule : IRule
{
    public async ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (!CanBe(desk))
        {
            return null;
        }

        // Reading a part of a message anew costs as much as reading the message: only where something may wait is it done.
        if (desk.State.Later.Count == 0 && !AnotherWords.Also(desk.Heard.Text))
        {
            return null;
        }

        var pieces = Pieces.Of(desk.Heard.Text);
        var yes =
            pieces.Count > 1
            && desk.Hearing(pieces[0]).Heard is { Yes: true, Words: { When.Count: 0 } }
            && desk.State is { Pending: PendingYes.Book, Chosen: not null };
        var said = yes ? After(desk.Heard.Text, pieces[0]) : desk.Heard.Text;
        if ((Changed(desk, said) ?? Added(desk, said)) is not { } later)
        {
            return null;
        }

        desk.Used = true;
        desk.State = desk.State with { Later = later };
        if (yes && PatientChoice.Reference(desk) is not null)
        {
            return BookingFlow.Book(desk);
        }

        desk.SayFirst(desk.Say.AfterThisOne);
        return await BookingFlow.NextAsync(desk, false, cancellationToken);
    }

    private static string After(string text, string piece) =>
        text[(text.IndexOf(piece, StringComparison.Ordinal) + piece.Length)..].Trim();

    private static bool CanBe(Desk desk) =>
        desk.Heard is { HasText: true, Choice: null }
        && desk.State is { Goal: Goal.Book, FromWaitlist: false, Wish.Service: not null }
        && !desk.Heard.Words.Intents.Any(i =>
            Questions.Topics.IsQuestion(i) || i is Intent.Cancel or Intent.Human
        );

    // "E a manutenção pode ser às 11h": one of those that wait gets another time.
    private static IReadOnlyList<string>? Changed(Desk desk, string said)
    {
        if (desk.State.Later.Count == 0)
        {
            return null;
        }

        var wish = new SaidWish(said, desk.Hearing(said).Heard.Words, desk.LocalNow);
        var at = desk.State.Later.ToList().FindIndex(l => Service(desk, l) == wish.Service);
        if (
            at < 0
            || wish.Service is null
            || wish.Service == desk.State.Wish.Service
            || !wish.HasTime
        )
        {
            return null;
        }

        var later = desk.State.Later.ToList();
        later[at] = AtAnotherTime(desk, later[at], wish);
        return later;
    }

    private static string AtAnotherTime(Desk desk, string before, SaidWish now)
    {
        var old = new SaidWish(before, desk.Hearing(before).Heard.Words, desk.LocalNow);
        var time = string.Join(' ', now.Words.When.Where(e => !e.Excluded).Select(e => e.Text));
        if (!now.HasDay && old.Day is { } day)
        {
            time = $"dia {day.ToString("dd/MM", null)} {time}";
        }

        var rest = old.Words.When.Aggregate(
            before,
            (text, e) => text.Replace(e.Text, "", StringComparison.Ordinal)
        );
        return $"{rest} {time}";
    }

    private static string? Service(Desk desk, string later) =>
        desk.Hearing(later).Heard.Words.Entities.Service?.Id;

    private static IReadOnlyList<string>? Added(Desk desk, string said)
    {
        if (!AnotherWords.Also(said))
        {
            return null;
        }

        var words = desk.Hearing(said).Heard.Words;
        var another =
            words.Entities.Service is { Id: { } service } && service != desk.State.Wish.Service;
        var somebody = words.Entities is { ForWhom: not null, Service: null } && HasPatient(desk);
        return another || somebody ? [.. desk.State.Later, said] : null;
    }

    private static bool HasPatient(Desk desk) =>
        desk.State.Wish is { Name: not null } or { Patient: not null }
        || PatientChoice.Known(desk) is not null;
}
