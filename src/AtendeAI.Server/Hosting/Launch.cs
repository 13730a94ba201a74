using AtendeAI.Server.Hosting.PostgreSql;
using AtendeAI.Server.Hosting.Settings;

namespace AtendeAI.Server.Hosting;

/// <summary>How this run was asked for: everything known before the first service is built.</summary>
/// <param name="DataFolder">Where everything the executable writes lives.</param>
/// <param name="Configuration">All settings: files, environment, command line.</param>
public sealed record Launch(string DataFolder, IConfiguration Configuration)
{
    /// <summary>Serve a sample clinic and a simulated phone. The default is false.</summary>
    public bool Demo { get; init; }

    /// <summary>True for the server, false for a command that works for a moment, perhaps beside a running server.</summary>
    public bool Serves { get; init; } = true;

    /// <summary>A run on a data folder with these settings on top of the files and the environment.</summary>
    public static Launch On(
        string? dataFolder = null,
        IReadOnlyDictionary<string, string?>? settings = null
    )
    {
        var folder = Settings.DataFolder.Resolve(dataFolder);
        OpenSsl.Ensure(folder);
        return new Launch(
            folder,
            SettingsSources.Read(folder, settings ?? new Dictionary<string, string?>())
        );
    }
}
