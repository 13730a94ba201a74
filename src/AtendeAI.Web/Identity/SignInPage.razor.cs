using AtendeAI.Domain.Identity;
using AtendeAI.Web.Language;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace AtendeAI.Web.Identity;

public sealed partial class SignInPage(IAccounts accounts, NavigationManager navigation)
{
    private string? _problem;

    [SupplyParameterFromForm]
    private SignInForm? Form { get; set; }

    [SupplyParameterFromQuery]
    private string? ReturnUrl { get; set; }

    [CascadingParameter]
    private HttpContext? Context { get; set; }

    protected override void OnInitialized() => Form ??= new();

    private async Task SignInAsync()
    {
        if (string.IsNullOrWhiteSpace(Form?.Email) || string.IsNullOrEmpty(Form.Password))
        {
            _problem = "SignInMissing";
            return;
        }

        var outcome = await accounts.SignInAsync(
            Form.Email.Trim(),
            Form.Password,
            Form.Remember,
            Context?.RequestAborted ?? default
        );

        if (outcome == SignInOutcome.Succeeded)
        {
            navigation.NavigateTo(LocalAddress.OrStart(ReturnUrl));
            return;
        }

        _problem = outcome.ToString();
    }
}
