using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>"Errei, é pra Lara! O Davi é na fono", at the confirmation: whom it is for is put right, and what is said of the other is no wish.</summary>
internal sealed class OtherPatientRule : IRule
{
    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (
            desk.Heard is { HasText: true, Choice: null }
            && desk.State is { Goal: Goal.Book, Pending: PendingYes.Book, Chosen: not null }
            && PatientChoice.Known(desk) is { } shown
            && NameWords.KnownPatients(desk).Count == 2
        )
        {
            Hear(desk, shown);
        }

        return new((Outcome?)null);
    }

    private static void Hear(Desk desk, KnownPatient shown)
    {
        var pieces = Pieces.Of(desk.Heard.Text);
        var right = pieces
            .Where(p => IsFor(p) && NameWords.In(desk, p) is [var named] && named.Id != shown.Id)
            .ToList();
        var explains = pieces.Any(p =>
            !IsFor(p) && NameWords.In(desk, p) is [var named] && named.Id == shown.Id
        );
        if (right is [var only] && explains)
        {
            desk.HearOnly(only);
        }
    }

    private static bool IsFor(string piece) =>
        PlainWords.Split(piece).Any(w => w is "pra" or "para" or "pro");
}
