using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Data;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Engagement;

/// <summary>
/// Has the receptionist remember, in the reminder's own transaction, what it has just reminded of: a plain "sim" then answers it. A turn that is
/// being taken in that moment may forget it again; the buttons carry their appointment in any case.
/// </summary>
internal static class ReminderMemory
{
    private const string Read = """
        WITH lane AS (
            INSERT INTO lanes (clinic_id, conversation_id) VALUES ($1, $2) ON CONFLICT (clinic_id, conversation_id) DO NOTHING
        )
        SELECT state FROM lanes WHERE clinic_id = $1 AND conversation_id = $2 FOR UPDATE
        """;

    private const string Write =
        "UPDATE lanes SET state = $3 WHERE clinic_id = $1 AND conversation_id = $2";

    public static async Task KeepAsync(
        NpgsqlConnection connection,
        ClinicId clinic,
        ConversationId conversation,
        AppointmentId appointment,
        Instant now,
        CancellationToken cancellationToken
    )
    {
        await using var read = new NpgsqlCommand(Read, connection);
        SqlParameters.Add(read.Parameters, [clinic.Value, conversation.Value]);
        var state = DialogueState.Parse(await read.ExecuteScalarAsync(cancellationToken) as byte[]);

        await using var write = new NpgsqlCommand(Write, connection);
        SqlParameters.Add(
            write.Parameters,
            [clinic.Value, conversation.Value, state.AfterReminder(appointment, now).ToJson()]
        );
        await write.ExecuteNonQueryAsync(cancellationToken);
    }
}
