using System.Reflection;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Data;
using AtendeAI.Web;

namespace AtendeAI.Server.Tests;

/// <summary>Server → Web → Domain, never back; and the Domain touches nothing outside.</summary>
public sealed class ArrowTests
{
    private static readonly Assembly Domain = typeof(ClinicId).Assembly;
    private static readonly Assembly Web = typeof(WebServices).Assembly;
    private static readonly Assembly Server = typeof(DatabaseLogins).Assembly;

    [Fact]
    public void Domain_knows_the_platform_and_NodaTime_alone() =>
        References(Domain)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
            .ShouldBe(["NodaTime"]);

    [Fact]
    public void Web_knows_Domain_and_neither_Server_nor_a_database()
    {
        var references = References(Web);

        references.ShouldContain(Domain.GetName().Name);
        references.ShouldNotContain(Server.GetName().Name);
        references.ShouldNotContain(name =>
            name.Contains("EntityFramework")
            || name.StartsWith("Npgsql")
            || name.StartsWith("Quartz")
        );
    }

    [Fact]
    public void Server_knows_both() =>
        References(Server)
            .Where(name => name.StartsWith("AtendeAI.", StringComparison.Ordinal))
            .ShouldBe(["AtendeAI.Domain", "AtendeAI.Web"]);

    [Fact]
    public void No_folder_is_a_drawer_for_everything()
    {
        string[] drawers = ["Services", "Helpers", "Models", "Utils", "Common"];

        new[] { Domain, Web, Server }
            .SelectMany(assembly => assembly.GetTypes())
            .Select(type => type.Namespace?.Split('.')[^1])
            .ShouldNotContain(name => drawers.Contains(name));
    }

    private static IReadOnlyList<string> References(Assembly assembly) =>
        [
            .. assembly
                .GetReferencedAssemblies()
                .Select(name => name.Name!)
                .Order(StringComparer.Ordinal),
        ];
}
