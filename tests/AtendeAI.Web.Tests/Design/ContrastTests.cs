using System.Globalization;
using System.Text.RegularExpressions;

namespace AtendeAI.Web.Tests.Design;

/// <summary>The tokens keep WCAG's contrast, in both themes: 4.5 for text, 3 for the edges of controls.</summary>
public sealed partial class ContrastTests
{
    private static readonly (string Ink, string[] Grounds)[] Text =
    [
        (
            "ink",
            [
                "canvas",
                "surface",
                "raised",
                "sunken",
                "bubble-in",
                "bubble-out",
                "bubble-person",
                "chat",
                "brand-soft",
            ]
        ),
        (
            "ink-soft",
            [
                "canvas",
                "surface",
                "raised",
                "sunken",
                "neutral-soft",
                "bubble-in",
                "bubble-out",
                "bubble-person",
                "chat",
                "brand-soft",
            ]
        ),
        ("ink-faint", ["canvas", "surface", "raised"]),
        ("brand", ["canvas", "surface", "raised", "bubble-in"]),
        ("on-brand", ["brand", "brand-strong"]),
        ("on-brand-soft", ["brand-soft"]),
        ("on-info-soft", ["info-soft", "bubble-person"]),
        ("on-warn-soft", ["warn-soft"]),
        ("on-danger-soft", ["danger-soft"]),
        ("on-danger", ["danger"]),
        ("warn", ["surface", "raised", "canvas", "sunken"]),
        ("danger", ["surface", "bubble-out", "bubble-person"]),
        ("surface", ["warn"]),
    ];

    private static readonly (string Edge, string[] Grounds)[] Edges =
    [
        ("line-strong", ["canvas", "surface", "raised"]),
        ("focus", ["canvas", "surface", "raised"]),
        ("tick", ["bubble-out", "bubble-person"]),
    ];

    [Theory]
    [InlineData("tokens.css")]
    [InlineData("tokens-dark.css")]
    public void Text_can_be_read(string theme) => Check(theme, Text, 4.5);

    [Theory]
    [InlineData("tokens.css")]
    [InlineData("tokens-dark.css")]
    public void Edges_can_be_seen(string theme) => Check(theme, Edges, 3);

    [Fact]
    public void The_dark_theme_renames_every_colour() =>
        Read("tokens-dark.css").Keys.ShouldBe(Read("tokens.css").Keys, ignoreOrder: true);

    private static void Check(string theme, (string Ink, string[] Grounds)[] pairs, double least)
    {
        var colours = Read(theme);
        var weak =
            from pair in pairs
            from ground in pair.Grounds
            let contrast = Contrast(colours[pair.Ink], colours[ground])
            where contrast < least
            select $"{pair.Ink} on {ground}: {contrast:0.00}";
        weak.ShouldBeEmpty();
    }

    private static Dictionary<string, string> Read(string file) =>
        Colour()
            .Matches(File.ReadAllText(Path.Combine(Sources.Web, "wwwroot", file)))
            .ToDictionary(match => match.Groups["name"].Value, match => match.Groups["hex"].Value);

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex) =>
        (0.2126 * Part(hex, 0)) + (0.7152 * Part(hex, 2)) + (0.0722 * Part(hex, 4));

    private static double Part(string hex, int at)
    {
        var value = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex(
        "--(?<name>[a-z-]+): #(?<hex>[0-9a-f]{6});",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Colour();
}
