using System.Text.Json;

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

    private static string Explain(Exception error) =>
        Malformed(error) is { } json
            ? SettingsText.Of("not-json", FileIn(error.Message), json.LineNumber + 1)
            : SettingsText.Of(
                "not-readable",
                FileIn(error.Message),
                error.GetBaseException().Message
            );

    private static JsonException? Malformed(Exception? error) =>
        error is null or JsonException ? error as JsonException : Malformed(error.InnerException);

    // The framework's message quotes the file's path.
    private static string FileIn(string message) =>
        message.Split('\'') is [_, var path, ..] ? path : FileName;

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
            throw new SettingException(Explain(error), error);
        }
    }
}
