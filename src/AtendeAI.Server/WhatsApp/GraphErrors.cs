namespace AtendeAI.Server.WhatsApp;

/// <summary>What to do about a refusal of the Graph API.</summary>
internal enum GraphErrorClass
{
    /// <summary>Passing: try again with backoff.</summary>
    Retry,

    /// <summary>A limit that takes long to lift: try again much later.</summary>
    Later,

    /// <summary>Trying again cannot help.</summary>
    Never,

    /// <summary>A person has to mend token, number or account: the channel's sends wait.</summary>
    Fix,
}

/// <summary>Meta's error codes (section 8 of the contract). Only the code decides, never the HTTP status or the title.</summary>
internal static class GraphErrors
{
    public static GraphErrorClass Classify(int code, bool transient) =>
        code switch
        {
            0 or 3 or 10 or 33 or 104 or 190 or (>= 200 and <= 299) => GraphErrorClass.Fix,
            131005 or 131031 or 131037 or 131042 or 131045 or 133006 or 133010 or 368 =>
                GraphErrorClass.Fix,
            1 or 2 or 130429 or 131000 or 131016 or 131056 or 131057 or 133004 =>
                GraphErrorClass.Retry,
            4 or 613 or 80007 or 131048 or 131064 or 132015 => GraphErrorClass.Later,
            _ => transient ? GraphErrorClass.Retry : GraphErrorClass.Never,
        };
}
