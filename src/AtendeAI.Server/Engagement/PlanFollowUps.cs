using AtendeAI.Server.Clinics;
using AtendeAI.Server.Data;
using Microsoft.Extensions.Options;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Engagement;

/// <summary>Puts the question after the visit into the ledger of notices, once for each appointment that has ended in the last day.</summary>
internal sealed class PlanFollowUps(
    ClinicDirectory clinics,
    TenantTransactions transactions,
    IOptions<NoticeOptions> options,
    IClock clock
)
{
    private static readonly Duration LookBack = Duration.FromDays(1);

    private const string Plan = $"""
        INSERT INTO notices (clinic_id, id, kind, contact_id, conversation_id, about_id, revision, professional_id, service_id, starts_at, due_at, created_at, updated_at)
        SELECT $1, uuid7(), '{NoticeRows.FollowUp}', a.contact_id, a.conversation_id, a.id, a.revision, a.professional_id, a.service_id, a.starts_at, $3, $4, $4
        FROM appointments a
        WHERE a.clinic_id = $1 AND a.starts_at > $2::timestamptz - interval '1 day' AND a.ends_at > $2 AND a.ends_at <= $3
            AND a.contact_id IS NOT NULL AND a.status IN ('booked', 'confirmed', 'completed')
            AND NOT EXISTS (SELECT FROM notices n WHERE n.clinic_id = $1 AND n.about_id = a.id AND n.kind = '{NoticeRows.FollowUp}')
        ON CONFLICT DO NOTHING
        """;

    public async Task HandleAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.FollowUp)
        {
            return;
        }

        foreach (var clinic in await clinics.ListAsync(cancellationToken))
        {
            await transactions.ExecuteAsync(
                clinic.Id,
                Actor.System,
                (connection, _, token) => PlanAsync(connection, clinic.Id.Value, token),
                cancellationToken
            );
        }
    }

    private async Task PlanAsync(
        NpgsqlConnection connection,
        Guid clinic,
        CancellationToken cancellationToken
    )
    {
        var now = clock.GetCurrentInstant();
        var ended = now - Duration.FromMinutes(options.Value.FollowUpAfterMinutes);
        await using var command = new NpgsqlCommand(Plan, connection);
        SqlParameters.Add(command.Parameters, [clinic, ended - LookBack, ended, now]);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
