namespace AtendeAI.Fakes.WhatsApp;

/// <summary>A scripted misbehaviour of the Graph API, used up by the sends it meets.</summary>
public sealed record GraphFault
{
    /// <summary>Answered instead of accepting.</summary>
    public GraphError? Error { get; init; }

    /// <summary>Waited before anything else.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>The message is accepted and the connection cut before the answer: the client cannot know.</summary>
    public bool ResetAfterAccepting { get; init; }

    /// <summary>The connection is cut and nothing was accepted.</summary>
    public bool ResetBeforeAccepting { get; init; }

    public static GraphFault Of(GraphError error) => new() { Error = error };

    public static GraphFault Slow(TimeSpan delay) => new() { Delay = delay };

    public static GraphFault LostAnswer { get; } = new() { ResetAfterAccepting = true };

    public static GraphFault LostRequest { get; } = new() { ResetBeforeAccepting = true };
}
