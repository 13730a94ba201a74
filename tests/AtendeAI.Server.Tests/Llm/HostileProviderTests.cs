using AtendeAI.Fakes.Llm;
using AtendeAI.Server.Tests.Conversations;

namespace AtendeAI.Server.Tests.Llm;

/// <summary>A provider that is broken or means ill. The patient gets the answer of the rules, and what may have been used is counted.</summary>
public sealed class HostileProviderTests(PipelineFixture pipeline) : IClassFixture<PipelineFixture>
{
    private const string Warm = "Oi! A consulta custa R$ 200. Quer que eu veja um horário?";
    private const string Error = """{"error":{"message":"no credit","code":402}}""";

    private static readonly OpenAiReply s_warm = OpenAiReply.Says(Warm);

    public static TheoryData<string, string, OpenAiReply> Answers =>
        new()
        {
            { "401", "refused", OpenAiReply.Fails(401, "invalid_api_key") },
            { "402", "limited", OpenAiReply.Fails(402, "insufficient_quota") },
            { "403", "refused", OpenAiReply.Fails(403, "unsupported_country") },
            { "404", "refused", OpenAiReply.Fails(404, "model_not_found") },
            { "200 with an error", "malformed", s_warm with { Raw = Error } },
            { "200 with null", "malformed", s_warm with { Raw = "null" } },
            { "200 with nothing", "malformed", s_warm with { Raw = "" } },
            { "200 with a list", "malformed", s_warm with { Raw = "[1,2]" } },
            { "deep JSON", "malformed", s_warm with { Raw = new string('[', 5000) } },
            { "zipped", "malformed", s_warm with { Zipped = true } },
            { "unknown finish", "malformed", s_warm with { FinishReason = "eos" } },
            { "huge text", "malformed", OpenAiReply.Says(new string('a', 100_000)) },
            { "drip", "slow", s_warm with { Drip = TimeSpan.FromMilliseconds(100) } },
            { "two calls of one id", "malformed", Calls("book", "{}", "a", "a") },
            { "a call without an id", "malformed", Calls("book", "{}", "") },
            { "a call without a name", "malformed", Calls("", "{}", "a") },
            { "huge arguments", "malformed", Calls("book", new string('9', 50_000), "a") },
            {
                "a hundred calls",
                "malformed",
                Calls("book", "{}", [.. Enumerable.Range(0, 100).Select(i => $"c{i}")])
            },
        };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Whatever_comes_the_deterministic_answer_is_sent(
        string what,
        string outcome,
        OpenAiReply reply
    )
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        clinic.Provider.Brain = _ => reply;

        var answer = await AskAsync(clinic);

        answer.ShouldContain("R$ 200", Case.Sensitive, what);
        answer.ShouldNotBe(Warm);
        (await clinic.WordingAsync()).ShouldBe(outcome, what);
        clinic.Provider.Chats.Count.ShouldBe(1, what);
    }

    [Fact]
    public async Task What_goes_on_and_on_is_not_read()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        clinic.Provider.Brain = _ => s_warm with { Padding = 400_000_000 };

        (await AskAsync(clinic)).ShouldNotBe(Warm);

        (await clinic.WordingAsync()).ShouldBe("malformed");
        clinic.Provider.Padded.ShouldBeLessThan(40_000_000);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        await using var elsewhere = await FakeOpenAi.StartAsync();
        clinic.Provider.Brain = _ =>
            OpenAiReply.Fails(307) with
            {
                Location = elsewhere.BaseUrl + "/chat/completions",
            };

        (await AskAsync(clinic)).ShouldNotBe(Warm);

        elsewhere.Requests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("60")]
    [InlineData("Wed, 21 Oct 2099 07:28:00 GMT")]
    public async Task Who_asks_to_be_left_alone_for_long_is_not_asked_again(string after)
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        clinic.Provider.Brain = _ => OpenAiReply.Fails(429) with { RetryAfterText = after };

        await AskAsync(clinic);

        (await clinic.WordingAsync()).ShouldBe("limited");
        clinic.Provider.Chats.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Words_beside_a_call_are_not_said()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        clinic.Provider.Script(
            OpenAiReply.CallsTool("my_appointments", text: "Já cancelei tudo."),
            s_warm
        );

        (await AskAsync(clinic)).ShouldNotContain("cancelei");

        clinic.Provider.Chats.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("""{"slot":7}""")]
    [InlineData("""{"slot":["h1"]}""")]
    [InlineData("""{"slot":"H1"}""")]
    [InlineData("""{"slot":"h-1"}""")]
    [InlineData("""{"slot":"h0"}""")]
    [InlineData("""{"slot":null}""")]
    [InlineData("""["h1"]""")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("h1")]
    [InlineData("""{"slot":"h1","slot":"h2"}""")]
    public async Task Arguments_of_a_wrong_kind_are_told_and_do_nothing(string arguments)
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        clinic.Provider.Script(OpenAiReply.CallsTool("book", arguments), s_warm);

        (await AskAsync(clinic)).ShouldBe(Warm);

        clinic
            .Provider.Chats[^1]
            .Messages.Single(m => m.Role == "tool")
            .Text.ShouldStartWith("Não foi possível");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_may_have_been_used_is_counted_though_no_answer_came(bool dripping)
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        clinic.Provider.Brain = _ =>
            dripping
                ? s_warm with
                {
                    Drip = TimeSpan.FromMilliseconds(100),
                }
                : s_warm with
                {
                    Raw = "{",
                };

        await AskAsync(clinic);

        await clinic.Line.EventuallyAsync(
            true,
            "SELECT prompt_tokens > 500 AND failures = 1 FROM llm_usage WHERE clinic_id = $1",
            clinic.Line.Clinic.Clinic.Value
        );
    }

    [Fact]
    public async Task What_was_refused_costs_nothing()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        clinic.Provider.Brain = _ => OpenAiReply.Fails(500);

        await AskAsync(clinic);

        await clinic.Line.EventuallyAsync(
            true,
            "SELECT prompt_tokens = 0 AND failures = 1 AND calls = 2 FROM llm_usage WHERE clinic_id = $1",
            clinic.Line.Clinic.Clinic.Value
        );
    }

    [Fact]
    public async Task One_clinic_s_breaker_is_not_another_s()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline);
        await using var other = await LlmLine.StartAsync(pipeline);
        clinic.Provider.Brain = _ => OpenAiReply.Fails(500);
        other.Provider.Brain = _ => s_warm;
        for (var turn = 0; turn < 4; turn++)
        {
            await AskAsync(clinic);
        }

        var before = clinic.Provider.Chats.Count;
        await AskAsync(clinic);

        clinic.Provider.Chats.Count.ShouldBe(before);
        (await AskAsync(other)).ShouldBe(Warm);
    }

    [Fact]
    public async Task A_refused_key_is_not_tried_with_every_patient()
    {
        await using var clinic = await LlmLine.StartAsync(pipeline, key: "sk-wrong");
        for (var turn = 0; turn < 7; turn++)
        {
            await AskAsync(clinic);
        }

        (await clinic.WordingAsync()).ShouldBe("down");
    }

    private static OpenAiReply Calls(string tool, string arguments, params string[] ids) =>
        new()
        {
            Calls = [.. ids.Select(id => new OpenAiToolCall(id, tool, arguments))],
            FinishReason = "tool_calls",
        };

    private static async Task<string> AskAsync(LlmLine clinic)
    {
        var patient = PipelineLine.NewPatient();
        await clinic.Line.Meta.DeliverAsync(patient.Text("quanto custa a consulta?"));
        return (await clinic.Line.AnswerToAsync(patient)).Body;
    }
}
