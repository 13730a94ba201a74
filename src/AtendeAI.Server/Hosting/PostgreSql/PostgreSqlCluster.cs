using System.Diagnostics;

namespace AtendeAI.Server.Hosting.PostgreSql;

/// <summary>The folder that holds the carried PostgreSQL's data.</summary>
internal sealed class PostgreSqlCluster(string dataFolder, ServiceAccount? account)
{
    /// <summary>The bootstrap superuser: it makes roles and extensions, and nothing else uses it.</summary>
    public const string Superuser = "postgres";

    private const string MajorVersion = "18";
    private const UnixFileMode Private =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private readonly string _home = Path.Combine(dataFolder, "database");

    public string Folder => Path.Combine(_home, MajorVersion);

    /// <summary>Makes the cluster when there is none. A half-made one, of a start that was cut short, is made anew.</summary>
    public async Task CreateIfMissingAsync(
        PostgreSqlPrograms programs,
        ReadOnlyMemory<byte> secret,
        CancellationToken cancellationToken
    )
    {
        MakePrivate(_home);
        if (Directory.Exists(Folder))
        {
            return;
        }

        var unfinished = Folder + ".new";
        if (Directory.Exists(unfinished))
        {
            Directory.Delete(unfinished, recursive: true);
        }

        await InitializeAsync(programs, unfinished, secret, cancellationToken);
        Directory.Move(unfinished, Folder);
    }

    public void PrepareSocketFolder(DatabaseAddress address)
    {
        if (address.IsSocket)
        {
            MakePrivate(address.Host);
        }
    }

    // Sorting by code point and a built-in C.UTF-8 need no locale of the host's; Portuguese order is asked for where it matters.
    private async Task InitializeAsync(
        PostgreSqlPrograms programs,
        string folder,
        ReadOnlyMemory<byte> secret,
        CancellationToken cancellationToken
    )
    {
        var passwordFile = Path.Combine(_home, "password.new");
        try
        {
            await File.WriteAllTextAsync(
                passwordFile,
                DatabasePasswords.Derive(secret.Span, Superuser),
                cancellationToken
            );
            MakePrivate(passwordFile);

            var initdb = PostgreSqlCommand.For(
                programs.InitDb,
                account,
                $"--pgdata={folder}",
                $"--username={Superuser}",
                $"--pwfile={passwordFile}",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--auth=scram-sha-256",
                "--no-instructions"
            );
            await InitializeAsync(initdb, cancellationToken);
        }
        finally
        {
            File.Delete(passwordFile);
        }
    }

    private async Task InitializeAsync(ProcessStartInfo initdb, CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsWindows() || !NamelessUser.IsThis)
        {
            await PostgreSqlCommand.RunAsync(initdb, cancellationToken);
            return;
        }

        var library = Path.Combine(_home, "nameless.so");
        NamelessUser.WriteLibrary(library);
        initdb.Environment["LD_PRELOAD"] = library;
        await PostgreSqlCommand.RunAsync(initdb, cancellationToken);
        File.Delete(library);
    }

    private void MakePrivate(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            if (!File.Exists(path))
            {
                Directory.CreateDirectory(path);
            }

            return;
        }

        if (!File.Exists(path))
        {
            Directory.CreateDirectory(path, Private);
        }

        try
        {
            // Fails for a folder that is another's, such as one put into /tmp before us.
            File.SetUnixFileMode(
                path,
                File.Exists(path) ? UnixFileMode.UserRead | UnixFileMode.UserWrite : Private
            );
        }
        catch (UnauthorizedAccessException error)
        {
            throw new RefusalException(PostgreSqlText.Of("path-of-another", path), error);
        }

        if (account is not null)
        {
            Unix.ChangeOwner(path, account.User, account.Group);
        }
    }
}
