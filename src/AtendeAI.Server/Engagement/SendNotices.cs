using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Agenda;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Data;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Engagement;

/// <summary>
/// What the clock does about holds, notices and freed times, clinic by clinic: ends the holds that are over, settles what is due, and offers what
/// was given back. One clinic's or one notice's trouble is not another's.
/// </summary>
internal sealed partial class SendNotices(
    NpgsqlDataSource database,
    TenantTransactions transactions,
    ClinicContexts contexts,
    NoticeSender sender,
    FreedSlotOffers offers,
    OutboxSender outbox,
    LiveNotices live,
    IClock clock,
    ILogger<SendNotices> logger
)
{
    public async Task HandleAsync(CancellationToken cancellationToken)
    {
        foreach (var clinic in await DueAsync(cancellationToken))
        {
            try
            {
                await HandleAsync(clinic, cancellationToken);
            }
            catch (Exception error)
                when (error
                        is not (OperationCanceledException or NpgsqlException { IsTransient: true })
                )
            {
                Log.ClinicPassedOver(logger, clinic.Value, error);
            }
        }
    }

    private async Task HandleAsync(ClinicId clinic, CancellationToken cancellationToken)
    {
        var context = await contexts.GetAsync(clinic, cancellationToken);
        await transactions.ExecuteAsync(
            clinic,
            Actor.System,
            (connection, _, token) =>
                ExpiredHolds.EndAsync(connection, clinic, clock.GetCurrentInstant(), token),
            cancellationToken
        );
        live.AgendaChanged(clinic);
        await offers.SettleAsync(clinic, cancellationToken);
        while (await SettleNextAsync(clinic, context, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        while (await offers.OfferNextAsync(clinic, context, cancellationToken) is { } made)
        {
            Tell(clinic, made.Message);
        }
    }

    private async Task<bool> SettleNextAsync(
        ClinicId clinic,
        ClinicContext context,
        CancellationToken cancellationToken
    )
    {
        Guid? notice = null;
        try
        {
            if (
                await sender.SettleNextAsync(clinic, context, id => notice = id, cancellationToken)
                is not { } settled
            )
            {
                return false;
            }

            var kind = NoticeRows.Kind(settled.Notice.Kind);
            Log.Settled(
                logger,
                settled.Notice.Id,
                kind,
                settled.Outcome.State,
                settled.Outcome.Reason ?? "-"
            );
            Tell(clinic, settled.Outcome.Message);
        }
        catch (Exception error)
            when (notice is not null
                && error
                    is not (OperationCanceledException or NpgsqlException { IsTransient: true })
            )
        {
            Log.Failed(logger, notice.Value, error);
            await sender.FailAsync(clinic, notice.Value, error.GetType().Name, cancellationToken);
        }

        return true;
    }

    private void Tell(ClinicId clinic, OutgoingMessage? message)
    {
        if (message is not null)
        {
            outbox.Wake(clinic);
            live.ConversationChanged(clinic, message.Conversation);
        }
    }

    private async Task<List<ClinicId>> DueAsync(CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            "SELECT clinic_id FROM atendeai.due_notice_clinics($1)"
        );
        SqlParameters.Add(command.Parameters, [clock.GetCurrentInstant()]);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ListAsync(row => new ClinicId(row.GetGuid(0)), cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(
            Level = LogLevel.Information,
            Message = "Notice {Notice} ({Kind}) is {State}: {Reason}"
        )]
        public static partial void Settled(
            ILogger logger,
            Guid notice,
            string kind,
            string state,
            string reason
        );

        [LoggerMessage(
            Level = LogLevel.Error,
            Message = "Notice {Notice} could not be settled and is set aside"
        )]
        public static partial void Failed(ILogger logger, Guid notice, Exception error);

        [LoggerMessage(
            Level = LogLevel.Error,
            Message = "Clinic {Clinic} gets no notices and offers now"
        )]
        public static partial void ClinicPassedOver(ILogger logger, Guid clinic, Exception error);
    }
}
