using System.CommandLine;
using AtendeAI.Server.Hosting.Settings;

namespace AtendeAI.Server.Hosting.CommandLine;

/// <summary><c>atendeai demo</c>: the server, with a sample clinic and a simulated phone, on a data folder of its own.</summary>
internal sealed class DemoCommand : Command
{
    private const string Folder = "demo";

    public DemoCommand()
        : base("demo", CommandLineText.Of("demo")) =>
        SetAction((parsed, _) => ServeCommand.RunAsync(Demo(parsed.ToLaunch())));

    // Sample patients must never stand among real ones: neither in the data folder of a clinic nor in a database given by its address.
    private static Launch Demo(Launch launch) =>
        string.IsNullOrEmpty(
            launch.Configuration[
                $"{DatabaseOptions.Section}:{nameof(DatabaseOptions.ConnectionString)}"
            ]
        )
            ? launch with
            {
                Demo = true,
                DataFolder = Path.Combine(launch.DataFolder, Folder),
            }
            : throw new SettingException(CommandLineText.Of("demo-own-database"));
}
