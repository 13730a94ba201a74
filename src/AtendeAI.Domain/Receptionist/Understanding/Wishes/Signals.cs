using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>
/// All that speaks for an intent or against it: what the message is like as a whole, sentence by sentence and piece by piece, what its last
/// sentence is like, where a story comes to its point, and what the rules say. Also where in the message each is heard best.
/// </summary>
internal sealed class Signals
{
    private const int Kinds = 9;
    private const int Whole = 0;
    private const int InSentence = Likeness.Intents;
    private const int InPiece = 2 * Likeness.Intents;
    private const int Firm = 3 * Likeness.Intents;
    private const int Hinted = 4 * Likeness.Intents;
    private const int Read = 5 * Likeness.Intents;
    private const int ReadFirst = 6 * Likeness.Intents;
    private const int InLast = 7 * Likeness.Intents;
    private const int FirmInLast = 8 * Likeness.Intents;

    /// <summary>How many there are: nine for each intent, and seven of the message itself.</summary>
    public const int Count = (Kinds * Likeness.Intents) + 7;

    private const float Sure = 6f;

    /// <summary>Fewer words than this ("obrigada!", "por favor.") are no point that a story comes to.</summary>
    private const int FewestOfLast = 4;

    private readonly float[] _values = new float[Count];

    private readonly int[] _places = new int[Likeness.Intents];

    private readonly Likeness _likeness;

    private int _last;

    private Signals(Likeness likeness) => _likeness = likeness;

    public ReadOnlySpan<float> Values => _values;

    /// <summary>The first word of the part in which the intent is heard best.</summary>
    public int Place(Intent intent) => _places[(int)intent];

    public static Signals Of(
        Sentence sentence,
        Clauses clauses,
        Findings findings,
        IReadOnlyList<Intent> read,
        Likeness likeness
    )
    {
        var signals = new Signals(likeness);
        signals.Listen(sentence, clauses);
        signals.Ask(findings, read);
        signals._values[^7] = findings.SaysHarmless ? 1f : 0f;
        signals._values[^4] = 1f;
        signals._values[^3] = MathF.Log(1 + clauses.Count) / 2;
        signals._values[^2] = sentence.Text.Contains('?', StringComparison.Ordinal) ? 1f : 0f;
        signals._values[^1] = sentence.Count < 4 ? 1f : 0f;
        return signals;
    }

    private void Listen(Sentence sentence, Clauses clauses)
    {
        Span<float> odds = stackalloc float[Likeness.Intents];
        var known = _likeness.Odds(sentence, clauses, new Part(0, clauses.Count), odds);
        _values[^6] = known;
        _values[^5] = known * known;
        foreach (var kind in (ReadOnlySpan<int>)[Whole, InSentence, InPiece, InLast])
        {
            for (var intent = 0; intent < Likeness.Intents; intent++)
            {
                _values[kind + intent] = Scaled(odds[intent]);
            }
        }

        Listen(sentence, clauses, Parts.Sentences(clauses), InSentence, odds);
        Listen(sentence, clauses, Parts.Pieces(clauses), InPiece, odds);
    }

    private void Listen(
        Sentence sentence,
        Clauses clauses,
        List<Part> parts,
        int kind,
        Span<float> odds
    )
    {
        Span<float> best = stackalloc float[Likeness.Intents];
        best.Fill(float.MinValue);
        var isSentence = kind == InSentence;
        foreach (var part in parts)
        {
            _likeness.Odds(sentence, clauses, part, odds);
            if (isSentence && part.End - part.First >= FewestOfLast)
            {
                EndWith(part, odds);
            }

            for (var intent = 0; intent < Likeness.Intents; intent++)
            {
                if (odds[intent] > best[intent])
                {
                    best[intent] = odds[intent];
                    _places[intent] = part.First;
                }

                ref var value = ref _values[kind + intent];
                value = MathF.Max(value, Scaled(odds[intent]));
            }
        }
    }

    private void EndWith(Part part, ReadOnlySpan<float> odds)
    {
        _last = part.First;
        for (var intent = 0; intent < Likeness.Intents; intent++)
        {
            _values[InLast + intent] = Scaled(odds[intent]);
        }
    }

    private void Ask(Findings findings, IReadOnlyList<Intent> read)
    {
        for (var at = 0; at < Likeness.Intents; at++)
        {
            var intent = (Intent)at;
            _values[Firm + at] = findings.IsFirm(intent) ? 1f : 0f;
            _values[Hinted + at] = findings.HasWeak(intent) ? 1f : 0f;
            _values[Read + at] = read.Contains(intent) ? 1f : 0f;
            _values[ReadFirst + at] = read.Count > 0 && read[0] == intent ? 1f : 0f;
            if (findings.IsFirm(intent))
            {
                _places[at] = findings.Place(intent);
                _values[FirmInLast + at] = findings.IsFirmFrom(intent, _last) ? 1f : 0f;
            }
        }
    }

    private static float Scaled(float odds) => Math.Clamp(odds, -Sure, Sure) / 3;
}
