using AtendeAI.Server.Hosting.Settings;
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
            AddressInUseException busy => new RefusalException(SettingsText.Of("urls-busy"), busy),
            _ => Find(error.InnerException),
        };
}
