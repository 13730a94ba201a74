using System.Buffers;
using System.Text.Json;
using AtendeAI.Domain;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Patients;
using AtendeAI.Server.Data;
using AtendeAI.Server.WhatsApp;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Conversations;

/// <summary>The pretend phone: it writes the webhook that Meta would have sent and puts it into the journal.</summary>
internal sealed class Simulator(
    TenantTransactions transactions,
    ChannelDirectory channels,
    WebhookJournal journal,
    IClock clock
) : ISimulator
{
    public async Task<ConversationId?> FindAsync(
        StaffMember who,
        string phone,
        CancellationToken cancellationToken
    )
    {
        who.Require(StaffPermissions.UseSimulator);
        var channel = await ChannelAsync(who, cancellationToken);
        var waId = WaId(phone);
        return await transactions.ExecuteAsync(
            who.Clinic,
            Actor.Of(who),
            async (connection, transaction, token) =>
            {
                await using var command = new NpgsqlCommand(
                    """
                    SELECT c.id FROM atendeai.contact_identities i
                    JOIN atendeai.conversations c ON c.clinic_id = i.clinic_id AND c.contact_id = i.contact_id AND c.channel_id = i.channel_id
                    WHERE i.clinic_id = @clinic AND i.channel_id = @channel AND i.kind = 'wa_id' AND i.value = @value
                    """,
                    connection,
                    transaction
                )
                {
                    Parameters =
                    {
                        new("clinic", who.Clinic.Value),
                        new("channel", channel.Id.Value),
                        new("value", waId),
                    },
                };
                return await command.ExecuteScalarAsync(token) is Guid id
                    ? new ConversationId(id)
                    : (ConversationId?)null;
            },
            cancellationToken
        );
    }

    public Task SendTextAsync(
        StaffMember who,
        string phone,
        string profileName,
        string text,
        CancellationToken cancellationToken
    ) =>
        ReceiveAsync(
            who,
            phone,
            profileName,
            json =>
            {
                json.WriteString("type", "text");
                json.WriteStartObject("text");
                json.WriteString("body", text);
                json.WriteEndObject();
            },
            cancellationToken
        );

    public Task TapAsync(
        StaffMember who,
        string phone,
        string profileName,
        MessageId of,
        MessageOption option,
        CancellationToken cancellationToken
    ) =>
        ReceiveAsync(
            who,
            phone,
            profileName,
            json =>
            {
                var reply = option.InList ? "list_reply" : "button_reply";
                json.WriteString("type", "interactive");
                json.WriteStartObject("context");
                json.WriteString("id", "sim." + of.Value.ToString("N"));
                json.WriteEndObject();
                json.WriteStartObject("interactive");
                json.WriteString("type", reply);
                json.WriteStartObject(reply);
                json.WriteString("id", option.Id);
                json.WriteString("title", option.Title);
                json.WriteEndObject();
                json.WriteEndObject();
            },
            cancellationToken
        );

    private async Task ReceiveAsync(
        StaffMember who,
        string phone,
        string profileName,
        Action<Utf8JsonWriter> content,
        CancellationToken cancellationToken
    )
    {
        who.Require(StaffPermissions.UseSimulator);
        var channel = await ChannelAsync(who, cancellationToken);
        var body = Webhook(channel, WaId(phone), profileName, content);
        if (
            !await journal.AppendAsync(
                new JournalEntry(ChannelKinds.Simulated, [], body),
                cancellationToken
            )
        )
        {
            throw new RuleBrokenException("simulator.busy");
        }
    }

    // A clinic that was added a moment ago has a channel that this node may not know yet.
    private async Task<Channel> ChannelAsync(StaffMember who, CancellationToken cancellationToken)
    {
        if (Find(who) is { } known)
        {
            return known;
        }

        await channels.ReloadAsync(cancellationToken);
        return Find(who) ?? throw new RuleBrokenException("simulator.no-channel");
    }

    private Channel? Find(StaffMember who) =>
        channels.All.FirstOrDefault(c => c.IsSimulated && c.Clinic == who.Clinic);

    private static string WaId(string phone) =>
        BrazilianPhone.Normalize(phone) ?? throw new RuleBrokenException("simulator.bad-phone");

    private byte[] Webhook(
        Channel channel,
        string waId,
        string profileName,
        Action<Utf8JsonWriter> content
    )
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartArray("entry");
            json.WriteStartObject();
            json.WriteStartArray("changes");
            json.WriteStartObject();
            json.WriteString("field", "messages");
            json.WriteStartObject("value");
            json.WriteStartObject("metadata");
            json.WriteString("phone_number_id", channel.PhoneNumberId);
            json.WriteEndObject();
            WriteContact(json, waId, profileName);
            json.WriteStartArray("messages");
            json.WriteStartObject();
            json.WriteString("from", waId);
            json.WriteString("id", "sim.in." + Guid.CreateVersion7().ToString("N"));
            json.WriteString("timestamp", clock.GetCurrentInstant().ToUnixTimeSeconds().ToString());
            content(json);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteContact(Utf8JsonWriter json, string waId, string profileName)
    {
        json.WriteStartArray("contacts");
        json.WriteStartObject();
        json.WriteStartObject("profile");
        json.WriteString("name", profileName);
        json.WriteEndObject();
        json.WriteString("wa_id", waId);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
