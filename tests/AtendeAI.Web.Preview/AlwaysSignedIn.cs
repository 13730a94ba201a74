using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace AtendeAI.Web.Preview;

internal sealed class AlwaysSignedIn(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var who = new ClaimsPrincipal(
            new ClaimsIdentity([new Claim(ClaimTypes.Name, "Helena Duarte")], Scheme.Name)
        );
        return Task.FromResult(
            AuthenticateResult.Success(new AuthenticationTicket(who, Scheme.Name))
        );
    }
}
