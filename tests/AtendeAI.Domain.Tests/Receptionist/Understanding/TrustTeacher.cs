using AtendeAI.Domain.Receptionist.Understanding.Wishes;

namespace AtendeAI.Domain.Tests.Receptionist.Understanding;

/// <summary>
/// Finds how far each signal is to be trusted for each intent, from lessons that rules were not written for, each heard by a likeness that
/// has not learnt it.
/// </summary>
internal static class TrustTeacher
{
    private const int Folds = 4;
    private const int Rounds = 8;
    private const float Step = 0.05f;
    private const float Forgets = 0.001f;

    /// <summary>What all lessons teach, with how far to trust it.</summary>
    public static Likeness Learn(Lesson[] lessons)
    {
        var heard = new (bool[] Wanted, float[] Signals)[lessons.Length];
        Parallel.For(
            0,
            Folds,
            fold =>
            {
                var likeness = PlaceTeacher.Learn([
                    .. lessons.Where((lesson, at) => !lesson.Untouched || at % Folds != fold),
                ]);
                for (var at = fold; at < lessons.Length; at += Folds)
                {
                    if (lessons[at].Untouched)
                    {
                        heard[at] = (lessons[at].Wanted, lessons[at].Heard(likeness));
                    }
                }
            }
        );
        var trust = Trust([.. heard.Where(one => one.Signals is not null)]);
        return PlaceTeacher.Learn(lessons) with { Trust = trust };
    }

    private static float[] Trust((bool[] Wanted, float[] Signals)[] heard)
    {
        var trust = new float[Likeness.Intents * Signals.Count];
        var steps = new float[trust.Length];
        Array.Fill(steps, 1e-2f);
        var random = new Random(2);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(heard);
            foreach (var (wanted, signals) in heard)
            {
                for (var intent = 0; intent < Likeness.Intents; intent++)
                {
                    var first = intent * Signals.Count;
                    Learn(
                        trust.AsSpan(first, Signals.Count),
                        steps.AsSpan(first, Signals.Count),
                        wanted[intent],
                        signals
                    );
                }
            }
        }

        return trust;
    }

    private static void Learn(Span<float> trust, Span<float> steps, bool wanted, float[] signals)
    {
        var sum = 0f;
        for (var at = 0; at < signals.Length; at++)
        {
            sum += trust[at] * signals[at];
        }

        var error = (wanted ? 1f : 0f) - (1f / (1f + MathF.Exp(-sum)));
        for (var at = 0; at < signals.Length; at++)
        {
            var slope = (error * signals[at]) - (Forgets * trust[at]);
            steps[at] += slope * slope;
            trust[at] += Step * slope / MathF.Sqrt(steps[at]);
        }
    }
}
