using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Web.Conversations;
using Bunit;
using NodaTime;

namespace AtendeAI.Web.Tests.Conversations;

public sealed class ThreadViewTests : PanelTest
{
    [Fact]
    public void A_person_takes_over_answers_and_gives_back()
    {
        var id = Inbox.Add("Mariana");
        Inbox.Say(id, MessageAuthor.Patient, "Quanto custa?");
        var page = Open(id);

        page.Find(".answer button").Click();
        page.WaitForElement("textarea").Input("São R$ 150,00.");
        page.Find(".write").Submit();

        page.WaitForAssertion(() =>
            page.FindAll(".bubble .text")[^1].TextContent.ShouldBe("São R$ 150,00.")
        );
        page.Find("textarea").GetAttribute("value").ShouldBeNullOrEmpty();
        page.FindAll(".ticks")[^1].GetAttribute("aria-label").ShouldBe("Na fila para envio");

        page.Find(".give").Click();
        page.WaitForAssertion(() => page.FindAll("textarea").ShouldBeEmpty());
        Inbox.Threads[id].Row.Status.ShouldBe(ConversationStatus.Bot);
    }

    [Fact]
    public void Somebody_else_took_it_first()
    {
        var id = Inbox.Add("Mariana", ConversationStatus.Waiting, "request");
        Inbox.Say(id, MessageAuthor.Patient, "Quero falar com alguém");
        var page = Open(id);
        Inbox.Threads[id] = Inbox.Threads[id] with { HolderId = new UserId(Guid.NewGuid()) };

        page.Find(".answer button").Click();

        page.WaitForElement("[role=alert]")
            .TextContent.ShouldContain("Outra pessoa da equipe já assumiu");
    }

    [Fact]
    public void A_message_that_arrives_is_shown_without_asking()
    {
        var id = Inbox.Add("Mariana");
        Inbox.Say(id, MessageAuthor.Patient, "Oi");
        var page = Open(id);

        Inbox.Say(id, MessageAuthor.Assistant, "Olá! Como posso ajudar?", DeliveryState.Delivered);

        page.WaitForAssertion(() =>
            page.FindAll(".bubble .text")[^1].TextContent.ShouldBe("Olá! Como posso ajudar?")
        );
        page.FindAll(".ticks")[^1].GetAttribute("aria-label").ShouldBe("Entregue");
    }

    [Fact]
    public void A_burst_of_changes_is_read_a_few_times_and_not_for_each()
    {
        var id = Inbox.Add("Mariana");
        Inbox.Say(id, MessageAuthor.Patient, "Oi");
        var page = Open(id);
        var before = Inbox.Openings;

        for (var n = 0; n < 200; n++)
        {
            Inbox.Say(id, MessageAuthor.Patient, $"mensagem {n}");
        }

        page.WaitForAssertion(
            () => page.Markup.ShouldContain("mensagem 199"),
            TimeSpan.FromSeconds(3)
        );
        (Inbox.Openings - before).ShouldBeLessThan(8);
    }

    [Fact]
    public void What_another_conversation_does_is_not_read()
    {
        var id = Inbox.Add("Mariana");
        var other = Inbox.Add("João");
        Open(id);
        var before = Inbox.Openings;

        Inbox.Say(other, MessageAuthor.Patient, "Oi");

        Inbox.Openings.ShouldBe(before);
    }

