using AtendeAI.Domain.Conversations;

namespace AtendeAI.Web.Conversations;

/// <summary>A tap on something that was offered with a message.</summary>
public sealed record PhoneTap(MessageId Of, MessageOption Option);
