namespace AtendeAI.EndToEnd.Tests.Harness;

public sealed class BrowserTests
{
    [Fact]
    public async Task Chromium_is_real()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.NewPageAsync("http://127.0.0.1:9/");

        await page.SetContentAsync(
            "<p id=p>1</p><script>document.getElementById('p').textContent = 1 + 1</script>"
        );

        (await page.TextContentAsync("#p")).ShouldBe("2");
    }
}
