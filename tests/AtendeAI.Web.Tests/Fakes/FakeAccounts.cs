using AtendeAI.Domain.Identity;

namespace AtendeAI.Web.Tests.Fakes;

/// <summary>One account, one first-access token, and what was asked of them.</summary>
public sealed class FakeAccounts : IAccounts
{
    public const string Email = "helena@aurora.exemplo";
    public const string Password = "uma senha longa 1";
    public const string Token = "token-do-primeiro-acesso";

    private int _wrong;

    public FirstOwner? Created { get; private set; }

    public Task<SignInOutcome> SignInAsync(
        string email,
        string password,
        bool remember,
        CancellationToken cancellationToken
    )
    {
        if (_wrong >= 5)
        {
            return Task.FromResult(SignInOutcome.LockedOut);
        }

        if (email == Email && password == Password)
        {
            return Task.FromResult(SignInOutcome.Succeeded);
        }

        _wrong++;
        return Task.FromResult(SignInOutcome.Refused);
    }

    public Task SignOutAsync() => Task.CompletedTask;

    public Task<bool> IsFirstOwnerTokenAsync(string token, CancellationToken cancellationToken) =>
        Task.FromResult(token == Token);

    public Task<IReadOnlyList<string>> CreateFirstOwnerAsync(
        string token,
        FirstOwner owner,
        CancellationToken cancellationToken
    )
    {
        if (owner.Password.Length < 10)
        {
            return Task.FromResult<IReadOnlyList<string>>(["password-too-short"]);
        }

        Created = owner;
        return Task.FromResult<IReadOnlyList<string>>([]);
    }
}
