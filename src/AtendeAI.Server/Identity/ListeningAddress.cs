using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace AtendeAI.Server.Identity;

/// <summary>An address of this server that a browser on this machine can open.</summary>
internal static class ListeningAddress
{
    private static readonly string[] Anywhere = ["//0.0.0.0:", "//[::]:", "//*:", "//+:"];

    public static string Of(IServer server)
    {
        var address =
            server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()
            ?? "http://127.0.0.1:8080";
        foreach (var any in Anywhere)
        {
            address = address.Replace(any, "//127.0.0.1:", StringComparison.Ordinal);
        }
        return address.TrimEnd('/');
    }
}
