using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace AtendeAI.Server.Hosting.CommandLine;

/// <summary>Finds, in an error, the one a person can mend.</summary>
internal static class Refusals
{
    public static RefusalException? Find(Exception? error) =>
        error switch
        {
            null => null,
            RefusalException refusal => refusal,
            AddressInUseException busy => new RefusalException(
                $"Urls: {busy.Message} Another program listens there: choose another address with --urls.",
                busy
            ),
            SocketException { SocketErrorCode: SocketError.AccessDenied } denied =>
                new RefusalException(
                    "Urls: this user may not listen on that port. Choose one above 1023 with --urls.",
                    denied
                ),
            SocketException { SocketErrorCode: SocketError.AddressNotAvailable } none =>
                new RefusalException(
                    "Urls: this machine has no such address. Choose another with --urls.",
                    none
                ),
            _ => Find(error.InnerException),
        };
}
