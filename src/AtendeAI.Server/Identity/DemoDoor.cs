using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace AtendeAI.Server.Identity;

/// <summary>The way into the demo: a link that signs in its owner, valid while this process lives. It exists in the demo alone.</summary>
internal sealed class DemoDoor
{
    public const string Email = "demo@aurora.exemplo";
    private const string Path = "/demo";

    private readonly string _token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));

    public string Link(string address) => $"{address}{Path}?token={_token}";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Path, EnterAsync);

    private static async Task<Results<RedirectHttpResult, NotFound>> EnterAsync(
        string? token,
        DemoDoor door,
        UserManager<User> users,
        SignInManager<User> signIn
    )
    {
        if (!door.Fits(token) || await users.FindByEmailAsync(Email) is not { } owner)
        {
            return TypedResults.NotFound();
        }
        await signIn.SignInAsync(owner, isPersistent: false);
        return TypedResults.LocalRedirect("/simulador");
    }

    private bool Fits(string? token) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(token ?? ""),
            Encoding.UTF8.GetBytes(_token)
        );
}
