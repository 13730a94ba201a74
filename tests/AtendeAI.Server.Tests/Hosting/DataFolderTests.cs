using AtendeAI.Server.Hosting.PostgreSql;
using AtendeAI.Server.Hosting.Settings;

namespace AtendeAI.Server.Tests.Hosting;

[System.Runtime.Versioning.SupportedOSPlatform("linux")]
public sealed class DataFolderTests : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("atendeai-folder-").FullName;

    private string Folder => Path.Combine(_parent, "data");

    public void Dispose() => Directory.Delete(_parent, recursive: true);

    [Fact]
    public void The_folder_asked_for_wins_and_is_made_absolute() =>
        DataFolder.Resolve("somewhere/").ShouldBe(Path.GetFullPath("somewhere"));

    [Fact]
    public void A_new_folder_cannot_be_listed_by_others()
    {
        DataFolder.Prepare(Folder);

        File.GetUnixFileMode(Folder).HasFlag(UnixFileMode.OtherRead).ShouldBeFalse();
        File.GetUnixFileMode(Folder).HasFlag(UnixFileMode.OtherWrite).ShouldBeFalse();
    }

    [Fact]
    public void Only_one_may_hold_it_and_the_next_may_when_it_is_let_go()
    {
        DataFolder.Prepare(Folder);
        var first = DataFolderLock.TryTake(Folder).ShouldNotBeNull();

        DataFolderLock.TryTake(Folder).ShouldBeNull();
        DataFolderLock.Holder(Folder).ShouldBe($"processo {Environment.ProcessId}");

        first.Dispose();
        DataFolderLock.TryTake(Folder).ShouldNotBeNull().Dispose();
    }

    [Fact]
    public void The_secret_is_made_once_and_is_its_owners_alone()
    {
        DataFolder.Prepare(Folder);

        var secret = DatabasePasswords.SecretOf(Folder);

        secret.Length.ShouldBe(32);
        DatabasePasswords.SecretOf(Folder).ShouldBe(secret);
        File.GetUnixFileMode(Path.Combine(Folder, "database.key"))
            .ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void A_long_path_gets_a_short_socket_of_its_own()
    {
        var folder = "/data/" + new string('x', 120);

        var socket = DatabaseAddress.SocketFolder(folder);

        socket.Length.ShouldBeLessThan(60);
        DatabaseAddress.SocketFolder(folder).ShouldBe(socket);
        DatabaseAddress.SocketFolder(folder + "y").ShouldNotBe(socket);
        DatabaseAddress.SocketFolder("/data").ShouldBe("/data/database/socket");
    }
}
