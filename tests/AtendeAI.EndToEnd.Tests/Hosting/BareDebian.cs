using System.Diagnostics;
using AtendeAI.Fakes.Installed;

namespace AtendeAI.EndToEnd.Tests.Hosting;

/// <summary>
/// A Debian 12 with only what debootstrap's minbase has: no ICU, no OpenSSL, no certificates; and the time zones taken away. Made
/// once and kept in the user's cache, because it takes minutes.
/// </summary>
public sealed class BareDebian : IDisposable
{
    private const string Authorities = "/opt/authorities.pem";
    private const string Ana = "ana:x:1000:1000::/home/ana:/bin/sh";

    public BareDebian()
    {
        if (!Environment.IsPrivilegedProcess)
        {
            throw new InvalidOperationException(
                "This test builds a chroot and needs root: run the tests as root."
            );
        }

        Make();
        Prepare();
        Run("mount", "-t", "proc", "proc", $"{Root}/proc");
    }

    public string Root { get; } = Path.Combine(Cache(), "atendeai-tests", "debian-12-minbase");

    /// <summary>Somebody without an account, as in a container that is started with a number for a user.</summary>
    public const string Nameless = "54321";

    /// <summary>Starts the executable inside, as root, as an ordinary user, or as somebody without an account.</summary>
    public Process Start(string user, params string[] arguments)
    {
        string[] account = user switch
        {
            "root" => ["--userspec=0:0"],
            Nameless => [$"--userspec={Nameless}:{Nameless}"],
            _ => ["--userspec=1000:1000"],
        };
        var info = new ProcessStartInfo("chroot", [.. account, Root, "/opt/atendeai", .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        var path = info.Environment["PATH"];
        info.Environment.Clear();
        info.Environment["PATH"] = path;
        info.Environment["HOME"] = HomeOf(user);
        if (user == Nameless)
        {
            info.Environment["ATENDEAI_DATA"] = "/srv/data";
        }

        if (File.Exists($"{Root}{Authorities}"))
        {
            info.Environment["SSL_CERT_FILE"] = Authorities;
        }

        return Process.Start(info)!;
    }

    /// <summary>Where that user's data is, seen from outside.</summary>
    public string DataOf(string user) =>
        user switch
        {
            "root" => $"{Root}/var/lib/atendeai",
            Nameless => $"{Root}/srv/data",
            _ => $"{Root}/home/ana/.local/share/atendeai",
        };

    /// <summary>Gives the system these certificate authorities, or takes them away again.</summary>
    public void Trust(string? pem)
    {
        File.Delete($"{Root}{Authorities}");
        if (pem is not null)
        {
            File.WriteAllText($"{Root}{Authorities}", pem);
        }
    }

    public void Dispose() => Run("umount", $"{Root}/proc");

    private static string HomeOf(string user) =>
        user == "root" ? "/root"
        : user == Nameless ? "/"
        : "/home/ana";

    private static string Cache() =>
        Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache
            ? cache
            : Path.Combine(
                Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
                ".cache"
            );

    private void Make()
    {
        if (Directory.Exists(Root))
        {
            return;
        }

        var unfinished = $"{Root}.{Environment.ProcessId}";
        Directory.CreateDirectory(unfinished);
        // From debootstrap's own default mirror.
        Run("debootstrap", "--variant=minbase", "bookworm", unfinished);
        Directory.Move(unfinished, Root);
    }

    private void Prepare()
    {
        Directory.CreateDirectory($"{Root}/opt");
        File.Copy(PublishedExecutable.File, $"{Root}/opt/atendeai", overwrite: true);
        Run(
            "rm",
            "-rf",
            $"{Root}/usr/share/zoneinfo",
            $"{Root}/var/lib/atendeai",
            $"{Root}/home/ana",
            $"{Root}/srv/data"
        );
        Trust(null);

        if (!File.ReadLines($"{Root}/etc/passwd").Contains(Ana))
        {
            File.AppendAllLines($"{Root}/etc/passwd", [Ana]);
        }

        Directory.CreateDirectory($"{Root}/home/ana");
        Run("chown", "1000:1000", $"{Root}/home/ana");
        Directory.CreateDirectory($"{Root}/srv/data");
        Run("chown", $"{Nameless}:{Nameless}", $"{Root}/srv/data");
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
            }
        )!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(
                $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}."
            );
        }
    }
}
