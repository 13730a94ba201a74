using AtendeAI.Server.Conversations;
using AtendeAI.Server.Data;
using AtendeAI.Server.Hosting.Doctor;
using Microsoft.Extensions.Options;
using Npgsql;

namespace AtendeAI.Server.WhatsApp;

/// <summary>
/// Each WhatsApp number, from both sides: does Meta know it by this token, and has anything ever come in? "Verified but nothing arrives" is the
/// commonest trouble with the Cloud API, and Meta says nothing about it.
/// </summary>
internal sealed class WhatsAppCheck(
    ChannelDirectory channels,
    GraphClient graph,
    NpgsqlDataSource database,
    IOptions<WhatsAppOptions> options
) : IDoctorCheck
{
    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(10);

    public string Name => "WhatsApp";

    public async Task<IReadOnlyList<DoctorFinding>> CheckAsync(CancellationToken cancellationToken)
    {
        var numbers = await NumbersAsync(cancellationToken);
        if (numbers.Count == 0)
        {
            return
            [
                DoctorFinding.Warning(
                    WhatsAppText.Of("no-number"),
                    WhatsAppText.Of("no-number-mend")
                ),
            ];
        }

        var findings = new List<DoctorFinding>();
        foreach (var number in numbers)
        {
            findings.Add(await OutwardsAsync(number, cancellationToken));
            findings.Add(await InwardsAsync(number, cancellationToken));
        }

        return findings;
    }

    private async Task<List<Channel>> NumbersAsync(CancellationToken cancellationToken)
    {
        try
        {
            await channels.ReloadAsync(cancellationToken);
            return [.. channels.All.Where(channel => !channel.IsSimulated)];
        }
        catch (PostgresException error)
            when (error.SqlState
                    is PostgresErrorCodes.InvalidSchemaName
                        or PostgresErrorCodes.UndefinedFunction
            )
        {
            // A database not migrated yet, of which its own check speaks, has no numbers.
            return [];
        }
    }

    private async Task<DoctorFinding> OutwardsAsync(
        Channel number,
        CancellationToken cancellationToken
    )
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(AtMost);
        return Judge(
            number.PhoneNumberId,
            await graph.LookAsync(number, limit.Token),
            options.Value.GraphBaseUrl
        );
    }

    internal static DoctorFinding Judge(string number, SendOutcome outcome, string graphUrl) =>
        outcome switch
        {
            Accepted => DoctorFinding.Well(WhatsAppText.Of("known", number)),
            Refused { Code: 0 or 104 or 190 } => DoctorFinding.Fault(
                WhatsAppText.Of("token-refused", number),
                WhatsAppText.Of("token-refused-mend")
            ),
            Refused { Code: 33 or 100 or (>= 200 and <= 299) } => DoctorFinding.Fault(
                WhatsAppText.Of("number-unseen", number),
                WhatsAppText.Of("number-unseen-mend")
            ),
            Refused refused => DoctorFinding.Fault(
                WhatsAppText.Of("refused", number, refused.Code),
                WhatsAppText.Of("refused-mend")
            ),
            _ => DoctorFinding.Fault(
                WhatsAppText.Of("unreachable", number, graphUrl),
                WhatsAppText.Of("unreachable-mend")
            ),
        };

    private async Task<DoctorFinding> InwardsAsync(
        Channel number,
        CancellationToken cancellationToken
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                Scope.Clinic(number.Clinic, "system"),
                new NpgsqlBatchCommand(
                    "SELECT max(last_inbound_at) FROM atendeai.conversations WHERE clinic_id = @clinic AND channel_id = @channel"
                )
                {
                    Parameters =
                    {
                        new("clinic", number.Clinic.Value),
                        new("channel", number.Id.Value),
                    },
                },
            },
        };
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return reader.GetInstantOrNull(0) is { } last
            ? DoctorFinding.Well(
                WhatsAppText.Of("last-inbound", number.PhoneNumberId, last.ToDateTimeUtc())
            )
            : DoctorFinding.Warning(
                WhatsAppText.Of("nothing-inbound", number.PhoneNumberId),
                WhatsAppText.Of("nothing-inbound-mend", WebhookApi.Path)
            );
    }
}
