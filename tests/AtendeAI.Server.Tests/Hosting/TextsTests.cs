using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AtendeAI.Server.Tests.Hosting;

/// <summary>Every word for the terminal stands in a resource, in both languages, and every resource that is asked for exists.</summary>
public sealed partial class TextsTests
{
    private static readonly string Server = Path.Combine(Repository.Root, "src", "AtendeAI.Server");

    private static readonly string Domain = Path.Combine(Repository.Root, "src", "AtendeAI.Domain");

    public static TheoryData<string> Tables() => [.. Files("*Text.resx")];

    public static TheoryData<string> Sources() =>
        [.. Files("*.cs").Where(file => !file.Contains("Migrations", StringComparison.Ordinal))];

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
            Places(english[key]).ShouldBe(Places(text), ignoreOrder: true, key);
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_text_is_used_and_every_text_asked_for_is_there(string table)
    {
        var name = Path.GetFileNameWithoutExtension(table);
        var known = Read(table).Keys;
        var code = string.Concat(
            Files("*.cs").Select(file => File.ReadAllText(Path.Combine(Server, file)))
        );
        // A rule of the Domain names what is wrong; the Server has the words for it.
        var named = string.Concat(
            Directory
                .EnumerateFiles(Domain, "*.cs", SearchOption.AllDirectories)
                .Select(File.ReadAllText)
        );
        var asked = Asked()
            .Matches(code)
            .Where(match => match.Groups["table"].Value == name)
            .Select(match => match.Groups["key"].Value)
            .ToHashSet();

        asked.ShouldNotBeEmpty();
        asked.Except(known).ShouldBeEmpty();
        known
            .Where(key => !code.Contains($"\"{key}\"", StringComparison.Ordinal))
            .Where(key => !named.Contains($"= \"{key}\";", StringComparison.Ordinal))
            .Where(key => !code.Contains($"\"{key.Split('-')[0]}-{{", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void What_is_shown_to_people_is_not_written_in_the_code(string source) =>
        Spoken()
            .Matches(File.ReadAllText(Path.Combine(Server, source)))
            .Select(match => match.Value)
            .ShouldBeEmpty();

    private static IEnumerable<string> Files(string pattern) =>
        Directory
            .EnumerateFiles(Server, pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Server, file));

    private static Dictionary<string, string> Read(string table) =>
        XDocument
            .Load(Path.Combine(Server, table))
            .Root!.Elements("data")
            .ToDictionary(
                data => data.Attribute("name")!.Value,
                data => data.Element("value")!.Value
            );

    private static string[] Places(string text) =>
        [.. Place().Matches(text).Select(match => match.Value).Distinct()];

    [GeneratedRegex(@"\{\d[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Place();

    [GeneratedRegex(
        @"\b(?<table>\w+Text)\.Of\(\s*""(?<key>[^""]+)""",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Asked();

    [GeneratedRegex(
        @"(?:RefusalException|SettingException|UsageException|DoctorFinding\.\w+|ValidationResult|WriteLineAsync|WriteLine|: base)\(\s*(?:""[\w-]+"",\s*)?\$?""[^""]*\w \w[^""]*""|Description =\s*\$?""",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Spoken();
}
