using AtendeAI.Server.Agenda;
using Microsoft.Extensions.Options;

namespace AtendeAI.Server.Engagement;

/// <summary>What the desk cancels or moves is told to the patient; what patients do on their own phones they know.</summary>
internal sealed class DeskNotices(IOptions<NoticeOptions> options) : IAppointmentWatcher
{
    public async Task ChangedAsync(
        AgendaWork work,
        IReadOnlyList<Guid> appointments,
        CancellationToken cancellationToken
    )
    {
        if (work.Contact is not null || !options.Value.DeskChanges)
        {
            return;
        }

        await using var command = work.Command(
            $"""
            INSERT INTO notices (clinic_id, id, kind, contact_id, conversation_id, about_id, revision, professional_id, service_id, starts_at, due_at, created_at, updated_at)
            SELECT $1, uuid7(), CASE a.status WHEN 'cancelled' THEN '{NoticeRows.Cancelled}' ELSE '{NoticeRows.Moved}' END,
                a.contact_id, a.conversation_id, a.id, a.revision, a.professional_id, a.service_id, a.starts_at, $3, $3, $3
            FROM appointments a
            WHERE a.clinic_id = $1 AND a.id = ANY ($2) AND a.contact_id IS NOT NULL AND a.starts_at > $3
                AND (a.status = 'cancelled' OR (a.status = 'booked' AND a.revision > 1))
            ON CONFLICT DO NOTHING
            """,
            work.Clinic.Value,
            appointments.ToArray(),
            work.Now
        );
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
