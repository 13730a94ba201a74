using AtendeAI.Domain.Identity;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Data;
using AtendeAI.Server.Data.Protection;
using AtendeAI.Server.Hosting;
using Npgsql;

namespace AtendeAI.Server.WhatsApp;

/// <summary>What Meta's app dashboard gives for a number.</summary>
internal sealed record WhatsAppNumber(
    string PhoneNumberId,
    string DisplayNumber,
    string AccessToken,
    string AppSecret,
    string VerifyToken
)
{
    /// <summary>Not printed, whoever logs it.</summary>
    public override string ToString() => $"WhatsApp number {PhoneNumberId}";
}

/// <summary>A channel as people may see it: no secrets.</summary>
internal sealed record ChannelEntry(
    string Clinic,
    string Kind,
    string? PhoneNumberId,
    string? DisplayNumber,
    bool Active
);

/// <summary>Adds channels and lists them. Secrets are sealed before they reach the database, and running servers are told.</summary>
internal sealed class ChannelStore(
    TenantTransactions transactions,
    NpgsqlDataSource database,
    SecretBox secrets
)
{
    /// <summary>Adds the number to the clinic, or replaces its secrets when the clinic has it already.</summary>
    public async Task AddAsync(
        ClinicId clinic,
        WhatsAppNumber number,
        Actor actor,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await transactions.ExecuteAsync(
                clinic,
                actor,
                (connection, transaction, token) =>
                    UpsertAsync(connection, transaction, clinic, number, token),
                cancellationToken
            );
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            throw new RefusalException(
                WhatsAppText.Of("of-another-clinic", number.PhoneNumberId),
                e
            );
        }
    }

    public async Task<IReadOnlyList<ChannelEntry>> ListAsync(CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            """
            SELECT d.slug, c.kind, c.phone_number_id, c.active
            FROM atendeai.channel_directory() c JOIN atendeai.clinic_directory() d ON d.id = c.clinic_id ORDER BY d.slug, c.kind, c.phone_number_id
            """
        );
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ListAsync(
            r => new ChannelEntry(
                r.GetString(0),
                r.GetString(1),
                r.GetStringOrNull(2),
                null,
                r.GetBoolean(3)
            ),
            cancellationToken
        );
    }

    private async Task UpsertAsync(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        ClinicId clinic,
        WhatsAppNumber number,
        CancellationToken cancellationToken
    )
    {
        await using var command = new NpgsqlCommand(
            """
            WITH known AS (
                UPDATE atendeai.channels SET display_number = @display, access_token = @token, app_secret = @secret, verify_token = @verify, active = true
                WHERE clinic_id = @clinic AND phone_number_id = @number RETURNING id)
            INSERT INTO atendeai.channels (clinic_id, id, kind, phone_number_id, display_number, access_token, app_secret, verify_token, active, created_at)
            SELECT @clinic, @id, 'whatsapp', @number, @display, @token, @secret, @verify, true, now() WHERE NOT EXISTS (SELECT FROM known)
            """,
            connection,
            transaction
        )
        {
            Parameters =
            {
                new("clinic", clinic.Value),
                new("id", Guid.CreateVersion7()),
                new("number", number.PhoneNumberId),
                new("display", number.DisplayNumber),
                new("token", secrets.Seal(SecretPurpose.Channel, number.AccessToken)),
                new("secret", secrets.Seal(SecretPurpose.Channel, number.AppSecret)),
                new("verify", secrets.Seal(SecretPurpose.Channel, number.VerifyToken)),
            },
        };
        await command.ExecuteNonQueryAsync(cancellationToken);
        await using var tell = new NpgsqlCommand(
            $"NOTIFY {LiveChanges.ChannelsTopic}",
            connection,
            transaction
        );
        await tell.ExecuteNonQueryAsync(cancellationToken);
    }
}
