using AtendeAI.Domain.Receptionist.Llm;
using NodaTime;

namespace AtendeAI.Domain.Tests.Receptionist.Llm;

public sealed class LanguageModelChangeTests
{
    private static readonly LanguageModelChange Whole = new(
        true,
        "https://api.openai.com/v1",
        "gpt-4o-mini",
        "whisper-1",
        "sk-1",
        false,
        0.3,
        2_000_000,
        7
    );

    [Fact]
    public void What_is_whole_breaks_no_rule()
    {
        Whole.Faults().ShouldBeEmpty();
        (Whole with { TranscriptionModel = null, Key = null, Temperature = null, TraceDays = 0 })
            .Faults()
            .ShouldBeEmpty();
    }

    [Fact]
    public void Everything_that_is_wrong_is_named()
    {
        var wrong = new LanguageModelChange(
            true,
            "http://api.openai.com/v1",
            " ",
            "whisper 1",
            "sk\n1",
            false,
            double.NaN,
            999,
            366
        );

        wrong
            .Faults()
            .ShouldBe([
                "llm.bad-address",
                "llm.bad-model",
                "llm.bad-transcription-model",
                "llm.bad-key",
                "llm.bad-temperature",
                "llm.bad-budget",
                "llm.bad-trace-days",
            ]);
    }

    [Theory]
    [InlineData("https://api.openai.com/v1", true)]
    [InlineData("https://openrouter.ai/api/v1/", true)]
    [InlineData("http://localhost:11434/v1", true)]
    [InlineData("http://ollama:11434/v1", true)]
    [InlineData("http://192.168.0.7:8000/v1", true)]
    [InlineData("http://api.openai.com/v1", false)]
    [InlineData("https://user:pass@api.openai.com/v1", false)]
    [InlineData("https://api.openai.com/v1?key=1", false)]
    [InlineData("ftp://api.openai.com", false)]
    [InlineData("api.openai.com", false)]
    public void A_key_goes_over_TLS_or_to_a_machine_of_the_clinic_s_own(
        string address,
        bool accepted
    ) => (ProviderAddress.Parse(address) is not null).ShouldBe(accepted);

    [Theory]
    [InlineData("said", 10, LanguageModelState.On)]
    [InlineData("guard.price", 10, LanguageModelState.On)]
    [InlineData("busy", 10, LanguageModelState.On)]
    [InlineData(null, 10, LanguageModelState.On)]
    [InlineData("quota", 10, LanguageModelState.QuotaReached)]
    [InlineData("said", 100, LanguageModelState.QuotaReached)]
    [InlineData("down", 10, LanguageModelState.Down)]
    [InlineData("slow", 10, LanguageModelState.Down)]
    [InlineData("refused", 10, LanguageModelState.Down)]
    [InlineData("limited", 10, LanguageModelState.Down)]
    public void How_a_model_is_shows_in_its_last_outcome_and_its_budget(
        string? outcome,
        long used,
        LanguageModelState state
    )
    {
        var usage = new LanguageModelUsage(
            used,
            1,
            0,
            outcome,
            null,
            0,
            0,
            Duration.Zero,
            null,
            null
        );

        LanguageModelStates.Of(outcome, usage, monthlyTokens: 100).ShouldBe(state);
    }
}
