using AtendeAI.Domain.Identity;
using Npgsql;

namespace AtendeAI.Server.Clinics;

/// <summary>A clinic of this installation, as lists show it.</summary>
internal sealed record ClinicEntry(
    ClinicId Id,
    string Slug,
    string Name,
    string TimeZone,
    int Revision
);

/// <summary>The clinics of this installation, over the walls between them.</summary>
internal sealed class ClinicDirectory(NpgsqlDataSource database)
{
    public async Task<IReadOnlyList<ClinicEntry>> ListAsync(CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            "SELECT id, slug, name, time_zone, context_revision FROM atendeai.clinic_directory()"
        );
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var clinics = new List<ClinicEntry>();
        while (await reader.ReadAsync(cancellationToken))
        {
            clinics.Add(
                new(
                    new(reader.GetGuid(0)),
                    reader.GetString(1),
                    reader.GetString(2),
                    reader.GetString(3),
                    reader.GetInt32(4)
                )
            );
        }
        return clinics;
    }

    /// <summary>The clinic with that slug or that key, or null.</summary>
    public async Task<ClinicEntry?> FindAsync(string slugOrId, CancellationToken cancellationToken)
    {
        var id = Guid.TryParse(slugOrId, out var parsed) ? parsed : (Guid?)null;
        return (await ListAsync(cancellationToken)).FirstOrDefault(c =>
            c.Slug == slugOrId || c.Id.Value == id
        );
    }
}
