using AtendeAI.Domain.Identity;

namespace AtendeAI.Web.Tests.Fakes;

/// <summary>Somebody is always signed in: by default the owner.</summary>
public sealed class FakeStaff : ICurrentStaff
{
    public StaffMember? Who { get; set; } =
        new(
            new UserId(Guid.Parse("01900000-0000-7000-8000-000000000001")),
            new ClinicId(Guid.Parse("01900000-0000-7000-8000-0000000000c1")),
            "Helena Duarte",
            StaffRoles.PermissionsOf(StaffRole.Owner)
        );

    public ValueTask<StaffMember?> GetAsync() => ValueTask.FromResult(Who);
}
