using System.Text;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Tests.Receptionist.Understanding;

/// <summary>How many messages were understood, by intent, and what was taken for what.</summary>
internal sealed class IntentReport
{
    private readonly List<(string Expected, string Actual, string Message)> _rows;

    private IntentReport(List<(string, string, string)> rows) => _rows = rows;

    public double Exact => Share(row => row.Expected == row.Actual);

    public double First => Share(row => FirstOf(row.Expected) == FirstOf(row.Actual));

    public static IntentReport Of(IEnumerable<(string Labels, string Message)> corpus) =>
        new([.. corpus.Select(row => (row.Labels, Read(row.Message), row.Message))]);

    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine(
                $"{_rows.Count} messages: {Exact:P1} exactly, {First:P1} in the first intent"
            )
            .AppendLine();
        foreach (
            var group in _rows
                .GroupBy(row => FirstOf(row.Expected))
                .OrderBy(group => group.Key, StringComparer.Ordinal)
        )
        {
            var right = group.Count(row => row.Expected == row.Actual);
            text.AppendLine(
                $"{group.Key, -20} {right, 4} of {group.Count(), 4}  {Confusions(group)}"
            );
        }

        text.AppendLine();
        foreach (var (expected, actual, message) in _rows.Where(row => row.Expected != row.Actual))
        {
            text.AppendLine(
                $"{message.ReplaceLineEndings("\\n")}\n    expected {expected}, read {actual}"
            );
        }

        return text.ToString();
    }

    private static string Confusions(
        IEnumerable<(string Expected, string Actual, string Message)> rows
    ) =>
        string.Join(
            ", ",
            rows.Where(row => FirstOf(row.Expected) != FirstOf(row.Actual))
                .GroupBy(row => FirstOf(row.Actual))
                .Select(group => $"{group.Key} {group.Count()}")
        );

    private static string Read(string message) =>
        string.Join(
            ',',
            Understander
                .Understand(message, Vocabulary.None, Corpus.Now)
                .Intents.Select(intent => intent.ToLabel())
        );

    private static string FirstOf(string labels) => labels.Split(',')[0];

    private double Share(Func<(string Expected, string Actual, string Message), bool> counts) =>
        (double)_rows.Count(counts) / _rows.Count;
}
