using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace AtendeAI.Server.Hosting.PostgreSql;

/// <summary>Where the carried PostgreSQL listens: a private socket's folder, or loopback and a port on Windows.</summary>
internal sealed record DatabaseAddress(string Host, int Port)
{
    // A socket's path, name included, must fit in 107 bytes.
    private const int LongestFolder = 107 - 15;

    public bool IsSocket => Path.IsPathRooted(Host);

    public static DatabaseAddress Of(string dataFolder) =>
        OperatingSystem.IsWindows()
            ? new DatabaseAddress("127.0.0.1", RememberedPort(dataFolder))
            : new DatabaseAddress(SocketFolder(dataFolder), 5432);

    internal static string SocketFolder(string dataFolder)
    {
        var usual = Path.Combine(dataFolder, "database", "socket");
        if (Encoding.UTF8.GetByteCount(usual) <= LongestFolder)
        {
            return usual;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(dataFolder)))[
            ..16
        ];
        var root = Environment.IsPrivilegedProcess && Directory.Exists("/run") ? "/run" : "/tmp";
        return Path.Combine(root, $"atendeai-{hash}");
    }

    private static int RememberedPort(string dataFolder)
    {
        var file = Path.Combine(dataFolder, "database", "port");
        if (File.Exists(file))
        {
            return int.Parse(File.ReadAllText(file), CultureInfo.InvariantCulture);
        }

        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, port.ToString(CultureInfo.InvariantCulture));
        return port;
    }
}
