namespace AtendeAI.Server.Hosting.PostgreSql;

/// <summary>Writes <c>atendeai.conf</c> and <c>pg_hba.conf</c>, at every start, so that they fit the machine and this version.</summary>
internal static class PostgreSqlSettingsFile
{
    private const string Name = "atendeai.conf";

    public static void Write(
        string cluster,
        DatabaseAddress address,
        IReadOnlyDictionary<string, string> tuning
    )
    {
        var settings = new Dictionary<string, string>(tuning)
        {
            ["listen_addresses"] = address.IsSocket ? "" : address.Host,
            ["port"] = $"{address.Port}",
            ["unix_socket_directories"] = address.IsSocket ? address.Host : "",
            ["unix_socket_permissions"] = "0700",
            ["password_encryption"] = "scram-sha-256",
            ["timezone"] = "UTC",
            ["log_timezone"] = "UTC",
            ["lc_messages"] = "C",
            ["log_line_prefix"] = "",
            ["logging_collector"] = "off",
            // An error's text, detail and statement may quote a patient: they go to the client that caused them, never to a log.
            ["log_min_messages"] = "log",
            ["log_min_error_statement"] = "panic",
            ["log_error_verbosity"] = "terse",
            ["log_parameter_max_length"] = "0",
            ["log_checkpoints"] = "off",
        };

        WriteWhenDifferent(
            Path.Combine(cluster, Name),
            settings.Select(setting => $"{setting.Key} = {Quote(setting.Value)}")
        );
        WriteWhenDifferent(
            Path.Combine(cluster, "pg_hba.conf"),
            [
                address.IsSocket
                    ? "local all all scram-sha-256"
                    : "host all all 127.0.0.1/32 scram-sha-256",
            ]
        );
        Include(Path.Combine(cluster, "postgresql.conf"));
    }

    private static void Include(string file)
    {
        const string line = $"include = '{Name}'";
        if (!File.ReadLines(file).Contains(line))
        {
            File.AppendAllLines(file, ["", line]);
        }
    }

    private static void WriteWhenDifferent(string file, IEnumerable<string> lines)
    {
        var text = string.Concat(lines.Select(line => line + "\n"));
        if (!File.Exists(file) || File.ReadAllText(file) != text)
        {
            File.WriteAllText(file, text);
        }
    }

    private static string Quote(string value) =>
        $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
}
