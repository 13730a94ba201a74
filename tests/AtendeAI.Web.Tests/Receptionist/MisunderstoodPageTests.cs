using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Web.Receptionist;
using Bunit;

namespace AtendeAI.Web.Tests.Receptionist;

public sealed class MisunderstoodPageTests : PanelTest
{
    [Fact]
    public void An_answer_is_taught_and_previewed_before()
    {
        Miss("xpto zyxw");
        var page = Render<MisunderstoodPage>();

        page.WaitForElement(".choices button").Click();
        page.Find("textarea").Input("Temos, a senha fica no balcão.");
        page.WaitForElement("form .bubble")
            .TextContent.ShouldContain("Temos, a senha fica no balcão.");
        page.FindAll("form .notice.warn").ShouldBeEmpty();
        page.Find("form").Submit();

        page.WaitForElement("[role=status]").TextContent.ShouldContain("Aprendido");
        var learned = Clinic.Context.Faqs[^1];
        (learned.Question, learned.Answer).ShouldBe(
            ("xpto zyxw", "Temos, a senha fica no balcão.")
        );
        page.FindAll("article").ShouldBeEmpty();
    }

    [Fact]
    public void Another_name_of_a_service_is_taught_unless_it_is_anothers()
    {
        Miss("dar um trato no sorriso");
        var page = Render<MisunderstoodPage>();
        page.WaitForElements(".choices button")[1].Click();
        var (first, second) = (Clinic.Context.Services[0], Clinic.Context.Services[1]);

        page.Find("form select").Change(first.Id);
        page.Find("form input").Input(second.Name.ToUpperInvariant());
        page.Find("form [role=alert]").TextContent.ShouldContain("Outro serviço já atende");
        page.Find("form .primary").HasAttribute("disabled").ShouldBeTrue();

        page.Find("form input").Input("trato no sorriso");
        page.Find("form select").Change("");
        page.Find("form .primary").HasAttribute("disabled").ShouldBeTrue("no service is chosen");
        page.Find("form select").Change(first.Id);
        page.Find("form").Submit();

        page.WaitForAssertion(() => page.FindAll("article").ShouldBeEmpty());
        Clinic
            .Context.Services.First(s => s.Id == first.Id)
            .Aliases.ShouldContain("trato no sorriso");
    }

    [Fact]
    public void A_keyboard_goes_on_where_the_work_is()
    {
        Miss("xpto zyxw");
        var page = Render<MisunderstoodPage>();

        page.WaitForElement(".choices button").Click();
        Focused().ShouldBeElementReferenceTo(page.Find("textarea"));

        page.Find("form .actions button").Click();
        Focused().ShouldBeElementReferenceTo(page.Find(".choices button"));

        page.FindAll(".choices button")[1].Click();
        Focused().ShouldBeElementReferenceTo(page.Find("form input"));

        page.Find("form .actions button").Click();
        page.FindAll(".choices button")[2].Click();
        page.WaitForElement("[role=status]");
        Focused().ShouldBeElementReferenceTo(page.Find("[role=status]"));
    }

    private object? Focused() =>
        JSInterop
            .Invocations.Last(i => i.Identifier.EndsWith(".focus", StringComparison.Ordinal))
            .Arguments[0];

    [Fact]
    public void A_text_that_would_not_be_recognised_is_told()
    {
        Miss("xyz abc");
        var page = Render<MisunderstoodPage>();
        page.WaitForElement(".choices button").Click();

        page.Find("form input").Input("estacionamento coberto");
        page.Find("textarea").Input("Sim.");

        page.WaitForElement("form .notice.warn").TextContent.ShouldContain("ainda não reconhece");
    }

    [Fact]
    public void What_teaches_nothing_is_dismissed()
    {
        Miss("asdf");
        var page = Render<MisunderstoodPage>();

        page.WaitForElements(".choices button")[2].Click();

        page.WaitForAssertion(() => page.FindAll("article").ShouldBeEmpty());
        Clinic.DismissedOnes.ShouldHaveSingleItem();
    }

    [Fact]
    public void What_somebody_else_has_settled_is_told()
    {
        Miss("asdf");
        var page = Render<MisunderstoodPage>();
        page.WaitForElement(".choices button");
        var row = Clinic.Missed[0];
        Clinic.Missed.Clear();
        Clinic.Missed.Add(row with { Reply = new MessageId(Guid.NewGuid()), Said = "outra" });

        page.FindAll(".choices button")[2].Click();

        page.WaitForAssertion(() => page.Find("blockquote").TextContent.ShouldBe("outra"));
        page.FindAll("[role=status]").ShouldBeEmpty();
    }

    private void Miss(string said) =>
        Clinic.Missed.Add(
            new Misunderstanding(
                new MessageId(Guid.NewGuid()),
                new ConversationId(Guid.NewGuid()),
                "Mariana",
                said,
                "Desculpe, não entendi.",
                Clock.GetCurrentInstant()
            )
        );
}
