using AtendeAI.Server.Hosting;

namespace AtendeAI.Server.Conversations;

/// <summary>The words of the dead-letter commands: <c>ConversationsText.resx</c> in Portuguese, <c>ConversationsText.en.resx</c> in English.</summary>
internal static class ConversationsText
{
    private static readonly TextTable Table = new(typeof(ConversationsText));

    public static string Of(string key, params object?[] details) => Table.Of(key, details);
}
