using System.Diagnostics.Metrics;

namespace AtendeAI.Server.Observability;

/// <summary>How patients sound, as an average in which the last hundred or so turns weigh most.</summary>
internal sealed class MoodGauge
{
    private const double Weight = 0.02;

    private readonly Lock _gate = new();
    private double? _average;

    public void Add(string mood)
    {
        var value = mood switch
        {
            "positive" => 1,
            "worried" => -0.3,
            "negative" => -0.7,
            "angry" => -1,
            _ => 0.0,
        };
        lock (_gate)
        {
            _average = _average is { } average ? average + (Weight * (value - average)) : value;
        }
    }

    /// <summary>Nothing before the first turn.</summary>
    public IEnumerable<Measurement<double>> Read()
    {
        lock (_gate)
        {
            return _average is { } average ? [new Measurement<double>(average)] : [];
        }
    }
}
