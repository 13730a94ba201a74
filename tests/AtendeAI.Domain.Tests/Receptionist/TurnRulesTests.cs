using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using AtendeAI.Domain.Receptionist;

namespace AtendeAI.Domain.Tests.Receptionist;

public sealed partial class TurnRulesTests
{
    [Fact]
    public void Every_rule_that_answers_is_listed_so_that_it_can_be_put_in_words()
    {
        var named = Directory
            .EnumerateFiles(Source(), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith("TurnRules.cs", StringComparison.Ordinal))
            .SelectMany(file => Rule().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["id"].Value)
            .ToHashSet();

        named.Count.ShouldBeGreaterThan(50);
        named.Except(TurnRules.All).ShouldBeEmpty();
    }

    private static string Source([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../../src/AtendeAI.Domain/Receptionist");

    [GeneratedRegex(
        "\"(?<id>(about|answer|appointments|booking|cancel|confirm|media|misunderstood|privacy|questions|rating|reschedule|small-talk|tap|waitlist)\\.[a-z-]+)\"",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Rule();
}
