namespace AtendeAI.EndToEnd.Tests.Hosting;

/// <summary>What PostgreSQL's control file says of how its server ended.</summary>
internal static class ControlFile
{
    public const int ShutDown = 1;
    private const int StateOffset = 16;

    public static int StateOf(string dataFolder)
    {
        var file = Path.Combine(dataFolder, "database", "18", "global", "pg_control");
        return BitConverter.ToInt32(File.ReadAllBytes(file), StateOffset);
    }
}
