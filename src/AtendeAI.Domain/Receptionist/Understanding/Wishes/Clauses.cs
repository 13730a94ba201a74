using System.Runtime.InteropServices;
using AtendeAI.Domain.Receptionist.Understanding.Times;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>One word of a clause, as rules see it.</summary>
/// <param name="Id">The word's number among those that rules know, or -1.</param>
/// <param name="Tag">What it was recognised as (#when, #num, #plan...), or -1.</param>
/// <param name="Comma">A comma or a line break stands before it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Item(int Id, int Tag, int Token, bool Comma);

/// <summary>A message as rules see it: its words, the times in it folded into one each, cut at full stops.</summary>
internal sealed class Clauses
{
    /// <summary>More words than a patient writes at once; what follows them is weighed apart (<see cref="Rest"/>).</summary>
    private const int Most = 600;

    private readonly List<Item> _items = [];

    private readonly List<int> _clauseOf = [];

    private int _greeted;

    private Clauses() { }

    public int Count => _items.Count;

    /// <summary>The token at which these clauses end: the sentence's end, or where there were too many words.</summary>
    public int Next { get; private set; }

    public Item this[int at] => _items[at];

    /// <param name="first">The token that they begin with.</param>
    /// <param name="most">How many words they hold at most.</param>
    public static Clauses Of(
        Sentence sentence,
        List<Atom> atoms,
        int[] tags,
        int first = 0,
        int most = Most
    )
    {
        var clauses = new Clauses();
        clauses.Fill(sentence, atoms, tags, first, most);
        return clauses;
    }

    public bool SameClause(int a, int b) => _clauseOf[a] == _clauseOf[b];

    /// <summary>The first word of its clause, or one after a comma.</summary>
    public bool IsStart(int at) =>
        at == 0 || at == _greeted || !SameClause(at, at - 1) || _items[at].Comma;

    /// <summary>The last word (the closing mark aside) of its clause, or one before a comma.</summary>
    public bool IsEnd(int at) =>
        at == Count || !SameClause(at, at - 1) || _items[at].Comma || RuleSet.IsMark(_items[at].Id);

    /// <summary>A comma stands between two words; what is denied before it is not denied after it.</summary>
    public bool HasComma(int first, int end)
    {
        for (var at = first + 1; at < end; at++)
        {
            if (_items[at].Comma)
            {
                return true;
            }
        }

        return false;
    }

    private void Fill(Sentence sentence, List<Atom> atoms, int[] tags, int first, int most)
    {
        var clause = 0;
        var comma = false;
        var next = atoms.FindIndex(atom => atom.First >= first) is >= 0 and var found
            ? found
            : atoms.Count;
        for (var at = first; at < sentence.Count && Count < most; at++)
        {
            Next = at + 1;
            if (next < atoms.Count && atoms[next].First == at)
            {
                Add(new Item(-1, RuleSet.When, at, comma), clause);
                at = atoms[next++].End - 1;
                Next = at + 1;
                comma = false;
                continue;
            }

            var token = sentence[at];
            if (
                token.Kind == TokenKind.Break
                || (token.Kind == TokenKind.Mark && token.Text is "," or "-" or "(" or ")" or ":")
            )
            {
                comma = true;
                continue;
            }

            var stop = token.Kind == TokenKind.Mark && token.Text is "." or "!" or "?" or ";";
            var tag = token.IsNumber && tags[at] < 0 ? RuleSet.Num : tags[at];
            Add(new Item(RuleSet.IdOf(token.Text), tag, at, comma), clause);
            comma = false;
            clause += stop || token.Kind == TokenKind.Emoji ? 1 : 0;
        }

        while (_greeted < Count && RuleSet.IsGreeting(_items[_greeted].Id))
        {
            _greeted++;
        }
    }

    private void Add(Item item, int clause)
    {
        _items.Add(item);
        _clauseOf.Add(clause);
    }
}
