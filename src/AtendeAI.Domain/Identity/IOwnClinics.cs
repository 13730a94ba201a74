namespace AtendeAI.Domain.Identity;

/// <summary>
/// The clinics that somebody belongs to. Whoever belongs to several works at one of them at a time; a form that posts another one's
/// <see cref="OwnClinic.Id"/> as <c>clinic</c> to <c>/clinica</c>, with its antiforgery token, changes to it, here and in every other open page.
/// </summary>
public interface IOwnClinics
{
    /// <summary>By name; one of them is the current one.</summary>
    Task<IReadOnlyList<OwnClinic>> ListAsync(StaffMember who, CancellationToken cancellationToken);
}

/// <param name="IsCurrent">The one worked at now.</param>
public sealed record OwnClinic(ClinicId Id, string Name, bool IsCurrent);
