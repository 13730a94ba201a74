using AtendeAI.Server.Hosting.Panel;

namespace AtendeAI.Server.Tests.Hosting;

public sealed class PanelFilesTests
{
    [Theory]
    [InlineData("/_framework/blazor.web.js", "text/javascript")]
    [InlineData("/_content/Radzen.Blazor/css/standard-base.css", "text/css")]
    [InlineData("/_content/Radzen.Blazor/Radzen.Blazor.min.js", "text/javascript")]
    [InlineData("/_content/Radzen.Blazor/fonts/MaterialSymbolsOutlined.woff2", "font/woff2")]
    public void What_the_panel_asks_for_is_in_the_executable(string path, string type)
    {
        var file = PanelFiles.Load()[path];

        file.ContentType.ShouldBe(type);
        file.Plain().Length.ShouldBeGreaterThanOrEqualTo(file.Body.Length);
    }
}
