using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist.Questions;

/// <summary>One question of a message: what it is about, and the words it is in.</summary>
internal sealed record Ask(Intent Topic, string Text, Understood Words)
{
    /// <summary>It goes on with the question before it.</summary>
    public bool IsFollowUp { get; init; }

    /// <summary>The service that the words before it named: "fazem botox? quanto tá?".</summary>
    public Mention? About { get; init; }

    /// <summary>The answer to the question before it tells this too.</summary>
    public bool IsTold { get; init; }
}

/// <summary>
/// Every question of a message. The whole is read first; the pieces add what was lost among the others, and each keeps its own names ("quanto
/// custa o eletro e onde fica").
/// </summary>
internal static class Asks
{
    private const int FewWords = 3;

    private static readonly string[] s_asks =
    [
        "quanto",
        "qual",
        "quais",
        "que ",
        "onde",
        "como",
        "quando",
        "quem",
        "tem ",
        "aceita",
        "atende",
        "abre",
        "fecha",
        "fica",
        "precisa",
        "preciso",
        "posso",
        "pode",
        "da pra",
        "dá pra",
        "saber",
        "informa",
        "endereco",
        "preco",
        "valor",
        "horario",
        "convenio",
        "plano",
    ];

    public static IReadOnlyList<Ask> In(Desk desk)
    {
        var whole = desk.Heard.Words;
        if (whole.Orders)
        {
            return [];
        }

        var asks = whole
            .Intents.Where(topic => Topics.IsQuestion(topic) && !IsOfDelay(desk, topic))
            .Select(topic => new Ask(topic, desk.Heard.Text, whole))
            .ToList();
        var pieces = Pieces.Of(desk.Heard.Text);
        if (pieces.Count < 2)
        {
            return asks;
        }

        var asked = Joined(Read(desk, pieces));
        var told = asks.SelectMany(ask =>
            Apart(asked, ask) is { Count: > 1 } several
                ? several
                : [asked.Find(own => IsSaidThere(own, ask)) ?? ask]
        );
        var more = asked
            .Where(own => asks.All(ask => ask.Topic != own.Topic))
            // "quanto é a restauração e o clareamento?": named with what is asked about it.
            .Where(own =>
                asks.Count == 0
                || own.Words.Entities.Service?.Id is null
                || !FollowUp.IsMereNaming(own.Topic, own.Text)
            )
            .DistinctBy(own => (own.Topic, What(own)));
        return [.. told.Concat(more).Where(ask => !ask.IsTold).OrderBy(ask => Place(ask, pieces))];
    }

    // "quanto custa o botox? parcela?": of one topic, and of two things. Those named side by side are told in one list.
    private static List<Ask> Apart(List<Ask> asked, Ask whole) =>
        whole.Words.Entities.Together.Count > 1
            ? []
            : [.. asked.Where(own => own.Topic == whole.Topic && IsOfOne(own)).DistinctBy(What)];

    private static bool IsOfOne(Ask own) =>
        own.Words.Intents.Where(Topics.IsQuestion).Take(2).Count() == 1;

    private static (string?, string?, string, bool) What(Ask ask)
    {
        var named = ask.Words.Entities;
        var pays = ask.Topic == Intent.AskPrice && PriceAnswer.AsksHowToPay(ask);
        return (
            named.Service?.Id ?? named.Service?.Text ?? (pays ? null : ask.About?.Id),
            named.Professional?.Id ?? named.Professional?.Text,
            string.Join(' ', ask.Words.When.Select(e => e.Text)),
            pays
        );
    }

    // "onde fica? tem estacionamento?", "aceita unimed? e amil?": one topic, and each of its pieces is answered.
    private static List<Ask> Joined(List<Ask> asked) =>
        Joined(Joined(asked, Intent.AskLocation), Intent.AskInsurance);

    private static List<Ask> Joined(List<Ask> asked, Intent topic)
    {
        var same = asked.FindAll(ask => ask.Topic == topic);
        if (same.Count < 2)
        {
            return asked;
        }

        var all = same[0] with { Text = string.Join(' ', same.Select(ask => ask.Text)) };
        return [.. asked.Select(ask => ask == same[0] ? all : ask).Except(same.Skip(1))];
    }

    private static int Place(Ask ask, IReadOnlyList<string> pieces)
    {
        for (var at = 0; at < pieces.Count; at++)
        {
            if (pieces[at] == ask.Text)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The pieces of a message that ask something; at least the whole.</summary>
    public static IReadOnlyList<string> Spoken(string text) =>
        Pieces.Of(text).Where(Sounds).ToList() is { Count: > 0 } pieces ? pieces : [text];

    // "tem estacionamento? é pago?": its price is told with it.
    private static bool IsOfParking(List<Ask> asked, string piece, Understood words) =>
        asked is [.., { Topic: Intent.AskLocation }]
        && words is { Intents: [Intent.AskPrice], Entities.Service: null }
        && piece.Split(' ').Length <= FewWords;

    // "atrasei 20 min, ainda me atendem?" asks neither for plans nor for the hours.
    private static bool IsOfDelay(Desk desk, Intent topic) =>
        topic is Intent.AskInsurance or Intent.AskHours or Intent.AskServices
        && desk.Heard.Has(Intent.LateArrival)
        && desk.Heard.Words.Entities is { Insurance: null, Service: null, Professional: null }
        && Lateness.AsksWhetherStill(desk);

    // Each piece that asks, with the service that was spoken of until then.
    private static List<Ask> Read(Desk desk, IReadOnlyList<string> pieces)
    {
        var (asked, spokenOf) = (new List<Ask>(), (Mention?)null);
        foreach (var piece in pieces)
        {
            var words = Understander.Understand(piece, desk.Knows.Vocabulary, desk.LocalNow);
            if (Sounds(piece))
            {
                var isTold = IsOfParking(asked, piece, words);
                asked.AddRange(
                    words
                        .Intents.Where(topic => Topics.IsQuestion(topic) && !IsOfDelay(desk, topic))
                        .Select(topic => new Ask(topic, piece, words)
                        {
                            About = spokenOf,
                            IsTold = isTold,
                        })
                );
            }

            spokenOf = words.Entities.Service ?? spokenOf;
        }

        return asked;
    }

    // Several things are asked and this piece asks one of them only.
    private static bool IsSaidThere(Ask own, Ask ask) =>
        own.Topic == ask.Topic
        && !(ask.Topic == Intent.AskPrice && ask.Words.Entities.Together.Count > 1)
        && own.Words.Intents.Count == 1
        && ask.Words.Intents.Count > 1;

    private static bool Sounds(string piece)
    {
        var said = PlaceNames.Fold(piece);
        return said.Length > 4
            && (piece.EndsWith('?') || s_asks.Any(a => said.Contains(a, StringComparison.Ordinal)));
    }
}
