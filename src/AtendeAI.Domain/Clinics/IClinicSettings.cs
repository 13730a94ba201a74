using AtendeAI.Domain.Identity;

namespace AtendeAI.Domain.Clinics;

/// <summary>
/// What the clinic has told the assistant, for whoever manages it (<see cref="StaffPermissions.ManageClinic"/>). A change is used from the next message
/// on, by every executable. Refusals: <c>clinics.changed-meanwhile</c>, <c>clinics.not-valid</c>.
/// </summary>
public interface IClinicSettings
{
    Task<ClinicSettings> GetAsync(StaffMember who, CancellationToken cancellationToken);

    /// <summary>Saves who the assistant is, if nothing was changed since <paramref name="revision"/>; the settings as they are now.</summary>
    Task<ClinicSettings> SavePersonaAsync(
        StaffMember who,
        AssistantPersona persona,
        int revision,
        CancellationToken cancellationToken
    );
}

/// <param name="Revision">Counts the changes of the context.</param>
public sealed record ClinicSettings(ClinicContext Context, int Revision);
