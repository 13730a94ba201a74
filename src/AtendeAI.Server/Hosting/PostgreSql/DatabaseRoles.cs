namespace AtendeAI.Server.Hosting.PostgreSql;

/// <summary>The names the executable gives in a PostgreSQL.</summary>
internal static class DatabaseRoles
{
    public const string Database = "atendeai";

    /// <summary>Owns the schema and migrates it.</summary>
    public const string Owner = "atendeai_owner";

    /// <summary>Works: owns nothing and row-level security holds for it.</summary>
    public const string App = "atendeai_app";
}
