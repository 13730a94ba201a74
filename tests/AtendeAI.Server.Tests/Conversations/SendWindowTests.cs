using AtendeAI.Server.Conversations;
using AtendeAI.Server.WhatsApp;

namespace AtendeAI.Server.Tests.Conversations;

public sealed class SendWindowTests
{
    private static readonly Accepted Taken = new("wamid.1", null);

    [Fact]
    public void It_opens_with_each_answer_up_to_the_limit_and_shuts_when_none_comes()
    {
        var window = new SendWindow(6);
        window.Size.ShouldBe(4);

        for (var i = 0; i < 5; i++)
        {
            window.Report(Taken);
        }

        window.Size.ShouldBe(6);
        window.Report(new Uncertain("timed out"));
        window.Size.ShouldBe(4);
    }

    [Fact]
    public void A_limit_below_the_first_size_is_kept() => new SendWindow(2).Size.ShouldBe(2);
}
