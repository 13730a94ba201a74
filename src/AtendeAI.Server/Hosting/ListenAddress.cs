using System.Net;
using System.Net.Sockets;
using AtendeAI.Server.Hosting.Settings;

namespace AtendeAI.Server.Hosting;

/// <summary>One of the addresses the server listens on.</summary>
internal sealed class ListenAddress(string url)
{
    private readonly BindingAddress _address = BindingAddress.Parse(url);

    /// <summary>The address to ask this machine's own server at.</summary>
    public Uri Local
    {
        get
        {
            var host =
                IPAddress.TryParse(_address.Host, out var ip) && !ip.Equals(IPAddress.Any)
                    ? _address.Host
                    : "localhost";
            return new Uri($"{_address.Scheme}://{host}:{_address.Port}/");
        }
    }

    /// <summary>Why it cannot be listened on; null when it can.</summary>
    public string? Obstacle()
    {
        try
        {
            using var listener = new TcpListener(
                IPAddress.TryParse(_address.Host, out var ip) ? ip : IPAddress.Any,
                _address.Port
            );
            listener.Start();
            return null;
        }
        catch (SocketException error)
        {
            return error.SocketErrorCode switch
            {
                SocketError.AddressAlreadyInUse => SettingsText.Of("address-busy"),
                SocketError.AccessDenied => SettingsText.Of("address-denied"),
                SocketError.AddressNotAvailable => SettingsText.Of("address-not-here"),
                _ => error.Message,
            };
        }
    }

    /// <summary>Refuses to start on an address that cannot be listened on, before anything else is started.</summary>
    public static void RefuseBusy(IEnumerable<string> urls)
    {
        foreach (var url in urls)
        {
            if (new ListenAddress(url).Obstacle() is { } obstacle)
            {
                throw new RefusalException(SettingsText.Of("cannot-listen", url, obstacle));
            }
        }
    }
}
