using AtendeAI.Domain.Agenda;

namespace AtendeAI.Web.Tests;

public sealed class FloorsTests
{
    [Fact]
    public void Web_stands_on_Domain_and_on_no_other_floor()
    {
        var floors = References(typeof(App).Assembly)
            .Where(name => name.StartsWith("AtendeAI", StringComparison.OrdinalIgnoreCase));

        floors.ShouldBe(["AtendeAI.Domain"]);
        References(typeof(IAgenda).Assembly)
            .ShouldNotContain(name =>
                name.StartsWith("AtendeAI", StringComparison.OrdinalIgnoreCase)
            );
    }

    [Fact]
    public void Web_touches_no_database() =>
        References(typeof(App).Assembly)
            .ShouldNotContain(name =>
                name.Contains("EntityFramework", StringComparison.Ordinal)
                || name.StartsWith("Npgsql", StringComparison.Ordinal)
            );

    private static IEnumerable<string> References(System.Reflection.Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(reference => reference.Name!);
}
