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
        await channels.ReloadAsync(cancellationToken);
        var numbers = channels.All.Where(c => !c.IsSimulated).ToList();
        if (numbers.Count == 0)
        {
            return
            [
                DoctorFinding.Warning(
                    "no number yet: patients cannot write",
                    "add one with: atendeai channel add whatsapp --help"
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
            Accepted => DoctorFinding.Well($"{number}: Meta knows it by this token"),
            Refused { Code: 0 or 104 or 190 } => DoctorFinding.Fault(
                $"{number}: Meta refuses the access token",
                "it has expired or was revoked: make a system user's token in Meta's business settings and give it with: atendeai channel add whatsapp"
            ),
            Refused { Code: 33 or 100 or (>= 200 and <= 299) } => DoctorFinding.Fault(
                $"{number}: this token does not see the number",
                "check the phone number id, and that the system user has the WhatsApp account with whatsapp_business_messaging"
            ),
            Refused refused => DoctorFinding.Fault(
                $"{number}: Meta answers with error {refused.Code}",
                "look the code up in Meta's list of WhatsApp errors and at the account's status in WhatsApp Manager"
            ),
            _ => DoctorFinding.Fault(
                $"{number}: {graphUrl} cannot be reached",
                "check the network, the firewall and the setting WhatsApp:GraphBaseUrl"
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
                $"{number.PhoneNumberId}: a patient last wrote on {last.ToDateTimeUtc():yyyy-MM-dd HH:mm} UTC"
            )
            : DoctorFinding.Warning(
                $"{number.PhoneNumberId}: no message has come in yet",
                $"in Meta's app dashboard the webhook must be https://YOUR-ADDRESS{WebhookApi.Path}, subscribed to \"messages\", and the app subscribed to the WhatsApp account (POST /WABA-ID/subscribed_apps)"
            );
    }
}
