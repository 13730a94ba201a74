using AtendeAI.Server.Hosting;

namespace AtendeAI.Server.Clinics;

/// <summary>Finds the clinic that a command names.</summary>
internal static class ClinicChoice
{
    /// <param name="services">The server's services.</param>
    /// <param name="slugOrId">The clinic's id ("aurora") or its key in the database.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<ClinicEntry> FindClinicAsync(
        this IServiceProvider services,
        string slugOrId,
        CancellationToken cancellationToken
    )
    {
        var directory = services.GetRequiredService<ClinicDirectory>();
        return await directory.FindAsync(slugOrId, cancellationToken)
            ?? throw new RefusalException(ClinicsText.Of("no-clinic", slugOrId));
    }
}
