namespace AtendeAI.Web;

/// <summary>Names the texts of broken rules, keyed by their codes: <c>RulesText.resx</c> in Portuguese, <c>RulesText.en.resx</c> in English.</summary>
public sealed class RulesText;
