namespace AtendeAI.Server.Hosting.Settings;

/// <summary>Where settings come from, each over the one before: files, environment, command line.</summary>
internal static class SettingsSources
{
    public const string FileName = "appsettings.json";

    public static IConfigurationRoot Read(
        string dataFolder,
        IReadOnlyDictionary<string, string?> commandLine
    )
    {
        var builder = new ConfigurationBuilder();
        foreach (var folder in new[] { AppContext.BaseDirectory, dataFolder })
        {
            builder.AddJsonFile(
                Path.Combine(folder, FileName),
                optional: true,
                reloadOnChange: false
            );
        }

        builder
            .AddEnvironmentVariables()
            .AddEnvironmentVariables("ATENDEAI_")
            .AddInMemoryCollection(commandLine);
        return Build(builder);
    }

    private static IConfigurationRoot Build(ConfigurationBuilder builder)
    {
        try
        {
            return builder.Build();
        }
        catch (Exception error)
            when (error
                    is InvalidDataException
                        or FormatException
                        or IOException
                        or UnauthorizedAccessException
            )
        {
            throw new SettingException(
                $"{error.Message} {error.InnerException?.Message}".Trim(),
                error
            );
        }
    }
}
