using AtendeAI.Domain.Identity;
using Npgsql;

namespace AtendeAI.Server.Conversations;

/// <summary>
/// The first statement of the pipeline's batches: it opens the rows of one clinic, or of the intake, for this transaction only. (A batch is one transaction,
/// so the hot path spares itself BEGIN and COMMIT as round trips of their own.)
/// </summary>
internal static class Scope
{
    public static NpgsqlBatchCommand Clinic(ClinicId clinic, string actor = "assistant") =>
        new(
            "SELECT set_config('atendeai.clinic_id', @clinic, true), set_config('atendeai.actor', @actor, true)"
        )
        {
            Parameters = { new("clinic", clinic.Value.ToString()), new("actor", actor) },
        };

    public static NpgsqlBatchCommand Intake() =>
        new("SELECT set_config('atendeai.intake', 'on', true)");
}
