using System.Security.Cryptography;
using AtendeAI.Server.Data.Protection;
using AtendeAI.Server.Hosting;

namespace AtendeAI.Server.Tests.Data;

public sealed class SecretBoxTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    [Fact]
    public async Task A_secret_is_sealed_with_keys_that_only_the_key_file_opens()
    {
        var box = server.Get<SecretBox>();

        var text = box.Seal(SecretPurpose.Channel, "EAAG-token");

        text.ShouldNotContain("EAAG");
        box.Open(SecretPurpose.Channel, text).ShouldBe("EAAG-token");
        Should.Throw<CryptographicException>(() => box.Open(SecretPurpose.Channel, "x" + text));
        (await server.ScalarAsync<string>("SELECT xml FROM data_protection_keys"))
            .ShouldNotBeNull()
            .ShouldNotContain("masterKey");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(server.Get<KeyFile>().Path)
                .ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public async Task A_lost_key_file_is_not_replaced_while_there_are_keys()
    {
        await using var other = new ServerFixtureWithKeys();
        await other.InitializeAsync();

        var refusal = Should.Throw<RefusalException>(() => other.Get<KeyFile>().Key());

        refusal.Message.ShouldContain(KeyFile.Name);
    }

    private sealed class ServerFixtureWithKeys : ServerFixture, IAsyncDisposable
    {
        public new async Task InitializeAsync()
        {
            await base.InitializeAsync();
            await RunAsync("INSERT INTO data_protection_keys (xml) VALUES ('<key/>')");
        }

        async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();
    }
}
