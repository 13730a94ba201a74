using AtendeAI.Domain.Conversations;
using AtendeAI.Web.Conversations;
using Bunit;
using NodaTime;

namespace AtendeAI.Web.Tests.Conversations;

public sealed class ConversationsPageTests : PanelTest
{
    [Fact]
    public void Nothing_yet_points_to_the_simulator()
    {
        var page = Render<ConversationsPage>();

        page.Find(".list .empty").TextContent.ShouldContain("Nenhuma conversa ainda");
        page.Find(".list .empty a").GetAttribute("href").ShouldBe("/simulador");
    }

    [Fact]
    public void A_row_says_who_what_how_urgent_and_how_long()
    {
        var id = Inbox.Add("Rafael", ConversationStatus.Waiting, "emergency", Priority.Emergency);
        Inbox.Say(id, MessageAuthor.Patient, "tá sangrando");
        Inbox.Change(
            id,
            thread =>
                thread with
                {
                    Row = thread.Row with
                    {
                        Unread = 2,
                        WaitingSince = Clock.Now - Duration.FromMinutes(3),
                    },
                }
        );

        var row = Render<ConversationsPage>().Find(".rows li").TextContent;

        row.ShouldContain("Rafael");
        row.ShouldContain("tá sangrando");
        row.ShouldContain("Esperando");
        row.ShouldContain("Emergência");
        row.ShouldContain("há 3 min");
        row.ShouldContain("2 não lidas");
    }

    [Fact]
    public void The_filter_narrows_and_can_be_cleared()
    {
        Inbox.Say(Inbox.Add("Mariana"), MessageAuthor.Patient, "Oi");
        var page = Render<ConversationsPage>();

        Filter(page, "Esperando").Click();
        page.WaitForElement(".list .empty").TextContent.ShouldContain("Nada encontrado");

        page.Find(".list .empty button").Click();
        page.WaitForAssertion(() => page.FindAll(".rows li").Count.ShouldBe(1));
    }

    [Fact]
    public void Searching_waits_for_the_typing_to_rest()
    {
        Inbox.Say(Inbox.Add("Mariana"), MessageAuthor.Patient, "Oi");
        Inbox.Say(Inbox.Add("Bento"), MessageAuthor.Patient, "Oi");
        var page = Render<ConversationsPage>();
        var before = Inbox.Listings;

        var first = page.Find("input[type=search]").InputAsync(new() { Value = "ben" });
        page.Find("input[type=search]").Input("bent");

        page.WaitForAssertion(
            () => page.FindAll(".rows li").Count.ShouldBe(1),
            TimeSpan.FromSeconds(3)
        );
        page.Find(".rows .name").TextContent.ShouldBe("Bento");
        first.IsFaulted.ShouldBeFalse();
        (Inbox.Listings - before).ShouldBe(1);
    }

    [Fact]
    public void The_waiting_are_counted_on_their_filter()
    {
        Inbox.Add("Rafael", ConversationStatus.Waiting, "request");
        Inbox.Add("Mariana");

        Filter(Render<ConversationsPage>(), "Esperando")
            .QuerySelector(".count")!
            .TextContent.ShouldBe("1");
    }

    [Fact]
    public void More_are_loaded_below_and_stay_when_the_top_is_read_again()
    {
        for (var n = 0; n < 60; n++)
        {
            Clock.Now += Duration.FromMinutes(1);
            Inbox.Say(Inbox.Add($"Paciente {n}"), MessageAuthor.Patient, "Oi");
        }

        var page = Render<ConversationsPage>();
        page.FindAll(".rows li").Count.ShouldBe(50);
        page.Find(".more").Click();
        page.WaitForAssertion(() => page.FindAll(".rows li").Count.ShouldBe(60));
        page.FindAll(".more").ShouldBeEmpty();

        Inbox.Say(
            Inbox.Add("A mais nova"),
            MessageAuthor.Patient,
            "Oi",
            at: Clock.Now + Duration.FromMinutes(1)
        );
        page.WaitForAssertion(() =>
            page.FindAll(".rows .name")[0].TextContent.ShouldBe("A mais nova")
        );
        page.FindAll(".rows .name")[^1].TextContent.ShouldBe("Paciente 0");
    }

    [Fact]
    public void A_new_conversation_appears_by_itself()
    {
        var page = Render<ConversationsPage>();

        Inbox.Say(Inbox.Add("Mariana"), MessageAuthor.Patient, "Oi");

        page.WaitForAssertion(() => page.Find(".rows .name").TextContent.ShouldBe("Mariana"));
    }

    [Fact]
    public void The_open_conversation_is_marked_in_the_list()
    {
        var id = Inbox.Add("Mariana");
        Inbox.Say(id, MessageAuthor.Patient, "Oi");

        var page = Render<ConversationsPage>(parameters => parameters.Add(one => one.Id, id.Value));

        page.Find(".rows a").GetAttribute("aria-current").ShouldBe("true");
        page.Find(".thread .bubble .text").TextContent.ShouldBe("Oi");
    }

    private static AngleSharp.Dom.IElement Filter(
        IRenderedComponent<ConversationsPage> page,
        string name
    ) =>
        page.FindAll(".chips button")
            .First(button => button.TextContent.Contains(name, StringComparison.Ordinal));
}
