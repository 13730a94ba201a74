using AtendeAI.Domain.Conversations;
using AtendeAI.Web.Conversations;
using Bunit;
using NodaTime;

namespace AtendeAI.Web.Tests.Conversations;

public sealed class SimulatorPageTests : PanelTest
{
    private static readonly MessageOption[] Buttons =
    [
        new("yes", "Confirmar", null, false),
        new("no", "Outro horário", null, false),
    ];

    [Fact]
    public void What_is_typed_goes_out_and_the_answer_comes_back()
    {
        Simulator.Answer = (id, _) =>
            Inbox.Say(id, MessageAuthor.Assistant, "Olá! Como posso ajudar?");
        var page = Render<SimulatorPage>();

        page.Find(".phone form input").Input("Oi");
        page.Find(".phone form").Submit();

        page.WaitForAssertion(() =>
            page.FindAll(".bubble .text")
                .Select(text => text.TextContent)
                .ShouldBe(["Oi", "Olá! Como posso ajudar?"])
        );
        page.Find(".phone form input").GetAttribute("value").ShouldBeNullOrEmpty();
        page.FindAll(".typing").ShouldBeEmpty();
    }

    [Fact]
    public void It_types_until_the_answer_comes()
    {
        var page = Render<SimulatorPage>();
        page.Find(".phone form input").Input("Oi");
        page.Find(".phone form").Submit();
        page.WaitForElement(".typing");

        Inbox.Say(Inbox.Threads.Keys.Single(), MessageAuthor.Assistant, "Olá!");

        page.WaitForAssertion(() => page.FindAll(".typing").ShouldBeEmpty());
    }

    [Fact]
    public async Task A_button_is_tapped()
    {
        Simulator.Answer = (id, said) =>
            Inbox.Say(
                id,
                MessageAuthor.Assistant,
                said == "yes" ? "Marcado!" : "Confirma?",
                options: said == "yes" ? [] : Buttons
            );
        var page = Say("Oi");

        page.WaitForElement(".option");
        await page.InvokeAsync(() =>
            page.FindAll(".option").First(option => option.TextContent == "Confirmar").Click()
        );

        page.WaitForAssertion(() =>
            page.FindAll(".bubble .text")[^1].TextContent.ShouldBe("Marcado!")
        );
        Simulator.Taps.ShouldHaveSingleItem().Option.InList.ShouldBeFalse();
    }

    [Fact]
    public async Task A_row_of_a_list_is_tapped()
    {
        MessageOption[] rows =
        [
            new("a", "Terça às 9h", "Dra. Lia", true),
            new("b", "Quarta às 14h", null, true),
        ];
        Simulator.Answer = (id, _) =>
            Inbox.Say(id, MessageAuthor.Assistant, "Qual horário?", options: rows);
        var page = Say("Oi");

        page.WaitForElement(".option");
        await page.InvokeAsync(() => page.Find(".option").Click());
        page.WaitForElement("[role=dialog]");
        await page.InvokeAsync(() => page.FindAll("[role=dialog] li button")[1].Click());

        page.WaitForAssertion(() => Simulator.Taps.ShouldHaveSingleItem());
        Simulator.Taps[0].Option.Id.ShouldBe("b");
        Simulator.Taps[0].Option.InList.ShouldBeTrue();
        page.FindAll("[role=dialog]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Escape_closes_the_list()
    {
        MessageOption[] rows = [new("a", "Terça às 9h", "Dra. Lia", true)];
        Simulator.Answer = (id, _) =>
            Inbox.Say(id, MessageAuthor.Assistant, "Qual horário?", options: rows);
        var page = Say("Oi");
        page.WaitForElement(".option");
        await page.InvokeAsync(() => page.Find(".option").Click());
        page.WaitForElement("[role=dialog]");

        await page.InvokeAsync(() => page.Find(".phone").KeyDown("Escape"));

        page.FindAll("[role=dialog]").ShouldBeEmpty();
        Simulator.Taps.ShouldBeEmpty();
    }

    [Fact]
    public void A_booking_shows_in_the_agenda_beside_it()
    {
        var page = Render<SimulatorPage>();
        page.FindAll(".changed").ShouldBeEmpty();

        Agenda.Add("lia", "avaliacao", new LocalDateTime(2026, 11, 23, 9, 0), "Mariana Costa");
        Live.Tell(new LiveChange(LiveTopic.Agenda));

        var row = page.WaitForElement(".changed");
        row.TextContent.ShouldContain("Mariana Costa");
        row.TextContent.ShouldContain("segunda-feira, 23 de novembro");
    }

    [Fact]
    public void An_example_can_be_tapped_to_begin()
    {
        var page = Render<SimulatorPage>();

        page.Find(".start button").Click();

        page.WaitForAssertion(() =>
            page.Find(".bubble .text").TextContent.ShouldBe("Oi! Quero marcar uma consulta")
        );
    }

    [Fact]
    public void Another_patient_has_another_conversation()
    {
        var page = Say("Oi");
        page.WaitForElement(".bubble");

        page.Find(".who button").Click();

        page.WaitForAssertion(() => page.FindAll(".bubble").ShouldBeEmpty());
        page.FindAll("#patient option").Count.ShouldBe(SimulatedPatient.Known.Count + 1);
    }

    private IRenderedComponent<SimulatorPage> Say(string text)
    {
        var page = Render<SimulatorPage>();
        page.Find(".phone form input").Input(text);
        page.Find(".phone form").Submit();
        return page;
    }
}
