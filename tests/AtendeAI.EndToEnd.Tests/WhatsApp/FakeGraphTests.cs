using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AtendeAI.Fakes.WhatsApp;

namespace AtendeAI.EndToEnd.Tests.WhatsApp;

/// <summary>The fake Graph API keeps Meta's contract, so that a client that pleases it would please Meta.</summary>
public sealed class FakeGraphTests : IAsyncLifetime
{
    private const string Patient = "5531988887777";
    private static readonly BusinessLine Line = new();
    private static readonly HttpClient Http = new();
    private FakeGraph _graph = null!;

    public async Task InitializeAsync() => _graph = await FakeGraph.StartAsync();

    public async Task DisposeAsync() => await _graph.DisposeAsync();

    [Fact]
    public async Task A_message_inside_the_window_is_accepted_with_a_unique_wamid()
    {
        _graph.OpenWindow(Patient);

        var first = await SendAsync(Text("Olá!"));
        var second = await SendAsync(Text("Tudo bem?"));

        first.Status.ShouldBe(HttpStatusCode.OK);
        WamidOf(first.Body).ShouldStartWith("wamid.");
        WamidOf(first.Body).ShouldNotBe(WamidOf(second.Body));
        _graph
            .Sent.Select(s => (s.To, s.Body))
            .ShouldBe([(Patient, "Olá!"), (Patient, "Tudo bem?")]);
    }

    [Fact]
    public async Task Outside_the_window_only_a_template_goes_out()
    {
        _graph.OpenWindow(Patient, at: TimeProvider.System.GetUtcNow() - TimeSpan.FromHours(25));

        var free = await SendAsync(Text("Olá!"));

        CodeOf(free.Body).ShouldBe(131047);
        _graph.Accepted.ShouldBe(0);
    }

    [Fact]
    public async Task What_the_patient_writes_opens_the_window_and_can_be_marked_as_read()
    {
        var update = PatientPhone.Classic(Patient).Text("oi");
        _graph.Saw(Line, update);

        var reply = await SendAsync(Text("Olá!"));
        var read = await SendAsync(Read(update.Wamid!));
        var unknown = await SendAsync(Read("wamid.UNKNOWN"));

        reply.Status.ShouldBe(HttpStatusCode.OK);
        read.Body["success"]!.GetValue<bool>().ShouldBeTrue();
        CodeOf(unknown.Body).ShouldBe(131009);
        _graph.ReadReceipts.ShouldBe([update.Wamid!]);
    }

    [Theory]
    [InlineData("text", 4096, true)]
    [InlineData("text", 4097, false)]
    [InlineData("button title", 20, true)]
    [InlineData("button title", 21, false)]
    [InlineData("row title", 24, true)]
    [InlineData("row title", 25, false)]
    [InlineData("row description", 73, false)]
    [InlineData("rows", 10, true)]
    [InlineData("rows", 11, false)]
    [InlineData("buttons", 3, true)]
    [InlineData("buttons", 4, false)]
    public async Task Limits_are_kept(string what, int amount, bool accepted)
    {
        _graph.OpenWindow(Patient);

        var answer = await SendAsync(Sized(what, amount));

        (answer.Status == HttpStatusCode.OK).ShouldBe(accepted, answer.Body.ToJsonString());
    }

    [Theory]
    [InlineData(null, 104)]
    [InlineData("someone else's", 190)]
    public async Task A_token_is_asked_for(string? token, int code)
    {
        var answer = await SendAsync(Text("oi"), token);

        answer.Status.ShouldBe(HttpStatusCode.Unauthorized);
        CodeOf(answer.Body).ShouldBe(code);
    }

    [Fact]
    public async Task A_lost_answer_is_a_message_sent_that_the_client_cannot_know_of()
    {
        _graph.OpenWindow(Patient);
        _graph.Script(GraphFault.LostAnswer);

        await Should.ThrowAsync<HttpRequestException>(() => SendAsync(Text("Olá!")));

        _graph.Accepted.ShouldBe(1);
    }

    [Fact]
    public async Task Faults_are_used_up_in_order()
    {
        _graph.OpenWindow(Patient);
        _graph.Script(GraphFault.Of(GraphError.Throughput));
        _graph.Script(GraphFault.Of(GraphError.SomethingWrong));

        CodeOf((await SendAsync(Text("1"))).Body).ShouldBe(130429);
        (await SendAsync(Text("2"))).Status.ShouldBe(HttpStatusCode.InternalServerError);
        (await SendAsync(Text("3"))).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_pair_limit_holds_after_a_burst_of_45()
    {
        _graph.OpenWindow(Patient);
        for (var i = 0; i < 45; i++)
            (await SendAsync(Text("olá"))).Status.ShouldBe(HttpStatusCode.OK);

        CodeOf((await SendAsync(Text("olá"))).Body).ShouldBe(131056);
    }

    private async Task<(HttpStatusCode Status, JsonNode Body)> SendAsync(
        JsonNode body,
        string? token = ""
    )
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            $"{_graph.BaseUrl}/v25.0/{Line.PhoneNumberId}/messages"
        );
        request.Content = JsonContent.Create(body);
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue(
                "Bearer",
                token.Length == 0 ? Line.AccessToken : token
            );
        using var response = await Http.SendAsync(request);
        return (response.StatusCode, (await response.Content.ReadFromJsonAsync<JsonNode>())!);
    }

    private static JsonObject Sized(string what, int amount) =>
        what switch
        {
            "text" => Text(new string('a', amount)),
            "button title" => Buttons([new string('a', amount)]),
            "buttons" => Buttons([.. Enumerable.Range(0, amount).Select(i => "b" + i)]),
            "row title" => List(1, new string('a', amount), "d"),
            "row description" => List(1, "row", new string('a', amount)),
            _ => List(amount, "row", "d"),
        };

    private static JsonObject Text(string body) =>
        Message("text", new JsonObject { ["body"] = body });

    private static JsonObject Read(string wamid) =>
        new()
        {
            ["messaging_product"] = "whatsapp",
            ["status"] = "read",
            ["message_id"] = wamid,
        };

    private static JsonObject Buttons(string[] titles) =>
        Interactive(
            "button",
            new JsonObject
            {
                ["buttons"] = new JsonArray([
                    .. titles.Select(t => new JsonObject
                    {
                        ["type"] = "reply",
                        ["reply"] = new JsonObject { ["id"] = t, ["title"] = t },
                    }),
                ]),
            }
        );

    private static JsonObject List(int rows, string title, string description) =>
        Interactive(
            "list",
            new JsonObject
            {
                ["button"] = "Ver",
                ["sections"] = new JsonArray(
                    new JsonObject
                    {
                        ["rows"] = new JsonArray([
                            .. Enumerable
                                .Range(0, rows)
                                .Select(i => new JsonObject
                                {
                                    ["id"] = "r" + i,
                                    ["title"] = title,
                                    ["description"] = description,
                                }),
                        ]),
                    }
                ),
            }
        );

    private static JsonObject Interactive(string type, JsonObject action) =>
        Message(
            "interactive",
            new JsonObject
            {
                ["type"] = type,
                ["body"] = new JsonObject { ["text"] = "Escolha" },
                ["action"] = action,
            }
        );

    private static JsonObject Message(string type, JsonObject part) =>
        new()
        {
            ["messaging_product"] = "whatsapp",
            ["to"] = "+" + Patient,
            ["type"] = type,
            [type] = part,
        };

    private static int CodeOf(JsonNode body) => body["error"]!["code"]!.GetValue<int>();

    private static string WamidOf(JsonNode body) => body["messages"]![0]!["id"]!.GetValue<string>();
}
