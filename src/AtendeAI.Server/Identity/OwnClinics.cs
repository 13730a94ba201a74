using System.Security.Claims;
using AtendeAI.Domain.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace AtendeAI.Server.Identity;

/// <summary>Which of their clinics somebody works at: a claim of the user, kept until another is chosen.</summary>
internal sealed class OwnClinics(Memberships memberships) : IOwnClinics
{
    public async Task<IReadOnlyList<OwnClinic>> ListAsync(
        StaffMember who,
        CancellationToken cancellationToken
    ) =>
        [
            .. (await memberships.OfAsync(who.User, cancellationToken)).Select(m => new OwnClinic(
                m.Clinic,
                m.ClinicName,
                m.Clinic == who.Clinic
            )),
        ];

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/clinica", ChooseAsync).RequireAuthorization();

    // The form parameter makes the endpoint ask for the antiforgery token.
    private static async Task<Results<RedirectHttpResult, NotFound>> ChooseAsync(
        [FromForm] Guid clinic,
        ClaimsPrincipal who,
        UserManager<User> users,
        SignInManager<User> signIn,
        Memberships memberships,
        CancellationToken cancellationToken
    )
    {
        if (
            await users.GetUserAsync(who) is not { } user
            || (await memberships.OfAsync(new(user.Id), cancellationToken)).All(m =>
                m.Clinic.Value != clinic
            )
        )
        {
            return TypedResults.NotFound();
        }
        await RememberAsync(users, user, clinic);
        await signIn.RefreshSignInAsync(user);
        return TypedResults.LocalRedirect("/");
    }

    private static async Task RememberAsync(UserManager<User> users, User user, Guid clinic)
    {
        var chosen = (await users.GetClaimsAsync(user)).Where(c =>
            c.Type == StaffClaims.ChosenClinic
        );
        await users.RemoveClaimsAsync(user, chosen);
        await users.AddClaimAsync(user, new(StaffClaims.ChosenClinic, clinic.ToString()));
    }
}
