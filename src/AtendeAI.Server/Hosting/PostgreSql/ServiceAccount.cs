using System.Globalization;

namespace AtendeAI.Server.Hosting.PostgreSql;

/// <summary>The unprivileged account PostgreSQL runs as when the executable is root's: PostgreSQL refuses to run as root.</summary>
internal sealed record ServiceAccount(string Name, uint User, uint Group)
{
    private static readonly string[] Candidates = ["atendeai", "nobody"];

    /// <summary>The account <c>atendeai</c> where there is one, else <c>nobody</c>; null when this process is not root and needs none.</summary>
    public static ServiceAccount? ForThisProcess() =>
        OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess
            ? null
            : Find(File.ReadLines("/etc/passwd"));

    internal static ServiceAccount Find(IEnumerable<string> passwd)
    {
        var accounts = passwd
            .Select(line => line.Split(':'))
            .Where(fields => fields.Length >= 4 && Candidates.Contains(fields[0]))
            .ToDictionary(fields => fields[0]);

        var found =
            Candidates.FirstOrDefault(accounts.ContainsKey)
            ?? throw new RefusalException(PostgreSqlText.Of("no-account"));

        return new ServiceAccount(found, Number(accounts[found][2]), Number(accounts[found][3]));
    }

    /// <summary>Refuses a folder that the account cannot reach, before PostgreSQL fails to say so clearly.</summary>
    public void RefuseUnreachable(string folder)
    {
        for (
            var parent = Path.GetDirectoryName(folder);
            parent is not null && !OperatingSystem.IsWindows();
            parent = Path.GetDirectoryName(parent)
        )
        {
            if (!File.GetUnixFileMode(parent).HasFlag(UnixFileMode.OtherExecute))
            {
                throw new RefusalException(PostgreSqlText.Of("unreachable-folder", Name, parent));
            }
        }
    }

    private static uint Number(string field) => uint.Parse(field, CultureInfo.InvariantCulture);
}
