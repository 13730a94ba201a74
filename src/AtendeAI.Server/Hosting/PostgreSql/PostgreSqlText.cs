namespace AtendeAI.Server.Hosting.PostgreSql;

/// <summary>The words of what keeps the database from running: <c>PostgreSqlText.resx</c> in Portuguese, <c>PostgreSqlText.en.resx</c> in English.</summary>
internal static class PostgreSqlText
{
    private static readonly TextTable Table = new(typeof(PostgreSqlText));

    public static string Of(string key, params object?[] details) => Table.Of(key, details);
}
