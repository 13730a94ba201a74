using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace AtendeAI.Server.Hosting;

/// <summary>The few calls to the operating system that .NET has no name for.</summary>
[UnsupportedOSPlatform("windows")]
internal static partial class Unix
{
    public const int SigInt = 2;
    public const int SigQuit = 3;
    public const int SigKill = 9;

    /// <summary>Sends a signal. False when there is no such process.</summary>
    public static bool Signal(int pid, int signal) => Kill(pid, signal) == 0;

    /// <summary>Gives a file or folder to an account.</summary>
    public static void ChangeOwner(string path, uint user, uint group)
    {
        if (Chown(path, user, group) != 0)
        {
            throw new IOException(
                $"{path} could not be given to user {user}: {Marshal.GetLastPInvokeErrorMessage()}"
            );
        }
    }

    /// <summary>Whether the user this process runs as has an account, with a name.</summary>
    public static bool HasAccount() => PasswordEntry(EffectiveUser()) != 0;

    [LibraryImport("libc", EntryPoint = "geteuid")]
    private static partial uint EffectiveUser();

    [LibraryImport("libc", EntryPoint = "getpwuid")]
    private static partial nint PasswordEntry(uint user);

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int Kill(int pid, int signal);

    [LibraryImport(
        "libc",
        EntryPoint = "chown",
        SetLastError = true,
        StringMarshalling = StringMarshalling.Utf8
    )]
    private static partial int Chown(string path, uint user, uint group);
}
