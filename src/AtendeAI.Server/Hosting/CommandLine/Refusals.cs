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
                "Urls: another program listens there: choose another address with --urls.",
                busy
            ),
            _ => Find(error.InnerException),
        };
}
