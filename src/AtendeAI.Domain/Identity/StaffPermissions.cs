namespace AtendeAI.Domain.Identity;

/// <summary>What a member of staff may do. Code checks these, never the name of a role.</summary>
[Flags]
public enum StaffPermissions
{
    None = 0,
    ReadConversations = 1,
    AnswerConversations = 1 << 1,
    ReadAgenda = 1 << 2,
    ChangeAgenda = 1 << 3,
    ManageClinic = 1 << 4,
    ManageUsers = 1 << 5,
    ManageChannels = 1 << 6,
    ReadAudit = 1 << 7,
    UseSimulator = 1 << 8,
    OperatePlatform = 1 << 9,
}

/// <summary>The roles of the architecture page and what each may do.</summary>
public enum StaffRole
{
    Operator,
    Owner,
    Manager,
    Attendant,
    Professional,
    Auditor,
}

/// <summary>The one table from roles to permissions.</summary>
public static class StaffRoles
{
    private const StaffPermissions Desk =
        StaffPermissions.ReadConversations
        | StaffPermissions.AnswerConversations
        | StaffPermissions.ReadAgenda
        | StaffPermissions.ChangeAgenda
        | StaffPermissions.UseSimulator;

    /// <summary>The permissions that come with <paramref name="role"/>. An auditor reads the audit log and no patient text.</summary>
    public static StaffPermissions PermissionsOf(StaffRole role) =>
        role switch
        {
            StaffRole.Operator => (StaffPermissions)~0,
            StaffRole.Owner => Desk
                | StaffPermissions.ManageClinic
                | StaffPermissions.ManageUsers
                | StaffPermissions.ManageChannels
                | StaffPermissions.ReadAudit,
            StaffRole.Manager => Desk | StaffPermissions.ManageClinic | StaffPermissions.ReadAudit,
            StaffRole.Attendant => Desk,
            StaffRole.Professional => StaffPermissions.ReadAgenda
                | StaffPermissions.ReadConversations,
            StaffRole.Auditor => StaffPermissions.ReadAudit,
            _ => StaffPermissions.None,
        };
}
