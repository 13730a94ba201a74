using System.Globalization;
using System.Security.Claims;
using AtendeAI.Domain.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace AtendeAI.Server.Identity;

/// <summary>Writes into the cookie who somebody is and what they may do at their clinic. It is written anew whenever the stamp is checked.</summary>
internal sealed class StaffPrincipalFactory(
    UserManager<User> users,
    IOptions<IdentityOptions> options,
    Memberships memberships
) : UserClaimsPrincipalFactory<User>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(User user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(StaffClaims.Name, user.Name));
        var chosen = identity.FindFirst(StaffClaims.ChosenClinic)?.Value;
        var own = await memberships.OfAsync(new(user.Id), default);
        var current =
            own.FirstOrDefault(m => $"{m.Clinic.Value}" == chosen)
            ?? (own is [var first, ..] ? first : null);
        if (current is { } membership)
        {
            var permissions = (int)StaffRoles.PermissionsOf(membership.Role);
            identity.AddClaim(new(StaffClaims.Clinic, membership.Clinic.Value.ToString()));
            identity.AddClaim(
                new(
                    StaffClaims.Permissions,
                    permissions.ToString(CultureInfo.InvariantCulture),
                    ClaimValueTypes.Integer32
                )
            );
        }
        return identity;
    }
}

/// <summary>The claims of a member of staff, and the way back from them.</summary>
internal static class StaffClaims
{
    public const string Name = "atendeai:name";
    public const string Clinic = "atendeai:clinic";

    /// <summary>Kept with the user: the clinic that somebody of several has chosen to work at.</summary>
    public const string ChosenClinic = "atendeai:chosen-clinic";
    public const string Permissions = "atendeai:permissions";

    /// <summary>Who this is, or null for somebody who is not signed in or belongs to no clinic.</summary>
    public static StaffMember? Staff(this ClaimsPrincipal principal) =>
        principal.Identity?.IsAuthenticated == true
        && Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var user)
        && Guid.TryParse(principal.FindFirstValue(Clinic), out var clinic)
        && int.TryParse(
            principal.FindFirstValue(Permissions),
            CultureInfo.InvariantCulture,
            out var permissions
        )
            ? new(
                new(user),
                new(clinic),
                principal.FindFirstValue(Name) ?? "",
                (StaffPermissions)permissions
            )
            : null;
}
