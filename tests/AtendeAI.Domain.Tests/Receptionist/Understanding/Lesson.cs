using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Understanding.Details;
using AtendeAI.Domain.Receptionist.Understanding.Times;
using AtendeAI.Domain.Receptionist.Understanding.Wishes;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Tests.Receptionist.Understanding;

/// <summary>A labelled message, taken apart as it is when it is read.</summary>
internal sealed class Lesson
{
    private readonly Sentence _sentence;
    private readonly Clauses _clauses;
    private readonly Findings _findings;
    private readonly IReadOnlyList<Intent> _read;

    public Lesson(string labels, string message, bool untouched)
    {
        Untouched = untouched;
        Wanted = Labels(labels);
        _sentence = new Sentence(message);
        var (atoms, _) = TimeReader.Read(_sentence, Corpus.Now, Expecting.Nothing);
        var reader = new EntityReader(
            _sentence,
            Vocabulary.None,
            Corpus.Now.Date,
            Expecting.Nothing
        );
        var entities = reader.Read(atoms);
        _clauses = Clauses.Of(_sentence, atoms, reader.Tags);
        _findings = Findings.Weigh(RuleMatch.Find(_clauses));
        _read = Judge.Decide(_findings, entities, message.Contains('?', StringComparison.Ordinal));
        Signs = TakeSigns();
    }

    /// <summary>No rule was written with it in view, so it tells how far rules may be trusted.</summary>
    public bool Untouched { get; }

    public bool[] Wanted { get; }

    public uint[] Signs { get; }

    public float[] Heard(Likeness likeness) =>
        Signals.Of(_sentence, _clauses, _findings, _read, likeness).Values.ToArray();

    private uint[] TakeSigns()
    {
        Span<uint> signs =
            stackalloc uint[AtendeAI.Domain.Receptionist.Understanding.Wishes.Signs.Most];
        var count = AtendeAI.Domain.Receptionist.Understanding.Wishes.Signs.Of(
            _sentence,
            _clauses,
            0,
            _clauses.Count,
            signs
        );
        return signs[..count].ToArray();
    }

    private static bool[] Labels(string labels)
    {
        var wanted = new bool[Likeness.Intents];
        foreach (var label in labels.Split(','))
        {
            wanted[(int)IntentLabels.FromLabel(label)!.Value] = true;
        }

        return wanted;
    }
}
