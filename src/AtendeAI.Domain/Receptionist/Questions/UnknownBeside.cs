using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist.Questions;

/// <summary>"Tem estacionamento? e wi-fi?": beside what was answered, what the clinic has said nothing of, told once for all of it.</summary>
internal static class UnknownBeside
{
    private const int MostWords = 8;
    private const int ShortestThing = 3;

    // What is put to whoever listens, and asks for nothing: "né?", "tá?", "me ajuda?".
    private static readonly HashSet<string> s_light = new(
        (
            "e ai a o as os um uma ta ne viu ok certo sim nao por favor me alguem ajuda ajudar informar saber sabe sabem diz dizer pode "
            + "podem poderia consegue conseguem vc voce voces vcs moca moco isso entendeu entende ouviu bom boa dia tarde noite tudo bem oi "
            + "ola mesmo la aqui agora eu ja tem teria aceita aceitam fazem faz possui como qual quanto onde que da pra responder tirar uma "
            + "duvida duvidas falar gente pessoal sera entao hein sabia"
        ).Split(' '),
        StringComparer.Ordinal
    );

    /// <param name="also">A topic that was understood, of which the clinic has said nothing either.</param>
    public static void Tell(Desk desk, bool also)
    {
        if (desk.Before.Count == 0)
        {
            TellAlone(desk, also);
            return;
        }

        var unknown = Pieces
            .Of(desk.Heard.Text)
            .Where(piece => piece.EndsWith('?') && NamesAThing(piece))
            .Where(piece => !(desk.Heard.Has(Intent.AskPrice) && PriceAnswer.IsOfMoney(piece)))
            .Where(piece => !DurationAnswer.Asks(piece) && IsUnknown(desk, piece))
            .ToList();
        foreach (var told in unknown.Select(desk.Knows.Faqs.Find).OfType<Faq>())
        {
            desk.SayFirst(told.Answer);
        }

        if (also || unknown.Exists(piece => desk.Knows.Faqs.Find(piece) is null))
        {
            desk.Untold = true;
            desk.Used = true;
            desk.SayFirst(Phrases.RestNotTold(desk.Before.Any(Phrases.IsNotTold)));
        }
    }

    private static void TellAlone(Desk desk, bool isDue)
    {
        if (isDue)
        {
            desk.Untold = true;
            desk.Used = true;
            desk.SayFirst(desk.Say.NotToldThis);
        }
    }

    private static bool IsUnknown(Desk desk, string piece) =>
        Understander.Understand(piece, desk.Knows.Vocabulary, desk.LocalNow)
            is { Intents: [Intent.OutOfScope], When.Count: 0 } read
        && read.Entities is { Service: null, Professional: null, Insurance: null, ForWhom: null };

    private static bool NamesAThing(string piece)
    {
        var words = PlaceNames
            .Fold(piece)
            .Split([' ', ',', '?', '.', '!'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MostWords
            && words.Any(word => word.Length >= ShortestThing && !s_light.Contains(word));
    }
}
