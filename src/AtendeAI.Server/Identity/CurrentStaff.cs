using AtendeAI.Domain.Identity;
using Microsoft.AspNetCore.Components.Authorization;

namespace AtendeAI.Server.Identity;

/// <summary>Who is signed in: in a page or circuit from its authentication state, in an endpoint from the request.</summary>
internal sealed class CurrentStaff(AuthenticationStateProvider state, IHttpContextAccessor http)
    : ICurrentStaff
{
    public async ValueTask<StaffMember?> GetAsync()
    {
        try
        {
            return (await state.GetAuthenticationStateAsync()).User.Staff();
        }
        catch (InvalidOperationException)
        {
            // Outside of a component there is no such state.
            return http.HttpContext?.User.Staff();
        }
    }
}
