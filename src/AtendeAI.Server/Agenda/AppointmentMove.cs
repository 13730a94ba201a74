using AtendeAI.Domain.Receptionist;
using Npgsql;

namespace AtendeAI.Server.Agenda;

/// <summary>Moving is an UPDATE, which knows no ON CONFLICT: a taken time raises an error, and a savepoint keeps the transaction alive.</summary>
internal static class AppointmentMove
{
    private const string Savepoint = "appointment_move";

    public static async Task<CommandOutcome> RunAsync(
        AgendaWork work,
        MoveAppointment command,
        CancellationToken cancellationToken
    )
    {
        var busy = work.Busy(command.To.Start, command.To.End);
        try
        {
            await using var batch = work.Batch(
                ExpiredHolds.InTheWay(work, busy),
                AppointmentSql.ReleaseHolds(work),
                new NpgsqlBatchCommand($"SAVEPOINT {Savepoint}"),
                AppointmentSql.Move(work, command, busy),
                new NpgsqlBatchCommand($"RELEASE SAVEPOINT {Savepoint}")
            );
            if (await batch.ExecuteScalarAsync(cancellationToken) is Guid id)
            {
                return CommandOutcome.Done(id);
            }
        }
        catch (PostgresException taken)
            when (taken.SqlState == PostgresErrorCodes.ExclusionViolation)
        {
            await work.Transaction.RollbackAsync(Savepoint, cancellationToken);
            return CommandOutcome.Refused(AppointmentRefusals.Of(taken));
        }
        return await AppointmentRefusals.OfChangeAsync(
            work,
            command.Appointment,
            command.Revision,
            cancellationToken,
            command.To
        );
    }
}
