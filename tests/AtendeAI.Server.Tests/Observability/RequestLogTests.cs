using System.Net;

namespace AtendeAI.Server.Tests.Observability;

[Collection(nameof(ProgramWide))]
public sealed class RequestLogTests
{
    [Fact]
    public async Task A_request_leaves_its_route_status_and_time_and_never_its_query_or_path()
    {
        await using var app = await ObservedApp.StartAsync();
        await app.Http.GetStringAsync("/hello/maria-secret?setup=very-secret");

        var log = await app.StopAndReadLogAsync();

        var line = log.Split('\n').Single(l => l.Contains("/hello/", StringComparison.Ordinal));
        line.ShouldContain("GET /hello/{name} answered 200 in ");
        line.ShouldContain("\"trace\":\"");
        log.ShouldNotContain("secret");
    }

    [Fact]
    public async Task An_error_is_logged_with_its_stack_and_without_the_patients_number()
    {
        await using var app = await ObservedApp.StartAsync();
        (await app.Http.GetAsync("/broken")).StatusCode.ShouldBe(
            HttpStatusCode.InternalServerError
        );

        var log = await app.StopAndReadLogAsync();

        log.ShouldContain("Patient *** not found");
        log.ShouldContain("ObservedApp");
        log.ShouldNotContain("98765");
    }

    [Fact]
    public async Task Webhooks_that_succeed_leave_no_line_each()
    {
        await using var app = await ObservedApp.StartAsync();
        await app.Http.PostAsync("/webhook/whatsapp", null);

        (await app.StopAndReadLogAsync()).ShouldNotContain("/webhook/whatsapp");
    }
}
