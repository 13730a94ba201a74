using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Data;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Agenda;

/// <summary>
/// The transaction in which the agenda is changed, opened by whoever has more to do in it. It is a real transaction block with the clinic
/// set; when a command is refused, the caller rolls back, since a part of the command may have happened.
/// </summary>
/// <param name="Context">The clinic's rules: buffers, hours, grid.</param>
/// <param name="Contact">On whose phone this is asked; null for the desk, which may touch every patient's appointments.</param>
internal sealed record AgendaWork(
    NpgsqlConnection Connection,
    NpgsqlTransaction Transaction,
    ClinicId Clinic,
    ClinicContext Context,
    Guid? Contact,
    Guid? Conversation,
    Instant Now
)
{
    /// <summary>A command of this transaction with positional parameters; null is NULL, instants are <c>timestamptz</c>.</summary>
    public NpgsqlCommand Command(string sql, params object?[] parameters)
    {
        var command = new NpgsqlCommand(sql, Connection, Transaction);
        SqlParameters.Add(command.Parameters, parameters);
        return command;
    }

    public NpgsqlBatch Batch(params NpgsqlBatchCommand[] commands)
    {
        var batch = new NpgsqlBatch(Connection, Transaction);
        foreach (var command in commands)
        {
            batch.BatchCommands.Add(command);
        }
        return batch;
    }

    /// <summary>The stretch that an appointment keeps busy: itself and the clinic's buffers.</summary>
    public Interval Busy(Instant start, Instant end) =>
        new(
            start - Duration.FromMinutes(Context.Booking.BufferBeforeMinutes),
            end + Duration.FromMinutes(Context.Booking.BufferAfterMinutes)
        );
}
