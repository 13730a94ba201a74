namespace AtendeAI.Web.Language;

/// <summary>Guards what comes back to us as "where to go next": only paths of this site are followed.</summary>
public static class LocalAddress
{
    /// <summary><paramref name="address"/> as an absolute path of this site, or "/" when it is anything else.</summary>
    public static string OrStart(string? address)
    {
        var path = address is ['/', ..] or null or "" ? address : "/" + address;
        var safe =
            path is ['/', ..]
            && path is not ['/', '/' or '\\', ..]
            && !path.Contains('\\')
            && !path.Any(char.IsControl)
            && !path.Contains("://", StringComparison.Ordinal);

        return safe ? path! : "/";
    }
}
