using AtendeAI.Domain.Identity;

namespace AtendeAI.Server.Tests.Conversations;

/// <summary>People of a test's clinic.</summary>
internal static class PipelineStaff
{
    public static async Task<StaffMember> NewStaffAsync(
        this PipelineLine line,
        StaffRole role,
        string name = "Bia"
    )
    {
        var user = new UserId(Guid.CreateVersion7());
        await line.Fixture.RunAsync(
            "INSERT INTO users (id, name, user_name, email) VALUES ($1, $2, $3, $3)",
            user.Value,
            name,
            $"{user.Value:N}@exemplo.test"
        );
        return new StaffMember(user, line.Clinic.Clinic, name, StaffRoles.PermissionsOf(role));
    }
}
