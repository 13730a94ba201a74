using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Questions;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist.Rules.Rating;

/// <summary>
/// "9, adorei! Quero marcar a limpeza na sexta": a mark and what is said of the visit, and a wish or a question beside it.
/// </summary>
/// <param name="Visit">What is said of the visit, with the mark.</param>
/// <param name="Rest">What is wanted besides.</param>
internal sealed record MarkedPart(string Visit, string Rest)
{
    /// <summary>The two parts; null where nothing is wanted beside the mark.</summary>
    public static MarkedPart? Of(Desk desk)
    {
        var text = desk.Heard.Text;
        if (AfterNumber(desk) is { } begins && Wants(desk, Pieces.Of(text[begins..])[0]))
        {
            return new(text[..begins].Trim(), text[begins..]);
        }

        var from = 0;
        foreach (var piece in Pieces.Of(text))
        {
            var at = text.IndexOf(piece, from, StringComparison.Ordinal);
            if (
                Verb(desk, piece) is { } verb
                && text[..(at + verb)].Any(char.IsAsciiDigit)
                && !IsWishFrom(desk, piece, verb)
            )
            {
                return new(text[..(at + verb)].Trim(), text[(at + verb)..]);
            }

            if (Wants(desk, piece))
            {
                return text[..at].Any(char.IsLetterOrDigit)
                    ? new(text[..at].Trim(), text[at..].Trim())
                    : MarkLast(desk, Pieces.Of(text));
            }

            from = at + piece.Length;
        }

        return null;
    }

    /// <summary>Something is wanted, and nothing is said of the visit.</summary>
    public static bool IsOnlyWish(Desk desk) =>
        desk.Hearing(desk.Heard.Text).Heard.Words is var words
        && words.Intents.Any(i => i is Intent.Book or Intent.Reschedule or Intent.Cancel)
        && !words.Has(Intent.Feedback)
        && !words.Has(Intent.Complaint);

    // "Queria marcar limpeza sexta, nota 8."
    private static MarkedPart? MarkLast(Desk desk, IReadOnlyList<string> pieces)
    {
        var mark = pieces.ToList().FindLastIndex(p => Marks.SaysMark(p) && !Wants(desk, p));
        return mark < 1
            ? null
            : new(pieces[mark], string.Join(' ', pieces.Where((_, at) => at != mark)));
    }

    // "Nota 4 atendimento horrível cancela minha consulta": where the wish begins, said in one breath after the visit.
    private static int? Verb(Desk desk, string piece)
    {
        for (
            var at = piece.IndexOf(' ', StringComparison.Ordinal);
            at > 0;
            at = piece.IndexOf(' ', at + 1)
        )
        {
            var rest = piece[(at + 1)..];
            if (Requests.BeginsWithVerb(rest) && !Wants(desk, piece[..at]) && Wants(desk, rest))
            {
                return at + 1;
            }
        }

        return null;
    }

    // "Queria marcar a limpeza", "pode remarcar": before the verb of the wish stands nothing that is said of the visit.
    private static bool IsWishFrom(Desk desk, string piece, int verb)
    {
        var before = piece[..verb].Trim();
        var words = desk.Hearing(before).Heard.Words;
        return before.Count(c => c == ' ') < MostBeforeVerb
            && !before.Any(char.IsAsciiDigit)
            && words.Mood == Mood.Neutral
            && !words.Has(Intent.Feedback)
            && !words.Has(Intent.Complaint)
            && (Requests.BeginsWithVerb(before) || PlainWords.Split(before).All(s_asks.Contains))
            && Wants(desk, piece);
    }

    private const int MostBeforeVerb = 3;

    private static readonly HashSet<string> s_asks = PlainWords.Set(
        "pode podem poderia poderiam da daria pra para e agora eu entao ai queria quero preciso gostaria de consegue conseguem me por favor ja"
    );

    // "9 quero marcar": a number that opens the message and is no hour, no day and no count.
    private static int? AfterNumber(Desk desk)
    {
        var text = desk.Heard.Text;
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return
            digits is 1 or 2
            && digits + 1 < text.Length
            && text[digits] == ' '
            && MarkReader.Read(PlaceNames.Fold(text), asked: true) is not null
            && !desk.Heard.Words.When.Any(e => text.StartsWith(e.Text, StringComparison.Ordinal))
            ? digits + 1
            : null;
    }

    // "O estacionamento tava cheio" tells of the visit.
    private static bool Asks(string piece) =>
        piece.EndsWith('?')
        || (
            PlainWords.Split(piece).ToList() is [var first, ..] words
            && (s_openers.Contains(first) || words.Contains("saber"))
        );

    private static readonly HashSet<string> s_openers = PlainWords.Set(
        "qual quais quanto quantos quantas onde como quando quem tem voces vcs aceita aceitam fazem que"
    );

    private static bool Wants(Desk desk, string piece) =>
        desk.Hearing(piece)
            .Heard.Words.Intents.Any(i =>
                (Topics.IsQuestion(i) && Asks(piece))
                || i
                    is Intent.Book
                        or Intent.Reschedule
                        or Intent.Cancel
                        or Intent.CheckAppointment
                        or Intent.Waitlist
                        or Intent.RequestDocument
                        or Intent.AskResults
                        or Intent.AskInvoice
            );
}
