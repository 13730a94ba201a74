using System.Runtime.InteropServices;

namespace AtendeAI.Fakes.Installed;

/// <summary>Signals, which .NET cannot send.</summary>
public static partial class Unix
{
    private const int Terminate = 15;
    private const int KillAtOnce = 9;

    public static void SendTerm(int pid) => _ = Kill(pid, Terminate);

    public static void SendKill(int pid) => _ = Kill(pid, KillAtOnce);

    public static bool IsRunning(int pid)
    {
        try
        {
            // After the name in parentheses comes the state; a zombie has ended, whenever somebody collects it.
            var stat = File.ReadAllText($"/proc/{pid}/stat");
            return stat[stat.LastIndexOf(')') + 2] is not ('Z' or 'X');
        }
        catch (IOException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Kill(int pid, int signal);
}
