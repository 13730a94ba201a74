using AtendeAI.Domain.Identity;

namespace AtendeAI.Web.Tests.Fakes;

/// <summary>One clinic, until a test adds more.</summary>
public sealed class FakeOwnClinics : IOwnClinics
{
    public List<OwnClinic> All { get; } =
    [
        new(
            new ClinicId(Guid.Parse("01900000-0000-7000-8000-0000000000c1")),
            "Clínica Aurora",
            IsCurrent: true
        ),
    ];

    public Task<IReadOnlyList<OwnClinic>> ListAsync(
        StaffMember who,
        CancellationToken cancellationToken
    ) => Task.FromResult<IReadOnlyList<OwnClinic>>([.. All]);
}
