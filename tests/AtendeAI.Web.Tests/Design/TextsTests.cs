using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AtendeAI.Web.Tests.Design;

/// <summary>Every word of the panel stands in a resource, in both languages, and every resource that is asked for exists.</summary>
public sealed partial class TextsTests
{
    public static TheoryData<string> Tables() => [.. TableNames()];

    public static TheoryData<string> Components() =>
        [
            .. Directory
                .EnumerateFiles(Sources.Web, "*.razor", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Sources.Web, file)),
        ];

    [Theory]
    [MemberData(nameof(Tables))]
    public void English_has_the_same_keys_and_the_same_places(string table)
    {
        var portuguese = Read(table);
        var english = Read(table.Replace(".resx", ".en.resx", StringComparison.Ordinal));

        english.Keys.ShouldBe(portuguese.Keys, ignoreOrder: true);
        foreach (var (key, text) in portuguese)
        {
            text.ShouldNotBeNullOrWhiteSpace(key);
            english[key].ShouldNotBeNullOrWhiteSpace(key);
            Places(english[key]).ShouldBe(Places(text), ignoreOrder: true, key);
        }
    }

    [Theory]
    [MemberData(nameof(Components))]
    public void Markup_carries_no_words_of_its_own(string component)
    {
        var markup = File.ReadAllText(Path.Combine(Sources.Web, component));
        var code = markup.IndexOf("@code", StringComparison.Ordinal);
        markup = code < 0 ? markup : markup[..code];
        markup = Comment().Replace(markup, "");

        Words()
            .Matches(markup)
            .Select(match => match.Value.Trim())
            .Where(text => text is not "AtendeAI")
            .ShouldBeEmpty();
        SpokenAttribute().Matches(markup).Select(match => match.Value).ShouldBeEmpty();
    }

    [Fact]
    public void Every_key_that_is_asked_for_is_in_a_table()
    {
        var known = TableNames().SelectMany(table => Read(table).Keys).ToHashSet();
        var asked = Directory
            .EnumerateFiles(Sources.Web, "*.*", SearchOption.AllDirectories)
            .Where(file =>
                file.EndsWith(".razor", StringComparison.Ordinal)
                || file.EndsWith(".cs", StringComparison.Ordinal)
            )
            .SelectMany(file =>
                AskedKey()
                    .Matches(File.ReadAllText(file))
                    .Select(match => match.Groups["key"].Value)
            )
            .ToHashSet();

        asked.Count.ShouldBeGreaterThan(100);
        asked.Except(known).ShouldBeEmpty();
    }

    [Fact]
    public void Every_rule_that_can_be_broken_has_words()
    {
        var source = Path.Combine(Sources.Web, "..");
        var rules = Directory
            .EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Rule().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["code"].Value)
            .ToHashSet();

        rules.Count.ShouldBeGreaterThan(8);
        rules.Except(Read("RulesText.resx").Keys).ShouldBeEmpty();
    }

    private static IEnumerable<string> TableNames() =>
        Directory
            .EnumerateFiles(Sources.Web, "*Text.resx", SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(file));

    private static Dictionary<string, string> Read(string table)
    {
        var file = Directory
            .EnumerateFiles(Sources.Web, table, SearchOption.AllDirectories)
            .Single();
        return XDocument
            .Load(file)
            .Root!.Elements("data")
            .ToDictionary(
                data => data.Attribute("name")!.Value,
                data => data.Element("value")!.Value
            );
    }

    private static string[] Places(string text) =>
        [.. Place().Matches(text).Select(match => match.Value).Distinct()];

    [GeneratedRegex(@"\{\d[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->", RegexOptions.Singleline, 1000)]
    private static partial Regex Comment();

    // Between a tag's end and the next tag: letters that are not an expression.
    [GeneratedRegex(
        @"(?<=[a-z""/]>)[^<>@{}]*\p{L}{2,}[^<>@{}]*(?=</?[a-zA-Z])",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Words();

    [GeneratedRegex(@"\b(?:aria-label|title|placeholder|alt)=""[^@""]+""", RegexOptions.None, 1000)]
    private static partial Regex SpokenAttribute();

    [GeneratedRegex(
        @"\b(?:L|D|text|design|Conversations)\[""(?<key>[^""]+)""(?:\]|,)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex AskedKey();

    [GeneratedRegex(
        @"RuleBrokenException\(\s*""(?<code>[^""]+)""",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Rule();
}
