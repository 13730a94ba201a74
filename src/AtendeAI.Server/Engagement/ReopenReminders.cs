using AtendeAI.Server.Clinics;
using AtendeAI.Server.Data;
using AtendeAI.Server.WhatsApp;
using Microsoft.Extensions.Options;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Engagement;

/// <summary>Once a template is in the settings, the reminders that waited for one are due again, as long as their appointments are to come.</summary>
internal sealed class ReopenReminders(
    ClinicDirectory clinics,
    TenantTransactions transactions,
    IOptions<WhatsAppOptions> whatsApp,
    IClock clock
)
{
    public async Task HandleAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(whatsApp.Value.ReminderTemplate))
        {
            return;
        }

        foreach (var clinic in await clinics.ListAsync(cancellationToken))
        {
            await transactions.ExecuteAsync(
                clinic.Id,
                Actor.System,
                (connection, _, token) => ReopenAsync(connection, clinic.Id.Value, token),
                cancellationToken
            );
        }
    }

    private async Task ReopenAsync(
        NpgsqlConnection connection,
        Guid clinic,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(
            """
            UPDATE reminders r SET state = 'scheduled', reason = NULL, updated_at = $2
            FROM appointments a
            WHERE r.clinic_id = $1 AND r.state = 'needs_template' AND a.clinic_id = $1 AND a.id = r.appointment_id AND a.starts_at > $2
            """,
            connection
        );
        SqlParameters.Add(command.Parameters, [clinic, clock.GetCurrentInstant()]);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
