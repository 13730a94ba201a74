namespace AtendeAI.Fakes.WhatsApp;

/// <summary>An approved template and how many values its body takes.</summary>
public sealed record FakeTemplate(string Name, string Language, int BodyParameters);

public sealed record FakeGraphOptions
{
    public IReadOnlyList<BusinessLine> Lines { get; init; } = [new BusinessLine()];

    public IReadOnlyList<FakeTemplate> Templates { get; init; } = [];

    /// <summary>Numbers whose wa_id differs from what is dialled (old Brazilian accounts without the ninth digit).</summary>
    public IReadOnlyDictionary<string, string> WaIdOf { get; init; } =
        new Dictionary<string, string>();

    /// <summary>Free-form messages outside the 24-hour window are refused with 131047.</summary>
    public bool EnforceWindow { get; init; } = true;

    /// <summary>One message per 6 s to the same person, 45 in a burst, as Meta has it.</summary>
    public bool EnforcePairRate { get; init; } = true;

    /// <summary>Messages per second of one line before 130429. Null: no limit.</summary>
    public int? ThroughputPerSecond { get; init; }

    /// <summary>Keep requests and sent messages. Off, only <see cref="FakeGraph.Listen"/> and the counters tell.</summary>
    public bool Record { get; init; } = true;

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
