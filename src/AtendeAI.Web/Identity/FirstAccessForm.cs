using AtendeAI.Domain.Identity;

namespace AtendeAI.Web.Identity;

/// <summary>What the first owner types. It is not a record: nothing may print it.</summary>
public sealed class FirstAccessForm
{
    public string? ClinicName { get; set; }
    public string? Name { get; set; }
    public string? Email { get; set; }
    public string? Password { get; set; }

    public FirstOwner ToOwner() =>
        new(Trimmed(Name), Trimmed(Email), Password ?? "", Trimmed(ClinicName));

    private static string Trimmed(string? text) => text?.Trim() ?? "";
}
