using AtendeAI.Server.Llm;

namespace AtendeAI.Server.Tests.Llm;

public sealed class VoiceUsageTests
{
    [Theory]
    [InlineData("""{"usage":{"type":"tokens","input_tokens":30,"output_tokens":4}}""", 3, 30, 4)]
    [InlineData("""{"usage":{"prompt_tokens":30,"completion_tokens":4}}""", 3, 30, 4)]
    [InlineData("""{"usage":{"input_tokens":30}}""", 3, 30, 3)]
    [InlineData("""{"usage":{"type":"duration","seconds":12.5}}""", 12.5, 125, 3)]
    [InlineData("""{"duration":8}""", 8, 80, 3)]
    [InlineData("""{"text":"bom dia"}""", 3, 30, 3)]
    [InlineData("""{"usage":null,"duration":"8"}""", 3, 30, 3)]
    [InlineData("""{"usage":{"seconds":-5}}""", 3, 30, 3)]
    [InlineData("""{"duration":1e99}""", 3, 30, 3)]
    [InlineData("[]", 3, 30, 3)]
    [InlineData("bom dia", 3, 30, 3)]
    public void It_is_read_from_whatever_the_provider_says(
        string answer,
        double seconds,
        long prompt,
        long completion
    ) =>
        VoiceUsage
            .Of(BinaryData.FromString(answer), "bom dia", bytes: 6000)
            .ShouldBe(new VoiceUsage(seconds, prompt, completion));

    [Fact]
    public void A_minute_of_voice_is_guessed_by_its_size() =>
        VoiceUsage.Guess(120_000).ShouldBe(new VoiceUsage(60, 600, 1));
}
