using AtendeAI.Server.Data;
using Npgsql;

namespace AtendeAI.Server.Hosting.PostgreSql;

/// <summary>The ways into the carried PostgreSQL. They are known before it runs.</summary>
internal sealed class EmbeddedLogins(DatabaseAddress address, byte[] secret, int maxConnections)
{
    public DatabaseLogins Logins { get; } =
        new(
            ConnectionString(address, secret, DatabaseRoles.Owner, DatabaseRoles.Database, 10),
            ConnectionString(
                address,
                secret,
                DatabaseRoles.App,
                DatabaseRoles.Database,
                maxConnections
            )
        );

    public string PasswordOf(string role) => DatabasePasswords.Derive(secret, role);

    /// <summary>For the bootstrap alone, and not pooled.</summary>
    public string Superuser(string database) =>
        new NpgsqlConnectionStringBuilder(
            ConnectionString(address, secret, PostgreSqlCluster.Superuser, database, 1)
        )
        {
            Pooling = false,
        }.ConnectionString;

    private static string ConnectionString(
        DatabaseAddress address,
        byte[] secret,
        string role,
        string database,
        int poolSize
    ) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = address.Host,
            Port = address.Port,
            Database = database,
            Username = role,
            Password = DatabasePasswords.Derive(secret, role),
            MaxPoolSize = poolSize,
            ApplicationName = "atendeai",
            SslMode = SslMode.Disable,
            // A socket needs no Kerberos; asking for it would load a library a bare system does not have.
            GssEncryptionMode = GssEncryptionMode.Disable,
        }.ConnectionString;
}
