using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Web.Conversations;
using Bunit;
using Microsoft.AspNetCore.Components.Web;
using NodaTime;

namespace AtendeAI.Web.Tests.Conversations;

public sealed class ThreadWritingTests : PanelTest
{
    [Fact]
    public void Ctrl_and_enter_sends()
    {
        var id = Mine();
        var page = Open(id);

        page.Find("textarea").Input("Bom dia");
        page.Find("textarea").KeyDown(new KeyboardEventArgs { Key = "Enter", CtrlKey = true });

        page.WaitForAssertion(() => Inbox.Threads[id].Messages[^1].Text.ShouldBe("Bom dia"));
    }

    [Fact]
    public void Enter_alone_does_not_send()
    {
        var id = Mine();
        var page = Open(id);

        page.Find("textarea").Input("Bom dia");
        page.Find("textarea").KeyDown(new KeyboardEventArgs { Key = "Enter" });

        Inbox.Threads[id].Messages.Count.ShouldBe(1);
    }

    [Fact]
    public void A_refused_answer_says_why_and_keeps_the_words()
    {
        var id = Mine();
        var page = Open(id);
        page.Find("textarea").Input("Bom dia");
        Inbox.Threads[id] = Inbox.Threads[id] with { HolderId = new UserId(Guid.NewGuid()) };

        page.Find(".write").Submit();

        page.WaitForElement("[role=alert]")
            .TextContent.ShouldContain("Assuma a conversa antes de responder.");
        page.FindAll(".bubble .text").ShouldNotContain(text => text.TextContent == "Bom dia");
    }

    [Fact]
    public void A_closed_window_shuts_the_box_and_says_why()
    {
        var id = Mine();
        Inbox.Threads[id] = Inbox.Threads[id] with { WindowClosesAt = null };

        var page = Open(id);

        page.Find("textarea").HasAttribute("disabled").ShouldBeTrue();
        page.Find(".window").TextContent.ShouldContain("Janela de 24 h fechada");
    }

    [Fact]
    public void The_window_counts_down()
    {
        var id = Mine();
        Inbox.Threads[id] = Inbox.Threads[id] with
        {
            WindowClosesAt = Clock.Now + Duration.FromMinutes(185),
        };

        Open(id).Find(".window").TextContent.ShouldContain("fecha em 3 h 05 min");
    }

    [Fact]
    public void The_limit_is_told_when_it_is_near_and_holds()
    {
        var page = Open(Mine());

        page.Find("textarea").Input(new string('a', 4000));
        page.Find(".hint").TextContent.ShouldBe("Restam 96 caracteres");

        page.Find("textarea").Input(new string('a', 4100));
        page.Find(".hint").TextContent.ShouldBe("4 caracteres a mais");
        page.Find(".write button").HasAttribute("disabled").ShouldBeTrue();
    }

    private IRenderedComponent<ThreadView> Open(ConversationId id) =>
        Render<ThreadView>(parameters => parameters.Add(page => page.Id, id.Value));

    private ConversationId Mine()
    {
        var id = Inbox.Add("Mariana");
        Inbox.Say(id, MessageAuthor.Patient, "Oi");
        Inbox.Threads[id] = Inbox.Threads[id] with
        {
            HolderId = Staff.Who!.User,
            Row = Inbox.Threads[id].Row with
            {
                Status = ConversationStatus.Person,
                HolderName = Staff.Who.Name,
            },
        };
        return id;
    }
}
