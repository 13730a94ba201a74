namespace AtendeAI.Web.Design;

/// <summary>How much something asks for attention, and which colours it has.</summary>
public enum Tone
{
    Neutral,
    Good,
    Info,
    Warn,
    Danger,

    /// <summary>Filled: the one thing to look at first.</summary>
    Alarm,
}
