using System.Net;

namespace AtendeAI.Server.Tests.Identity;

/// <summary>Whoever knocks too often is told when to come back.</summary>
public sealed class LimitsTests(WholeServer server) : IClassFixture<WholeServer>
{
    [Fact]
    public async Task Trying_passwords_too_often_is_answered_429_and_looking_at_the_form_stays_free()
    {
        var app = await server.StartAsync(("Access:SignInsPerMinute", "3"));
        using var browser = WholeServer.Browser(app);

        var answers = new List<HttpResponseMessage>();
        for (var attempt = 0; attempt < 4; attempt++)
        {
            answers.Add(await WholeServer.TryAsync(browser, "ninguem@x.exemplo", "errada-mesmo"));
        }

        answers.Select(a => (int)a.StatusCode).ShouldBe([200, 200, 200, 429]);
        answers[3].Headers.RetryAfter.ShouldNotBeNull().Delta.ShouldNotBeNull();
        (await browser.GetAsync("/entrar")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_API_has_a_limit_of_its_own()
    {
        var app = await server.StartAsync(("Access:ApiRequestsPerMinute", "2"));
        using var browser = WholeServer.Browser(app);

        var answers = new List<HttpStatusCode>();
        for (var request = 0; request < 3; request++)
        {
            answers.Add((await browser.GetAsync("/api/doors/None")).StatusCode);
        }

        answers.ShouldBe([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests]);
        (await browser.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
