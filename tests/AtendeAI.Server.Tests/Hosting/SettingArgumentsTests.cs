using AtendeAI.Server.Hosting.CommandLine;

namespace AtendeAI.Server.Tests.Hosting;

public sealed class SettingArgumentsTests
{
    [Theory]
    [InlineData("--urls http://x:1", "--set urls=http://x:1")]
    [InlineData("--Urls=http://x:1", "--set Urls=http://x:1")]
    [InlineData(
        "serve --Database:MaxConnections 40 --data d",
        "serve --set Database:MaxConnections=40 --data d"
    )]
    [InlineData(
        "--WhatsApp:GraphBaseUrl=http://x/?a=b",
        "--set WhatsApp:GraphBaseUrl=http://x/?a=b"
    )]
    [InlineData("channel add whatsapp --clinic ID", "channel add whatsapp --clinic ID")]
    [InlineData("--urlz http://x", "--urlz http://x")]
    [InlineData("--urls", "--set urls")]
    public void Settings_become_set_options_and_the_rest_stays(string written, string rewritten) =>
        SettingArguments.Rewrite(written.Split(' ')).ShouldBe(rewritten.Split(' '));
}
