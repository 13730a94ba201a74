using AtendeAI.Domain.Identity;
using AtendeAI.Web.Design;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace AtendeAI.Web.Identity;

/// <summary>Makes the first owner. The token comes with the link and stays in the address: the form posts to where it was shown.</summary>
public sealed partial class FirstAccessPage(IAccounts accounts, NavigationManager navigation)
{
    private IReadOnlyList<string> _problems = [];
    private bool _valid;

    [SupplyParameterFromForm]
    private FirstAccessForm? Form { get; set; }

    [SupplyParameterFromQuery]
    private string? Token { get; set; }

    [CascadingParameter]
    private HttpContext? Context { get; set; }

    private CancellationToken Aborted => Context?.RequestAborted ?? default;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        _valid =
            !string.IsNullOrEmpty(Token) && await accounts.IsFirstOwnerTokenAsync(Token, Aborted);
    }

    private async Task CreateAsync()
    {
        if (!_valid)
        {
            return;
        }

        _problems = await accounts.CreateFirstOwnerAsync(Token!, Form!.ToOwner(), Aborted);
        if (_problems.Count == 0)
        {
            navigation.NavigateTo("/");
        }
    }

    private string Describe(string problem) => L.Either("Problem." + problem, "Problem.other");
}
