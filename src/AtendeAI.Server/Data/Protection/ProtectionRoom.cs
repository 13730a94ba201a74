using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace AtendeAI.Server.Data.Protection;

internal static class ProtectionRoom
{
    /// <summary>Data Protection with its keys in the database, sealed by the key file.</summary>
    public static void AddProtection(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<KeyFile>();
        builder.Services.AddSingleton<KeyFileEncryptor>();
        builder.Services.AddSingleton<DatabaseKeyRepository>();
        builder.Services.AddSingleton<SecretBox>();
        builder.Services.AddDataProtection().SetApplicationName("atendeai");
        builder
            .Services.AddOptions<KeyManagementOptions>()
            .Configure<DatabaseKeyRepository, KeyFileEncryptor>(
                (keys, repository, encryptor) =>
                {
                    keys.XmlRepository = repository;
                    keys.XmlEncryptor = encryptor;
                }
            );
    }
}
