namespace AtendeAI.Domain.Identity;

/// <summary>A clinic's key in the database (UUIDv7). The clinic context's own <c>id</c> ("aurora") is its slug.</summary>
public readonly record struct ClinicId(Guid Value);

/// <summary>A user's key in the database.</summary>
public readonly record struct UserId(Guid Value);

/// <summary>
/// Who is asking, and at which clinic. Every port of the panel takes one: it decides the rows that can be seen (row-level security) and
/// what may be done (<see cref="Permissions"/>), and the audit log names it.
/// </summary>
public sealed record StaffMember(
    UserId User,
    ClinicId Clinic,
    string Name,
    StaffPermissions Permissions
)
{
    /// <summary>Refuses with the rule <c>identity.not-allowed</c> when any of <paramref name="needed"/> is missing.</summary>
    public void Require(StaffPermissions needed)
    {
        if ((Permissions & needed) != needed)
        {
            throw new RuleBrokenException("identity.not-allowed");
        }
    }
}
