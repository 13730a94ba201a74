namespace AtendeAI.Server.Tests.Observability;

[Collection(nameof(ProgramWide))]
public sealed class SecurityHeadersTests
{
    [Theory]
    [InlineData("/hello/ana")]
    [InlineData("/no-such-page")]
    [InlineData("/broken")]
    public async Task Every_answer_even_an_error_carries_them(string path)
    {
        await using var app = await ObservedApp.StartAsync();

        var answer = await app.Http.GetAsync(path);

        Header(answer, "Content-Security-Policy").ShouldContain("script-src 'self';");
        Header(answer, "Content-Security-Policy").ShouldContain("frame-ancestors 'none'");
        Header(answer, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(answer, "Referrer-Policy").ShouldBe("same-origin");
        Header(answer, "Permissions-Policy").ShouldContain("camera=()");
        Header(answer, "Cross-Origin-Opener-Policy").ShouldBe("same-origin");
        Header(answer, "Cache-Control").ShouldContain("no-store");
        answer.Headers.Contains("Strict-Transport-Security").ShouldBeFalse();
    }

    [Fact]
    public async Task What_may_be_stored_says_so_itself()
    {
        await using var app = await ObservedApp.StartAsync();

        Header(await app.Http.GetAsync("/asset"), "Cache-Control").ShouldBe("max-age=60");
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        string.Join(", ", answer.Headers.GetValues(name));
}
