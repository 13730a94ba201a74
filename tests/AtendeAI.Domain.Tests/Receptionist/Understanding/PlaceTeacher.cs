using AtendeAI.Domain.Receptionist.Understanding.Wishes;

namespace AtendeAI.Domain.Tests.Receptionist.Understanding;

/// <summary>
/// Finds for each sign its place and for each intent its view of the places, by gradient descent over the lessons in an order that is always
/// the same. Each step is made smaller where many went before (Adagrad), and a part of the signs is left out each time, so that none decides alone.
/// Several do so, each from another beginning: the mean of what they find errs less than any one of them.
/// </summary>
internal sealed class PlaceTeacher
{
    private const int Rounds = 12;
    private const float Step = 0.08f;
    private const float LeftOut = 0.2f;
    private const float GoodEnough = 0.005f;
    private const int SeenOften = 3;
    private const int Beginnings = 3;
    private const int D = Likeness.Directions / Beginnings;

    private readonly Random _random;
    private readonly uint[] _known;
    private readonly float[] _places;
    private readonly float[] _placeSteps;
    private readonly float[] _views = new float[Likeness.Intents * D];
    private readonly float[] _viewSteps = new float[Likeness.Intents * D];
    private readonly float[] _biases = new float[Likeness.Intents];
    private readonly float[] _biasSteps = new float[Likeness.Intents];
    private readonly float[] _mean = new float[D];
    private readonly float[] _blame = new float[D];

    private PlaceTeacher(uint[] known, int beginning)
    {
        _random = new Random(11 + beginning);
        _known = known;
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
        uint[] known =
        [
            .. lessons
                .SelectMany(lesson => lesson.Signs)
                .GroupBy(sign => sign)
                .Where(group => group.Count() >= SeenOften)
                .Select(group => group.Key)
                .Order(),
        ];
        var teachers = new PlaceTeacher[Beginnings];
        Parallel.For(
            0,
            Beginnings,
            beginning => teachers[beginning] = Taught(known, beginning, lessons)
        );
        return new Likeness(
            known,
            Beside(teachers, known.Length, teacher => teacher._places.Select(Stored).ToArray()),
            Beside(teachers, Likeness.Intents, teacher => teacher._views.Select(Shared).ToArray()),
            [
                .. Enumerable
                    .Range(0, Likeness.Intents)
                    .Select(intent => teachers.Sum(teacher => Shared(teacher._biases[intent]))),
            ],
            new float[Likeness.Intents * Signals.Count]
        );
    }

    private static PlaceTeacher Taught(uint[] known, int beginning, Lesson[] lessons)
    {
        var teacher = new PlaceTeacher(known, beginning);
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

        return teacher;
    }

    /// <summary>Row by row, what each teacher has found, one beside the other.</summary>
    private static T[] Beside<T>(PlaceTeacher[] teachers, int rows, Func<PlaceTeacher, T[]> found)
    {
        var all = teachers.Select(found).ToArray();
        return
        [
            .. Enumerable
                .Range(0, rows)
                .SelectMany(row => all.SelectMany(one => one[(row * D)..((row + 1) * D)])),
        ];
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

    private static float Shared(float weight) => weight / Beginnings;

    private static sbyte Stored(float place) =>
        (sbyte)Math.Clamp(MathF.Round(place / Likeness.Unit), -127, 127);
}
