using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
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

    /// <summary>It names something else of which the piece before it asked: "e a limpeza?".</summary>
    public bool IsGoneOnWith { get; init; }

    /// <summary>The answer to the question before it tells this too.</summary>
    public bool IsTold { get; init; }
}

/// <summary>
/// Every question of a message. The whole is read first; the pieces add what was lost among the others, and each keeps its own names ("quanto
/// custa o eletro e onde fica").
/// </summary>
internal static class Asks
{
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
        "parcel",
    ];

    public static IReadOnlyList<Ask> In(Desk desk)
    {
        var whole = desk.Heard.Words;
        if (whole.Orders)
        {
            return [];
        }

        var asks = whole
            .Intents.Where(topic =>
                Topics.IsQuestion(topic)
                && !AskReader.IsOfDelay(desk, topic)
                && !AskReader.IsOfPaper(desk, topic)
            )
            .Select(topic => new Ask(topic, desk.Heard.Text, whole))
            .ToList();
        var pieces = Pieces.Of(desk.Heard.Text);
        if (pieces.Count < 2)
        {
            return asks;
        }

        var asked = Joined(AskReader.Read(desk, pieces));
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
        own.IsGoneOnWith || own.Words.Intents.Where(Topics.IsQuestion).Take(2).Count() == 1;

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
            if (ask.Text.StartsWith(pieces[at], StringComparison.Ordinal))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The pieces of a message that ask something; at least the whole.</summary>
    public static IReadOnlyList<string> Spoken(string text) =>
        Pieces.Of(text).Where(Sounds).ToList() is { Count: > 0 } pieces ? pieces : [text];

    // Several things are asked and this piece asks one of them only.
    private static bool IsSaidThere(Ask own, Ask ask) =>
        own.Topic == ask.Topic
        && !(ask.Topic == Intent.AskPrice && ask.Words.Entities.Together.Count > 1)
        && own.Words.Intents.Count == 1
        && ask.Words.Intents.Count > 1;

    /// <summary>It asks, by its sign or by a word that asks.</summary>
    public static bool Sounds(string piece)
    {
        var said = PlaceNames.Fold(piece);
        return said.Length > 4
            && (piece.EndsWith('?') || s_asks.Any(a => said.Contains(a, StringComparison.Ordinal)));
    }
}
