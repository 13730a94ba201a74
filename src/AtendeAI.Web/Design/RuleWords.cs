using AtendeAI.Domain;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;

namespace AtendeAI.Web.Design;

/// <summary>
/// What to tell a person when something was refused or failed: the text of the broken rule, or that it was unexpected. Only what is
/// unexpected is logged.
/// </summary>
public sealed partial class RuleWords(
    IStringLocalizer<RulesText> rules,
    IStringLocalizer<DesignText> design,
    ILogger<RuleWords> logger
)
{
    /// <summary>Does what a person asked for. Null when it was done, else why not, in words.</summary>
    public async Task<string?> TryAsync(Func<Task> act)
    {
        try
        {
            await act();
            return null;
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            return Explain(problem);
        }
    }

    public string Explain(Exception problem)
    {
        if (
            problem is RuleBrokenException broken
            && rules[broken.Rule] is { ResourceNotFound: false } text
        )
        {
            return text;
        }

        LogUnexpected(problem);
        return design["UnexpectedError"];
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The panel could not do what was asked")]
    private partial void LogUnexpected(Exception problem);
}
