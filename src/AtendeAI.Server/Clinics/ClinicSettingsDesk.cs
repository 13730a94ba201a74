using AtendeAI.Domain;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Data;

namespace AtendeAI.Server.Clinics;

/// <summary>The clinic's settings on the database.</summary>
internal sealed class ClinicSettingsDesk(TenantTransactions transactions, ClinicContexts contexts)
    : IClinicSettings
{
    public Task<ClinicSettings> GetAsync(StaffMember who, CancellationToken cancellationToken)
    {
        who.Require(StaffPermissions.ManageClinic);
        return transactions.ExecuteAsync(
            who.Clinic,
            Actor.Of(who),
            (connection, transaction, token) =>
                ClinicChanges.ReadAsync(connection, transaction, who.Clinic, "", token),
            cancellationToken
        );
    }

    public async Task<ClinicSettings> SavePersonaAsync(
        StaffMember who,
        AssistantPersona persona,
        int revision,
        CancellationToken cancellationToken
    )
    {
        who.Require(StaffPermissions.ManageClinic);
        var saved = await transactions.ExecuteAsync(
            who.Clinic,
            Actor.Of(who),
            (connection, transaction, token) =>
                ClinicChanges.ApplyAsync(
                    connection,
                    transaction,
                    who.Clinic,
                    before =>
                        before.Revision == revision
                            ? before.Context with
                            {
                                Assistant = persona,
                            }
                            : throw new RuleBrokenException("clinics.changed-meanwhile"),
                    token
                ),
            cancellationToken
        );
        contexts.Forget(who.Clinic);
        return saved;
    }
}
