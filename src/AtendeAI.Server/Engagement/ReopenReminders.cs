using AtendeAI.Server.Clinics;
using AtendeAI.Server.Data;
using AtendeAI.Server.WhatsApp;
using Microsoft.Extensions.Options;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Engagement;

/// <summary>Once a template is in the settings, the reminders and notices that waited for one are due again, as long as their appointments are to come.</summary>
internal sealed class ReopenReminders(
    ClinicDirectory clinics,
    TenantTransactions transactions,
    IOptions<WhatsAppOptions> whatsApp,
    IClock clock
)
{
    public async Task HandleAsync(CancellationToken cancellationToken)
    {
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
        var settings = whatsApp.Value;
        if (settings.ReminderTemplate is { Length: > 0 })
        {
            await ReopenAsync(connection, Reminders, clinic, null, cancellationToken);
        }

        string?[] kinds =
        [
            settings.CancelledTemplate is { Length: > 0 } ? NoticeRows.Cancelled : null,
            settings.MovedTemplate is { Length: > 0 } ? NoticeRows.Moved : null,
        ];
        foreach (var kind in kinds.OfType<string>())
        {
            await ReopenAsync(connection, Notices, clinic, kind, cancellationToken);
        }
    }

    private const string Reminders = """
        UPDATE reminders r SET state = 'scheduled', reason = NULL, updated_at = $2
        FROM appointments a
        WHERE r.clinic_id = $1 AND r.state = 'needs_template' AND a.clinic_id = $1 AND a.id = r.appointment_id AND a.starts_at > $2
        """;

    private const string Notices = """
        UPDATE notices SET state = 'scheduled', reason = NULL, updated_at = $2
        WHERE clinic_id = $1 AND state = 'needs_template' AND starts_at > $2 AND kind = $3
        """;

    private async Task ReopenAsync(
        NpgsqlConnection connection,
        string sql,
        Guid clinic,
        string? kind,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(sql, connection);
        SqlParameters.Add(command.Parameters, [clinic, clock.GetCurrentInstant()]);
        if (kind is not null)
        {
            SqlParameters.Add(command.Parameters, [kind]);
        }

        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
