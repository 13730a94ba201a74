namespace AtendeAI.Web.Identity;

/// <summary>What is typed to sign in. It is not a record: nothing may print it.</summary>
public sealed class SignInForm
{
    public string? Email { get; set; }
    public string? Password { get; set; }
    public bool Remember { get; set; }
}
