using System.Text;
using AtendeAI.Domain.Clinics;

namespace AtendeAI.Server.Clinics;

/// <summary>The clinic that a new installation begins with: the sample's hours, services and answers under the owner's name for it, to be changed.</summary>
internal static class FirstClinic
{
    private const string Accented = "áàâãäéèêëíìîïóòôõöúùûüçñ";
    private const string Plain = "aaaaaeeeeiiiiooooouuuucn";

    public static ClinicContext Named(string name) =>
        ClinicContextJson.Sample("exemplo") with
        {
            Id = Slug(name),
            Name = name,
        };

    /// <summary>"Clínica São João" is "clinica-sao-joao".</summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var letter in name.ToLowerInvariant())
        {
            var at = Accented.IndexOf(letter, StringComparison.Ordinal);
            var plain = at < 0 ? letter : Plain[at];
            if (char.IsAsciiLetterOrDigit(plain))
            {
                slug.Append(plain);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }
        return slug.ToString().TrimEnd('-') is { Length: > 0 } made ? made : "clinica";
    }
}
