using AtendeAI.Domain;
using Microsoft.Extensions.Localization;

namespace AtendeAI.Web.Design;

/// <summary>What to tell a person when something was refused or failed: the text of the broken rule, or that it was unexpected.</summary>
public sealed class RuleWords(
    IStringLocalizer<RulesText> rules,
    IStringLocalizer<DesignText> design
)
{
    public string Describe(Exception problem) =>
        problem is RuleBrokenException broken
        && rules[broken.Rule] is { ResourceNotFound: false } text
            ? text
            : design["UnexpectedError"];
}
