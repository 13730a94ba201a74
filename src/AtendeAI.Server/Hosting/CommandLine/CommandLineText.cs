namespace AtendeAI.Server.Hosting.CommandLine;

/// <summary>The words of the command line itself: <c>CommandLineText.resx</c> in Portuguese, <c>CommandLineText.en.resx</c> in English.</summary>
internal static class CommandLineText
{
    private static readonly TextTable Table = new(typeof(CommandLineText));

    public static string Of(string key, params object?[] details) => Table.Of(key, details);
}
