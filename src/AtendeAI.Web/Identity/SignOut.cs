using AtendeAI.Domain.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace AtendeAI.Web.Identity;

internal static class SignOut
{
    public static void MapSignOut(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/sair", LeaveAsync);

    // The form parameter makes the endpoint ask for the antiforgery token: no other site can sign anybody out.
    private static async Task<RedirectHttpResult> LeaveAsync(
        IAccounts accounts,
        [FromForm(Name = "__RequestVerificationToken")] string? token
    )
    {
        _ = token;
        await accounts.SignOutAsync();
        return TypedResults.LocalRedirect("/entrar");
    }
}
