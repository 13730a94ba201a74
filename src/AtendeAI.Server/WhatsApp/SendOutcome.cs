namespace AtendeAI.Server.WhatsApp;

/// <summary>How a send ended.</summary>
internal abstract record SendOutcome;

/// <param name="WaId">The recipient as WhatsApp knows it; for Brazil it may differ from what was dialled.</param>
internal sealed record Accepted(string Wamid, string? WaId) : SendOutcome;

/// <summary>Refused with a code: nothing was sent.</summary>
internal sealed record Refused(int Code, string Text, GraphErrorClass Class) : SendOutcome;

/// <summary>The request never left: nothing was sent.</summary>
internal sealed record NotSent(string Reason) : SendOutcome;

/// <summary>The request was cut off or timed out: Meta may have taken it. Its status tells; it is not sent again blindly.</summary>
internal sealed record Uncertain(string Reason) : SendOutcome;
