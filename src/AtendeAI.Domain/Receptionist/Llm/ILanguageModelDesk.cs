using AtendeAI.Domain.Identity;

namespace AtendeAI.Domain.Receptionist.Llm;

/// <summary>
/// A clinic's language model as the panel shows and sets it. The key goes in and never comes out. Refuses what <see cref="LanguageModelChange.Faults"/>
/// names, and <c>identity.not-allowed</c> without <see cref="StaffPermissions.ManageChannels"/>.
/// </summary>
public interface ILanguageModelDesk
{
    /// <summary>Null where the clinic has set none.</summary>
    Task<LanguageModelView?> GetAsync(StaffMember who, CancellationToken cancellationToken);

    /// <summary>Sets the model.</summary>
    Task SaveAsync(
        StaffMember who,
        LanguageModelChange change,
        CancellationToken cancellationToken
    );

    /// <summary>Switches it on or off; what was set stays. Refuses <c>llm.not-set</c> where nothing is.</summary>
    Task SwitchAsync(StaffMember who, bool on, CancellationToken cancellationToken);

    /// <summary>Asks the model for one word, as it would be after the change. Nothing is set; what it uses is counted.</summary>
    Task<LanguageModelTrial> TryAsync(
        StaffMember who,
        LanguageModelChange change,
        CancellationToken cancellationToken
    );
}
