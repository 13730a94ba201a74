using NodaTime;

namespace AtendeAI.Server.Tests;

/// <summary>A clock that a test moves by hand.</summary>
public sealed class FakeClock(Instant now) : IClock
{
    public Instant Now { get; set; } = now;

    public Instant GetCurrentInstant() => Now;

    public void Advance(Duration by) => Now += by;
}
