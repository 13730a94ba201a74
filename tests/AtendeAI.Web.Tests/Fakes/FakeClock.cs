using NodaTime;

namespace AtendeAI.Web.Tests.Fakes;

/// <summary>A clock moved by hand; by default it stands at ten on a Saturday morning in São Paulo.</summary>
public sealed class FakeClock : IClock
{
    public Instant Now { get; set; } = Instant.FromUtc(2026, 11, 21, 13, 0);

    public Instant GetCurrentInstant() => Now;
}
