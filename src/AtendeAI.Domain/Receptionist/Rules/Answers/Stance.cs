namespace AtendeAI.Domain.Receptionist.Rules.Answers;

/// <summary>How a message stands to the yes-or-no question that waits.</summary>
internal enum Stance
{
    /// <summary>Neither: a condition, a question, another wish, or nothing that was understood.</summary>
    None,
    Yes,
    No,

    /// <summary>Not decided yet ("depois eu confirmo").</summary>
    Later,
}
