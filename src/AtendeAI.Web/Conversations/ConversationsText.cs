namespace AtendeAI.Web.Conversations;

/// <summary>Names the texts of this folder: <c>ConversationsText.resx</c> in Portuguese, <c>ConversationsText.en.resx</c> in English.</summary>
public sealed class ConversationsText;
