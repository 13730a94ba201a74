using AtendeAI.Server.Hosting;

namespace AtendeAI.Server.Llm;

/// <summary>The words of the llm commands and of what the doctor finds on a language model: <c>LlmText.resx</c> in Portuguese, <c>LlmText.en.resx</c> in English.</summary>
internal static class LlmText
{
    private static readonly TextTable Table = new(typeof(LlmText));

    public static string Of(string key, params object?[] details) => Table.Of(key, details);
}
