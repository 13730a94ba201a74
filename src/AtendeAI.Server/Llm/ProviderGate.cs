using System.Net;
using System.Net.Sockets;
using AtendeAI.Domain.Receptionist.Llm;
using Microsoft.Extensions.Options;

namespace AtendeAI.Server.Llm;

/// <summary>
/// Keeps clinics' providers out of the house's own network. The name is resolved here and the very address that was looked at is connected to, so that a name
/// that leads elsewhere the next moment gains nothing.
/// </summary>
internal sealed class ProviderGate(IOptions<LlmOptions> options)
{
    private readonly string[] _hosts = options.Value.PrivateHosts.Split(
        [',', ';', ' '],
        StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
    );

    /// <summary>Every private address may be reached.</summary>
    public bool IsOpenToAll => Array.IndexOf(_hosts, "*") >= 0;

    /// <summary>False where the address itself says that it may not be reached. A name is only known when it is resolved.</summary>
    public bool Admits(Uri provider) =>
        provider.IsLoopback && !IPAddress.TryParse(Bare(provider), out _)
            ? IsNamed(provider)
            : !IPAddress.TryParse(Bare(provider), out var address) || Admits(provider, address);

    public async ValueTask<Stream> ConnectAsync(
        SocketsHttpConnectionContext context,
        CancellationToken cancellationToken
    )
    {
        var provider = context.InitialRequestMessage.RequestUri!;
        if (!Admits(provider))
        {
            throw new AddressNotAllowedException();
        }

        var end = context.DnsEndPoint;
        var addresses = await Dns.GetHostAddressesAsync(end.Host, cancellationToken);

        // A proxy is the installation's own; it resolves the provider's name itself.
        var direct =
            end.Port == provider.Port
            && Bare(provider).Equals(end.Host.Trim('[', ']'), StringComparison.OrdinalIgnoreCase);
        var admitted = direct ? [.. addresses.Where(a => Admits(provider, a))] : addresses;
        if (admitted.Length == 0)
        {
            throw new AddressNotAllowedException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(admitted, end.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private bool Admits(Uri provider, IPAddress address) =>
        AddressReaches.Of(address) switch
        {
            AddressReach.Public => true,
            AddressReach.Private => IsNamed(provider),
            _ => false,
        };

    private bool IsNamed(Uri provider) =>
        IsOpenToAll
        || Array.Exists(
            _hosts,
            h =>
                h.Equals(provider.Host, StringComparison.OrdinalIgnoreCase)
                || h.Equals($"{provider.Host}:{provider.Port}", StringComparison.OrdinalIgnoreCase)
        );

    private static string Bare(Uri provider) => provider.IdnHost.Trim('[', ']');
}

/// <summary>The provider's address is one that the installation does not let clinics reach.</summary>
internal sealed class AddressNotAllowedException()
    : Exception("The address is of this machine or of its network, and not in Llm:PrivateHosts.")
{
    /// <summary>Whether it is what an exception of the provider's client comes from.</summary>
    public static bool IsBehind(Exception? e) =>
        e is not null && (e is AddressNotAllowedException || IsBehind(e.InnerException));
}
