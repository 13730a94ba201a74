namespace AtendeAI.Domain.Tests.Receptionist;

public sealed class DialogueTests
{
    public static TheoryData<string> Titles() =>
        [.. DialogueScript.All().Select(s => s.ToString())];

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task A_dialogue_goes_as_written(string title)
    {
        var script = DialogueScript.All().Single(s => s.ToString() == title);

        var faults = await new DialogueRun(script).FaultsAsync();

        faults.ShouldBe("");
    }

    [Fact]
    public void There_are_dialogues_enough() =>
        DialogueScript.All().Count().ShouldBeGreaterThanOrEqualTo(80);
}
