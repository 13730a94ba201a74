using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text.RegularExpressions;

namespace AtendeAI.Server.Hosting.CommandLine;

/// <summary>
/// What the parser says in English whatever the language, because its own translation lacks it: some errors, and some words of the help.
/// </summary>
internal static partial class ParserWords
{
    private static readonly (Regex English, string Key)[] Sentences =
    [
        (NotGiven(), "parser-required"),
        (SeveralGiven(), "parser-one-argument"),
        (NotOneOf(), "parser-not-one-of"),
        (NotConverted(), "parser-not-converted"),
    ];

    private static readonly string[] HelpWords =
    [
        "Description:",
        "[command]",
        "[options]",
        "(REQUIRED)",
        "[default:",
        "Show help and usage information",
    ];

    /// <summary>An error of the parser, in the language of this run.</summary>
    public static string Translate(string error)
    {
        foreach (var (english, key) in Sentences)
        {
            if (english.Match(error) is { Success: true } match)
            {
                var places = match
                    .Groups.Values.Skip(1)
                    .Select(group => group.Value.Trim().ReplaceLineEndings(", "));
                return CommandLineText.Of(key, [.. places]);
            }
        }

        return error;
    }

    /// <summary>Makes the help speak the language of this run.</summary>
    public static void TranslateHelp(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new TranslatedHelp((SynchronousCommandLineAction)help.Action!);
    }

    [GeneratedRegex(@"^Option '(?<option>.+)' is required\.$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NotGiven();

    [GeneratedRegex(
        @"^Option '(?<option>.+)' expects a single argument but (?<count>\d+) were provided\.$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex SeveralGiven();

    [GeneratedRegex(
        @"^Cannot parse argument '(?<value>.*)' for option '(?<option>.+)' as expected type '[^']*'\. Did you mean one of the following\?(?<choices>.+)$",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex NotOneOf();

    [GeneratedRegex(
        @"^Cannot parse argument '(?<value>.*)' for (option|command) '(?<name>.+)' as expected type '[^']*'\.",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex NotConverted();

    private sealed class TranslatedHelp(SynchronousCommandLineAction help)
        : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var (console, written) = (
                parseResult.InvocationConfiguration.Output,
                new StringWriter()
            );
            parseResult.InvocationConfiguration.Output = written;
            var exitCode = help.Invoke(parseResult);
            parseResult.InvocationConfiguration.Output = console;
            console.Write(
                HelpWords.Aggregate(
                    written.ToString(),
                    (text, word) =>
                        text.Replace(word, CommandLineText.Of(word), StringComparison.Ordinal)
                )
            );
            return exitCode;
        }
    }
}
