using AtendeAI.Domain;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Data;
using Npgsql;
using static AtendeAI.Server.Data.SqlParameters;

namespace AtendeAI.Server.Conversations;

/// <summary>Dead letters of a clinic, and the webhooks that belong to none: seen, tried again, or put away.</summary>
internal sealed class FailureDesk(
    TenantTransactions transactions,
    ClinicContexts contexts,
    ClinicDirectory directory,
    DeadLetters deadLetters
) : IFailures
{
    public async Task<Failures> ListAsync(StaffMember who, CancellationToken cancellationToken)
    {
        who.Require(StaffPermissions.ManageChannels);
        var context = await contexts.GetAsync(who.Clinic, cancellationToken);
        var messages = await transactions.ExecuteAsync(
            who.Clinic,
            Actor.Of(who),
            (connection, transaction, token) =>
                ReadAsync(connection, transaction, FailureSql.Letters, token, who.Clinic.Value),
            cancellationToken
        );
        var strays = await SeesStraysAsync(who, cancellationToken)
            ? await transactions.InIntakeAsync(
                (connection, transaction, token) =>
                    ReadAsync(connection, transaction, FailureSql.Strays, token),
                cancellationToken
            )
            : null;
        return new(context.Zone, messages, strays);
    }

    public Task ReplayAsync(
        StaffMember who,
        Failure failure,
        CancellationToken cancellationToken
    ) =>
        SettleAsync(
            who,
            failure,
            async () =>
                await deadLetters.ReplayAsync(
                    failure.Conversation is null ? null : who.Clinic,
                    [failure.Id],
                    cancellationToken
                ) > 0,
            cancellationToken
        );

    public Task DismissAsync(
        StaffMember who,
        Failure failure,
        CancellationToken cancellationToken
    ) =>
        SettleAsync(
            who,
            failure,
            () =>
                failure.Conversation is null
                    ? transactions.InIntakeAsync(
                        (connection, transaction, token) =>
                            RunAsync(
                                connection,
                                transaction,
                                FailureSql.DismissStray,
                                token,
                                failure.Id
                            ),
                        cancellationToken
                    )
                    : transactions.ExecuteAsync(
                        who.Clinic,
                        Actor.Of(who),
                        (connection, transaction, token) =>
                            RunAsync(
                                connection,
                                transaction,
                                FailureSql.DismissLetter,
                                token,
                                who.Clinic.Value,
                                failure.Id
                            ),
                        cancellationToken
                    ),
            cancellationToken
        );

    private async Task SettleAsync(
        StaffMember who,
        Failure failure,
        Func<Task<bool>> settle,
        CancellationToken cancellationToken
    )
    {
        who.Require(StaffPermissions.ManageChannels);
        if (failure.Conversation is null && !await SeesStraysAsync(who, cancellationToken))
        {
            throw new RuleBrokenException("identity.not-allowed");
        }

        if (!await settle())
        {
            throw new RuleBrokenException("failures.settled");
        }
    }

    // What came for nobody may be anybody's: where several clinics share the installation, only its operator looks at it.
    private async Task<bool> SeesStraysAsync(
        StaffMember who,
        CancellationToken cancellationToken
    ) =>
        who.Permissions.HasFlag(StaffPermissions.OperatePlatform)
        || (await directory.ListAsync(cancellationToken)).Count == 1;

    private static async Task<IReadOnlyList<Failure>> ReadAsync(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        string sql,
        CancellationToken cancellationToken,
        params object[] parameters
    )
    {
        await using var batch = new NpgsqlBatch(connection, transaction)
        {
            BatchCommands = { BatchCommand(sql, parameters) },
        };
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        return await reader.ListAsync(
            row => new Failure(
                row.GetGuid(0),
                row.GetString(1),
                row.GetStringOrNull(2),
                row.GetInstant(3),
                row.GetGuidOrNull(4) is { } conversation ? new ConversationId(conversation) : null,
                row.GetStringOrNull(5)
            ),
            cancellationToken
        );
    }

    private static async Task<bool> RunAsync(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        string sql,
        CancellationToken cancellationToken,
        params object[] parameters
    )
    {
        await using var batch = new NpgsqlBatch(connection, transaction)
        {
            BatchCommands = { BatchCommand(sql, parameters) },
        };
        return await batch.ExecuteNonQueryAsync(cancellationToken) > 0;
    }
}
