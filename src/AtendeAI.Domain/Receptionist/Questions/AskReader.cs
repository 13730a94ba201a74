using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Questions;

/// <summary>Reads the pieces of a message one after another: what each asks, by itself or in going on with the one before it.</summary>
internal static class AskReader
{
    private const int FewWords = 3;

    public static List<Ask> Read(Desk desk, IReadOnlyList<string> pieces)
    {
        var (asked, spokenOf) = (new List<Ask>(), (Mention?)null);
        foreach (var piece in pieces)
        {
            var words = Understander.Understand(piece, desk.Knows.Vocabulary, desk.LocalNow);
            if (Asks.Sounds(piece))
            {
                asked.AddRange(Of(desk, asked, new(default, piece, words) { About = spokenOf }));
            }

            spokenOf = words.Entities.Service ?? spokenOf;
        }

        return asked;
    }

    // "atrasei 20 min, ainda me atendem?" asks neither for plans nor for the hours.
    public static bool IsOfDelay(Desk desk, Intent topic) =>
        topic is Intent.AskInsurance or Intent.AskHours or Intent.AskServices
        && desk.Heard.Has(Intent.LateArrival)
        && desk.Heard.Words.Entities is { Insurance: null, Service: null, Professional: null }
        && Lateness.AsksWhetherStill(desk);

    /// <summary>"Um relatório do dr. Álvaro, vocês fazem?" asks for the paper, not for what else is done here.</summary>
    public static bool IsOfPaper(Desk desk, Intent topic) =>
        topic == Intent.AskServices
        && desk.Heard.Has(Intent.RequestDocument)
        && desk.Heard.Words.Entities.Service is null;

    private static IReadOnlyList<Ask> Of(Desk desk, List<Ask> asked, Ask piece)
    {
        var topics = piece
            .Words.Intents.Where(topic =>
                Topics.IsQuestion(topic) && !IsOfDelay(desk, topic) && !IsOfPaper(desk, topic)
            )
            .ToList();
        var before = asked.FindLast(ask => !ask.IsTold);
        if (before is not null && GoesOn(before, piece) is { } topic)
        {
            return
            [
                piece with
                {
                    Topic = topic,
                    IsGoneOnWith = true,
                },
                .. topics.Select(own => piece with { Topic = own, IsTold = true }),
            ];
        }

        var isTold = before is not null && IsTold(before, piece, topics);
        return [.. topics.Select(own => piece with { Topic = own, IsTold = isTold })];
    }

    // "quanto é o botox? e a limpeza?", "abre no natal? e dia 8?": the same of another service, or of another day.
    private static Intent? GoesOn(Ask before, Ask piece)
    {
        if (!FollowUp.IsBare(piece.Text, piece.Words))
        {
            return null;
        }

        var names = piece.Words.Entities.Service is not null;
        return names && before.Topic is Intent.AskPrice or Intent.AskPreparation ? before.Topic
            : !names && piece.Words.When.Count > 0 && before.Topic == Intent.AskHours
                ? Intent.AskHours
            : null;
    }

    // "tem estacionamento? é pago?", "abre sábado? até que horas?": told along with what was asked before.
    private static bool IsTold(Ask before, Ask piece, List<Intent> topics) =>
        Count(piece) <= FewWords
        && piece.Words.Entities is { Service: null, Professional: null }
        && (
            (before.Topic == Intent.AskLocation && topics is [Intent.AskPrice])
            || (
                before.Topic == Intent.AskHours
                && before.Words.When.Count > 0
                && topics is [Intent.AskHours]
                && piece.Words.When.Count == 0
            )
        );

    private static int Count(Ask piece) =>
        piece.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