    [Fact]
    public void The_assistants_reasons_are_told_in_words()
    {
        var id = Inbox.Add("Mariana");
        Inbox.Say(
            id,
            MessageAuthor.Assistant,
            "Marcado! Custa R$ 150,00.",
            DeliveryState.Read,
            why: new TurnRecord(
                ["book", "ask_price"],
                "booking.booked",
                "Avaliação; 24/11",
                false,
                [
                    new("book", "Avaliação, Dra. Lia Prado, 24/11 09:00"),
                    new("hand-off", "complaint"),
                ],
                Answers: ["Tem estacionamento?"]
            )
        );

        var why = Open(id).Find("details.why");

        why.QuerySelector("summary")!.TextContent.ShouldBe("Por que ele disse isso?");
        why.QuerySelectorAll("dd")
            .Select(line => line.TextContent)
            .ShouldBe([
                "marcar, preço: Avaliação; 24/11",
                "Confirmado: a consulta foi marcada.",
                "Deu a resposta da clínica a “Tem estacionamento?”",
                "Marcou: Avaliação, Dra. Lia Prado, 24/11 09:00",
                "Chamou uma pessoa: fez uma reclamação",
            ]);
    }

    [Fact]
    public void A_failed_message_says_what_Meta_said()
    {
        var id = Inbox.Add("Mariana");
        Inbox.Say(
            id,
            MessageAuthor.Assistant,
            "Olá",
            DeliveryState.Failed,
            error: "número fora do WhatsApp"
        );

        Open(id)
            .Find(".failed:not(.ticks)")
            .TextContent.ShouldBe("Não entregue: número fora do WhatsApp");
    }

    [Fact]
    public void Earlier_messages_are_fetched_when_asked_for()
    {
        var id = Inbox.Add("Bento");
        for (var n = 1; n <= 45; n++)
        {
            Clock.Now += Duration.FromMinutes(1);
            Inbox.Say(id, MessageAuthor.Patient, $"mensagem {n}");
        }

        var page = Open(id);
        page.FindAll(".bubble").Count.ShouldBe(30);
        page.Find(".older").Click();

        page.WaitForAssertion(() => page.FindAll(".bubble").Count.ShouldBe(45));
        page.FindAll(".bubble .text")[0].TextContent.ShouldBe("mensagem 1");
        page.FindAll(".older").ShouldBeEmpty();
    }

    [Fact]
    public void Days_are_told_apart()
    {
        var id = Inbox.Add("Mariana");
        Inbox.Say(id, MessageAuthor.Patient, "Oi", at: Clock.Now - Duration.FromDays(1));
        Inbox.Say(id, MessageAuthor.Patient, "Oi de novo");

        Open(id).FindAll(".day").Select(day => day.TextContent).ShouldBe(["Ontem", "Hoje"]);
    }

    [Fact]
    public void A_failed_reading_can_be_tried_again()
    {
        var id = Inbox.Add("Mariana");
        Inbox.Say(id, MessageAuthor.Patient, "Oi");
        Inbox.Failure = new InvalidOperationException("The database is away.");
        var page = Open(id);
        page.Find("[role=alert]").TextContent.ShouldContain("Não foi possível carregar");
        page.Markup.ShouldNotContain("The database is away.");

        Inbox.Failure = null;
        page.Find("[role=alert] button").Click();

        page.WaitForElement(".bubble").TextContent.ShouldContain("Oi");
    }

    [Fact]
    public void Who_may_not_answer_is_not_asked_to()
    {
        Staff.Who = Staff.Who! with { Permissions = StaffPermissions.ReadConversations };
        var id = Inbox.Add("Mariana");
        Inbox.Say(id, MessageAuthor.Patient, "Oi");

        Open(id).FindAll(".answer button").ShouldBeEmpty();
    }

    [Fact]
    public void A_conversation_that_does_not_exist_says_so() =>
        Open(new ConversationId(Guid.NewGuid())).Markup.ShouldContain("Esta conversa não existe");

    [Fact]
    public async Task Leaving_the_page_ends_its_subscription()
    {
        var id = Inbox.Add("Mariana");
        Open(id);
        Live.Subscribers.ShouldBe(1);

        await DisposeComponentsAsync();

        Live.Subscribers.ShouldBe(0);
    }

    private IRenderedComponent<ThreadView> Open(ConversationId id) =>
        Render<ThreadView>(parameters => parameters.Add(page => page.Id, id.Value));
}
