using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace AtendeAI.Server.Hosting;

/// <summary>
/// The certificate authorities this system trusts. The executable carries none of its own: a list that ages inside a file would go on
/// trusting what the world no longer does. A bare Debian has none, and without them nothing can be sent to Meta.
/// </summary>
internal static partial class CertificateAuthorities
{
    public static int Count()
    {
        try
        {
            using var store = new X509Store(StoreName.Root, StoreLocation.LocalMachine);
            store.Open(OpenFlags.ReadOnly);
            return store.Certificates.Count;
        }
        catch (CryptographicException)
        {
            return 0;
        }
    }

    /// <summary>Says in the log, once the server runs, that HTTPS cannot work. The demo needs none.</summary>
    public static void WarnWithoutAuthorities(this WebApplication app, Launch launch)
    {
        if (launch.Demo)
        {
            return;
        }

        // Reading them takes a moment that the start need not wait for.
        app.Lifetime.ApplicationStarted.Register(() =>
            _ = Task.Run(() =>
            {
                if (Count() == 0)
                {
                    None(app.Logger);
                }
            })
        );
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "This system has no CA certificates: every HTTPS connection, to Meta too, will fail. Install ca-certificates or set SSL_CERT_FILE, then start again; atendeai doctor says more"
    )]
    private static partial void None(ILogger logger);
}
