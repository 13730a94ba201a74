using AtendeAI.Domain.Receptionist.Understanding.Wishes;

namespace AtendeAI.Domain.Tests.Receptionist.Understanding;

/// <summary>
/// Finds for each sign its place and for each intent its view of the places, by gradient descent over the lessons in an order that is always
/// the same. Each step is made smaller where many went before (Adagrad), and a part of the signs is left out each time, so that none decides alone.
/// </summary>
internal sealed class PlaceTeacher
{
    private const int Rounds = 12;
    private const float Step = 0.08f;
    private const float LeftOut = 0.2f;
    private const float GoodEnough = 0.005f;
    private const int SeenOften = 2;
    private const int D = Likeness.Directions;

    private readonly Random _random = new(11);
    private readonly uint[] _known;
    private readonly float[] _places;
    private readonly float[] _placeSteps;
    private readonly float[] _views = new float[Likeness.Intents * D];
    private readonly float[] _viewSteps = new float[Likeness.Intents * D];
    private readonly float[] _biases = new float[Likeness.Intents];
    private readonly float[] _biasSteps = new float[Likeness.Intents];
    private readonly float[] _mean = new float[D];
    private readonly float[] _blame = new float[D];

    private PlaceTeacher(Lesson[] lessons)
    {
        _known =
        [
            .. lessons
                .SelectMany(lesson => lesson.Signs)
                .GroupBy(sign => sign)
                .Where(group => group.Count() >= SeenOften)
                .Select(group => group.Key)
                .Order(),
        ];
        _places = new float[_known.Length * D];
        _placeSteps = new float[_known.Length * D];
        Fill(_places, 0.1f);
        Fill(_views, 0.3f);
        Array.Fill(_placeSteps, 1e-3f);
        Array.Fill(_viewSteps, 1e-2f);
        Array.Fill(_biases, -3f);
        Array.Fill(_biasSteps, 1e-2f);
    }

    /// <summary>What the lessons teach; how far to trust it is not yet known.</summary>
    public static Likeness Learn(Lesson[] lessons)
    {
        var teacher = new PlaceTeacher(lessons);
        var rows = lessons.Select(lesson => (lesson.Wanted, teacher.Rows(lesson))).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            teacher._random.Shuffle(rows);
            var step = Step * (1.05f - ((float)round / Rounds));
            foreach (var (wanted, signs) in rows)
            {
                teacher.Learn(wanted, signs, step);
            }
        }

        return new Likeness(
            teacher._known,
            [.. teacher._places.Select(Stored)],
            teacher._views,
            teacher._biases,
            new float[Likeness.Intents * Signals.Count]
        );
    }

    private void Learn(bool[] wanted, int[] all, float step)
    {
        var signs = Array.FindAll(all, _ => _random.NextSingle() >= LeftOut);
        if (signs.Length == 0)
        {
            return;
        }

        var scale = 1f / MathF.Sqrt(signs.Length + 1);
        Mean(signs, scale);
        Array.Clear(_blame);
        for (var intent = 0; intent < Likeness.Intents; intent++)
        {
            Learn(intent, wanted[intent], step);
        }

        for (var at = 0; at < D; at++)
        {
            _blame[at] *= (1 - (_mean[at] * _mean[at])) * scale;
        }

        foreach (var sign in signs)
        {
            for (var at = 0; at < D; at++)
            {
                Move(
                    ref _places[(sign * D) + at],
                    ref _placeSteps[(sign * D) + at],
                    _blame[at],
                    step
                );
            }
        }
    }

    private void Mean(int[] signs, float scale)
    {
        Array.Clear(_mean);
        foreach (var sign in signs)
        {
            for (var at = 0; at < D; at++)
            {
                _mean[at] += _places[(sign * D) + at];
            }
        }

        for (var at = 0; at < D; at++)
        {
            _mean[at] = MathF.Tanh(_mean[at] * scale);
        }
    }

    private void Learn(int intent, bool wanted, float step)
    {
        var sum = _biases[intent];
        for (var at = 0; at < D; at++)
        {
            sum += _views[(intent * D) + at] * _mean[at];
        }

        var error = (wanted ? 1f : 0f) - (1f / (1f + MathF.Exp(-sum)));
        if (MathF.Abs(error) < GoodEnough)
        {
            return;
        }

        for (var at = 0; at < D; at++)
        {
            var place = (intent * D) + at;
            _blame[at] += error * _views[place];
            Move(ref _views[place], ref _viewSteps[place], error * _mean[at], step);
        }

        Move(ref _biases[intent], ref _biasSteps[intent], error, step);
    }

    private static void Move(ref float weight, ref float steps, float slope, float step)
    {
        steps += slope * slope;
        weight += step * slope / MathF.Sqrt(steps);
    }

    private int[] Rows(Lesson lesson) =>
        [.. lesson.Signs.Select(sign => Array.BinarySearch(_known, sign)).Where(row => row >= 0)];

    private void Fill(float[] values, float width)
    {
        for (var at = 0; at < values.Length; at++)
        {
            values[at] = (_random.NextSingle() - 0.5f) * 2 * width;
        }
    }

    private static sbyte Stored(float place) =>
        (sbyte)Math.Clamp(MathF.Round(place / Likeness.Unit), -127, 127);
}
