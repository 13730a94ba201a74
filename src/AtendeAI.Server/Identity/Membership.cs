using AtendeAI.Domain.Identity;
using AtendeAI.Server.Data;
using Npgsql;

namespace AtendeAI.Server.Identity;

/// <summary>A user's place at a clinic.</summary>
internal sealed record Membership(ClinicId Clinic, string Slug, string ClinicName, StaffRole Role);

/// <summary>Which clinics a user belongs to, and as what.</summary>
internal sealed class Memberships(NpgsqlDataSource database, TenantTransactions transactions)
{
    public async Task<IReadOnlyList<Membership>> OfAsync(
        UserId user,
        CancellationToken cancellationToken
    )
    {
        await using var command = database.CreateCommand(
            "SELECT clinic_id, slug, name, role FROM atendeai.memberships_of($1)"
        );
        command.Parameters.Add(new() { Value = user.Value });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var memberships = new List<Membership>();
        while (await reader.ReadAsync(cancellationToken))
        {
            memberships.Add(
                new(
                    new(reader.GetGuid(0)),
                    reader.GetString(1),
                    reader.GetString(2),
                    Enum.Parse<StaffRole>(reader.GetString(3), ignoreCase: true)
                )
            );
        }
        return memberships;
    }

    /// <summary>Makes the user a member, or changes the role of one.</summary>
    public Task SetAsync(
        ClinicId clinic,
        UserId user,
        StaffRole role,
        Actor actor,
        CancellationToken cancellationToken
    ) =>
        transactions.ExecuteAsync(
            clinic,
            actor,
            async (connection, transaction, token) =>
            {
                await using var command = new NpgsqlCommand(
                    """
                    INSERT INTO memberships (clinic_id, user_id, role) VALUES ($1, $2, $3)
                    ON CONFLICT (clinic_id, user_id) DO UPDATE SET role = excluded.role
                    """,
                    connection,
                    transaction
                )
                {
                    Parameters =
                    {
                        new() { Value = clinic.Value },
                        new() { Value = user.Value },
                        new() { Value = role.ToString().ToLowerInvariant() },
                    },
                };
                await command.ExecuteNonQueryAsync(token);
            },
            cancellationToken
        );
}
