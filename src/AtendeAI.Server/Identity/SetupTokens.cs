using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace AtendeAI.Server.Identity;

/// <summary>The one-time tokens of the link that makes the first owner. Only their hashes are kept; none works once there is a user.</summary>
internal sealed class SetupTokens(NpgsqlDataSource database)
{
    /// <summary>A new token, or null when the installation has users already.</summary>
    public async Task<string?> MakeAsync(CancellationToken cancellationToken)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var made = await RunAsync(
            """
            WITH old AS (DELETE FROM atendeai.setup_tokens WHERE created_at < now() - interval '7 days')
            INSERT INTO atendeai.setup_tokens (token_hash) SELECT $1 WHERE NOT EXISTS (SELECT FROM atendeai.users)
            """,
            token,
            cancellationToken
        );
        return made ? token : null;
    }

    public async Task<bool> IsValidAsync(string token, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            """
            SELECT EXISTS (SELECT FROM atendeai.setup_tokens WHERE token_hash = $1 AND used_at IS NULL)
                AND NOT EXISTS (SELECT FROM atendeai.users)
            """
        );
        command.Parameters.Add(new() { Value = Hash(token) });
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }

    /// <summary>Uses the token up; false when somebody has before.</summary>
    public Task<bool> UseAsync(string token, CancellationToken cancellationToken) =>
        RunAsync(
            """
            UPDATE atendeai.setup_tokens SET used_at = now()
            WHERE token_hash = $1 AND used_at IS NULL AND NOT EXISTS (SELECT FROM atendeai.users)
            """,
            token,
            cancellationToken
        );

    /// <summary>Gives back a token whose owner could not be created after all.</summary>
    public Task GiveBackAsync(string token, CancellationToken cancellationToken) =>
        RunAsync(
            "UPDATE atendeai.setup_tokens SET used_at = NULL WHERE token_hash = $1",
            token,
            cancellationToken
        );

    private async Task<bool> RunAsync(string sql, string token, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(sql);
        command.Parameters.Add(new() { Value = Hash(token) });
        return await command.ExecuteNonQueryAsync(cancellationToken) > 0;
    }

    private static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
