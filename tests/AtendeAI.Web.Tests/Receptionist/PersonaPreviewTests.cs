using AtendeAI.Web.Receptionist;
using Bunit;

namespace AtendeAI.Web.Tests.Receptionist;

/// <summary>The preview of a clinic with a language model: it is asked when somebody wants it, as a patient's message would.</summary>
public sealed class PersonaPreviewTests : PanelTest
{
    private const string Warm = "Oi, tudo bem? Sou a Sofia!";

    public PersonaPreviewTests() => Rehearsals.Model = true;

    [Fact]
    public void Typing_asks_nobody_and_the_button_asks_with_the_unsaved_persona()
    {
        var model = new WordingReceptionist("said", Warm);
        Rehearsals.Voice = model;
        var page = Open();

        page.Find("#name").Input("Sofia");
        page.Find("#said").Input("oi");
        page.WaitForAssertion(() => Answer(page).ShouldContain("Sofia"));
        model.Asked.ShouldBeEmpty();
        page.Find(".preview .model button").Click();

        page.WaitForAssertion(() => Answer(page).ShouldBe(Warm));
        page.Find(".preview .model .hint").TextContent.ShouldContain("Podem variar");
        model.Asked.ShouldHaveSingleItem().Clinic.Assistant.Name.ShouldBe("Sofia");
    }

    [Fact]
    public void Enter_asks_as_the_button_does()
    {
        Rehearsals.Voice = new WordingReceptionist("said", Warm);
        var page = Open();

        page.Find(".preview form").Submit();

        page.WaitForAssertion(() => Answer(page).ShouldBe(Warm));
    }

    [Fact]
    public void A_change_takes_the_model_s_answer_away()
    {
        Rehearsals.Voice = new WordingReceptionist("said", Warm);
        var page = Open();
        page.Find(".preview .model button").Click();
        page.WaitForAssertion(() => Answer(page).ShouldBe(Warm));

        page.Find("#name").Input("Sofia");

        page.WaitForAssertion(() => Answer(page).ShouldNotBe(Warm));
        page.Find(".preview .model .hint").TextContent.ShouldContain("sem o modelo");
    }

    [Fact]
    public void An_answer_on_its_way_is_shown_so_and_dropped_when_something_changes()
    {
        var slow = new SlowReceptionist();
        Rehearsals.Voice = slow;
        var page = Open();
        page.Find(".preview .model button").Click();
        page.WaitForElement(".preview .typing");
        page.Find(".preview .model button").HasAttribute("disabled").ShouldBeTrue();

        page.Find("#said").Input("onde fica?");
        slow.Go.SetResult();

        page.WaitForAssertion(() => page.FindAll(".preview .typing").ShouldBeEmpty());
        page.Find(".preview .model .hint").TextContent.ShouldContain("sem o modelo");
    }

    [Theory]
    [InlineData("quota", "limite de tokens do mês acabou")]
    [InlineData("down", "fora do ar")]
    [InlineData("guard.price", "não informou")]
    public void Without_the_model_s_words_the_deterministic_answer_stands_and_the_reason_is_told(
        string outcome,
        string reason
    )
    {
        var page = Open();
        var plain = Answer(page);
        Rehearsals.Voice = new WordingReceptionist(outcome);

        page.Find(".preview .model button").Click();

        page.WaitForElement(".preview .notice.warn").TextContent.ShouldContain(reason);
        Answer(page).ShouldBe(plain);
    }

    [Fact]
    public void A_failure_leaves_the_deterministic_answer()
    {
        var slow = new SlowReceptionist();
        Rehearsals.Voice = slow;
        var page = Open();
        var plain = Answer(page);

        page.Find(".preview .model button").Click();
        slow.Go.SetException(new TimeoutException());

        page.WaitForElement(".preview .notice.warn");
        Answer(page).ShouldBe(plain);
        page.Find(".preview .model button").HasAttribute("disabled").ShouldBeFalse();
    }

    [Fact]
    public void What_no_model_may_word_is_said_to_be_so()
    {
        var page = Open();

        page.Find(".preview .model button").Click();

        page.WaitForAssertion(() =>
            page.Find(".preview .model .hint").TextContent.ShouldContain("palavra por palavra")
        );
    }

    private IRenderedComponent<PersonaPage> Open()
    {
        var page = Render<PersonaPage>();
        page.WaitForElement(".preview .bubble");
        return page;
    }

    private static string Answer(IRenderedComponent<PersonaPage> page) =>
        page.Find(".preview .bubble .text").TextContent;
}
