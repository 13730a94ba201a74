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
    ];

    public static IReadOnlyList<Ask> In(Desk desk)
    {
        var whole = desk.Heard.Words;
        var asks = whole
            .Intents.Where(Topics.IsQuestion)
            .Select(topic => new Ask(topic, desk.Heard.Text, whole))
            .ToList();
        var pieces = Pieces.Of(desk.Heard.Text);
        if (pieces.Count < 2)
        {
            return asks;
        }

        var asked = Joined([.. pieces.Where(Sounds).SelectMany(piece => Read(desk, piece))]);
        var told = asks.Select(ask => asked.Find(own => IsSaidThere(own, ask)) ?? ask);
        var more = asked
            .Where(own => asks.All(ask => ask.Topic != own.Topic))
            // "quanto é a restauração e o clareamento?": named with what is asked about it.
            .Where(own =>
                asks.Count == 0
                || own.Words.Entities.Service?.Id is null
                || !FollowUp.IsMereNaming(own.Topic, own.Text)
            )
            .DistinctBy(own => own.Topic);
        return [.. told.Concat(more).OrderBy(ask => Place(ask, pieces))];
    }

    // "onde fica? tem estacionamento?": one topic, and each of its pieces is answered.
    private static List<Ask> Joined(List<Ask> asked)
    {
        var places = asked.FindAll(ask => ask.Topic == Intent.AskLocation);
        if (places.Count < 2)
        {
            return asked;
        }

        var all = places[0] with { Text = string.Join(' ', places.Select(ask => ask.Text)) };
        return [.. asked.Select(ask => ask == places[0] ? all : ask).Except(places.Skip(1))];
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

    private static IEnumerable<Ask> Read(Desk desk, string piece)
    {
        var words = Understander.Understand(piece, desk.Knows.Vocabulary, desk.LocalNow);
        return words.Intents.Where(Topics.IsQuestion).Select(topic => new Ask(topic, piece, words));
    }

    // Several things are asked and this piece asks one of them only.
    private static bool IsSaidThere(Ask own, Ask ask) =>
        own.Topic == ask.Topic && own.Words.Intents.Count == 1 && ask.Words.Intents.Count > 1;

    private static bool Sounds(string piece)
    {
        var said = PlaceNames.Fold(piece);
        return said.Length > 4
            && (piece.EndsWith('?') || s_asks.Any(a => said.Contains(a, StringComparison.Ordinal)));
    }
}
