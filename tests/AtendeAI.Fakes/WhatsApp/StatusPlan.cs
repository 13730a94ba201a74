namespace AtendeAI.Fakes.WhatsApp;

/// <summary>What Meta reports of a message it accepted.</summary>
public sealed record StatusPlan
{
    /// <summary>In the order they are delivered, which need not be the order they happened.</summary>
    public IReadOnlyList<string> Statuses { get; init; } = ["sent", "delivered", "read"];

    /// <summary>Before each of them.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromMilliseconds(20);

    /// <summary>The first status is delivered before the send is answered.</summary>
    public bool BeforeTheAnswer { get; init; }

    public bool Twice { get; init; }

    /// <summary>The code that goes with a <c>failed</c> status.</summary>
    public int FailureCode { get; init; } = 131026;

    public static StatusPlan Failed(int code) =>
        new() { Statuses = ["failed"], FailureCode = code };
}
