using System.ComponentModel.DataAnnotations;
using Npgsql;

namespace AtendeAI.Server.Hosting.Settings;

/// <summary>The section <c>Database</c>.</summary>
public sealed class DatabaseOptions : IValidatableObject
{
    public const string Section = "Database";

    /// <summary>
    /// A PostgreSQL (15 or newer) of yours; its login owns the schema. Empty, the default, means the one this executable carries.
    /// </summary>
    public string ConnectionString { get; init; } = "";

    /// <summary>
    /// The login for daily work on a PostgreSQL of yours. Empty, the default, means the role <c>atendeai_app</c>, which the owner
    /// creates and whose password is derived from the owner's.
    /// </summary>
    public string AppConnectionString { get; init; } = "";

    /// <summary>Connections this executable may hold at once. The default is 30; the carried PostgreSQL allows 100.</summary>
    [Range(5, 90)]
    public int MaxConnections { get; init; } = 30;

    /// <summary>Memory for the carried PostgreSQL's own cache, in MB. 0, the default, chooses by the machine's memory.</summary>
    [Range(0, 65536)]
    public int SharedBuffersMb { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (
            var (value, key) in new[]
            {
                (ConnectionString, nameof(ConnectionString)),
                (AppConnectionString, nameof(AppConnectionString)),
            }
        )
        {
            if (!IsConnectionString(value))
            {
                yield return new ValidationResult(SettingsText.Of("connection-string"), [key]);
            }
        }

        if (ConnectionString.Length == 0 && AppConnectionString.Length > 0)
        {
            yield return new ValidationResult(
                SettingsText.Of("app-connection-alone"),
                [nameof(AppConnectionString)]
            );
        }
    }

    private static bool IsConnectionString(string value)
    {
        try
        {
            return value.Length == 0
                || new NpgsqlConnectionStringBuilder(value).Host is { Length: > 0 };
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
