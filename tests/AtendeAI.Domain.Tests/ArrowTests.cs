using AtendeAI.Domain.Clinics;

namespace AtendeAI.Domain.Tests;

public sealed class ArrowTests
{
    [Fact]
    public void The_Domain_knows_NodaTime_and_the_runtime_and_nothing_else()
    {
        var others = typeof(ClinicContext)
            .Assembly.GetReferencedAssemblies()
            .Select(a => a.Name!)
            .Where(n => n != "NodaTime" && !n.StartsWith("System.", StringComparison.Ordinal))
            .Where(n => n is not ("System" or "netstandard" or "mscorlib"));

        others.ShouldBeEmpty();
    }
}
