using AtendeAI.Domain.Patients;
using AtendeAI.Server.Agenda;

namespace AtendeAI.Server.Patients;

/// <summary>The contact behind a phone number that the desk typed.</summary>
internal static class ContactRows
{
    /// <summary>Finds by the key that all spellings of a number share, or makes one that its first message will be joined to; null without a number.</summary>
    public static async Task<Guid?> FindOrCreateAsync(
        AgendaWork work,
        string? phone,
        CancellationToken cancellationToken
    )
    {
        if (phone is null || BrazilianPhone.Normalize(phone) is not { } digits)
        {
            return null;
        }
        await using var command = work.Command(
            """
            WITH known AS (
                SELECT id FROM contacts WHERE clinic_id = $1 AND phone_key = $4 ORDER BY created_at LIMIT 1
            ), made AS (
                INSERT INTO contacts (clinic_id, id, phone, phone_key, created_at)
                SELECT $1, $2, $3, $4, $5 WHERE NOT EXISTS (SELECT FROM known)
                RETURNING id
            )
            SELECT id FROM known UNION ALL SELECT id FROM made
            """,
            work.Clinic.Value,
            Guid.CreateVersion7(),
            BrazilianPhone.ToE164(digits),
            BrazilianPhone.MatchKey(digits),
            work.Now
        );
        return (Guid?)await command.ExecuteScalarAsync(cancellationToken);
    }
}
