namespace AtendeAI.Domain.Tests.Receptionist.Understanding;

/// <summary>
/// Tells a message as many patients do: in the middle of a story of other people, of work and of the day, which asks for nothing. Which message
/// and which story go together is always the same.
/// </summary>
internal static class Storyteller
{
    private const int OneIn = 5;
    private const int FewestWords = 3;

    /// <summary>How many sentences stand before the message and after it.</summary>
    private static readonly (int Before, int After)[] Lengths =
    [
        (1, 0),
        (2, 0),
        (0, 1),
        (1, 1),
        (3, 0),
        (1, 0),
        (4, 1),
        (2, 1),
    ];

    private static readonly string[] Joints = [". ", ". ", ", ", " ", "! ", "\n"];

    /// <summary>What is nothing but itself is no longer that in a story.</summary>
    private static readonly string[] Alone = ["greeting", "closing", "out_of_scope"];

    /// <summary>The same rows, one in so many told within a story.</summary>
    public static IEnumerable<(string Labels, string Message)> Tell(
        IEnumerable<(string Labels, string Message)> rows,
        string[] stories
    ) =>
        rows.Select(
            (row, at) =>
                at % OneIn == 0 && !Alone.Contains(row.Labels) && IsTold(row.Message)
                    ? (row.Labels, Told(row.Message, at / OneIn, stories))
                    : row
        );

    private static bool IsTold(string message) => message.Count(c => c == ' ') + 1 >= FewestWords;

    private static string Told(string message, int number, string[] stories)
    {
        var (before, after) = Lengths[number % Lengths.Length];
        var joint = Joints[number % Joints.Length];
        var told = Enumerable
            .Range(0, before)
            .Select(at => Story(stories, number, at))
            .Append(message)
            .Concat(Enumerable.Range(before, after).Select(at => Story(stories, number, at)));
        return string.Join(joint, told);
    }

    // Steps without a common divisor, so that a story does not always go with the same neighbours.
    private static string Story(string[] stories, int number, int at) =>
        stories[((number * 31) + (at * (17 + (number % 13)))) % stories.Length];
}
