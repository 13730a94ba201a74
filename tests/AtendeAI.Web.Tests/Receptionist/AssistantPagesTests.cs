using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Insights;
using AtendeAI.Web.Receptionist;
using Bunit;
using NodaTime;

namespace AtendeAI.Web.Tests.Receptionist;

public sealed class AssistantPagesTests : PanelTest
{
    [Fact]
    public void The_preview_answers_as_the_unsaved_persona()
    {
        var page = Render<PersonaPage>();
        page.WaitForElement(".preview .bubble");

        page.Find("#name").Input("Sofia");
        page.Find("#said").Input("oi");

        page.WaitForAssertion(() =>
            page.Find(".preview .bubble .text").TextContent.ShouldContain("Sofia")
        );
        Clinic.Context.Assistant.Name.ShouldBe("Aurora");
    }

    [Fact]
    public void A_persona_that_is_switched_off_is_silent()
    {
        var page = Render<PersonaPage>();

        page.WaitForElement("form input[type=checkbox]").Change(false);

        page.WaitForElement(".preview .silent");
        page.FindAll("form .notice.warn").ShouldHaveSingleItem();
    }

    [Fact]
    public void The_persona_is_saved_and_can_be_undone()
    {
        var page = Render<PersonaPage>();
        page.WaitForElement("#greeting").Input("Olá, aqui é a Sofia!");

        page.Find("form .actions button").Click();
        page.Find("#greeting").GetAttribute("value").ShouldBeNullOrEmpty();

        page.Find("#greeting").Input("Olá, aqui é a Sofia!");
        page.Find("form").Submit();

        Clinic.Context.Assistant.Greeting.ShouldBe("Olá, aqui é a Sofia!");
        Clinic.Context.Assistant.Personality.ShouldBe("acolhedora e objetiva");
        page.Find("form [role=status]").TextContent.ShouldContain("Salvo");
    }

    [Fact]
    public void A_persona_changed_by_somebody_else_is_not_overwritten()
    {
        var page = Render<PersonaPage>();
        page.WaitForElement("#name").Input("Sofia");
        Clinic.Revision++;

        page.Find("form").Submit();

        page.Find("form [role=alert]").TextContent.ShouldContain("Alguém mudou");
        page.Find("#name").GetAttribute("value").ShouldBe("Sofia");
        Clinic.Context.Assistant.Name.ShouldBe("Aurora");
    }

    [Fact]
    public void A_test_conversation_books_in_no_real_agenda()
    {
        var page = Render<RehearsalPage>();
        page.WaitForElement(".phone form input");

        Say(page, "quero marcar uma avaliação");
        page.WaitForElement(".option");

        page.Find(".part dd").TextContent.ShouldContain("marcar");
        Agenda.Entries.ShouldBeEmpty();
        Inbox.Threads.ShouldBeEmpty();
    }

    [Fact]
    public void A_slow_answer_is_waited_for_in_its_place()
    {
        var slow = new SlowReceptionist();
        Rehearsals.Voice = slow;
        var page = Render<RehearsalPage>();
        page.WaitForElement(".phone form input");

        Say(page, "oi");
        page.WaitForElement(".typing");
        Say(page, "quanto custa?");
        page.WaitForAssertion(() => page.FindAll("article").Count.ShouldBe(2));
        slow.Go.SetResult();

        page.WaitForAssertion(() => page.FindAll("article").Count.ShouldBe(4));
        page.WaitForAssertion(() => page.FindAll(".typing").ShouldBeEmpty());
        slow.Heard.ShouldBe(["oi", "quanto custa?"]);
    }

    [Fact]
    public void Where_the_assistant_is_silent_the_test_says_why()
    {
        var page = Render<RehearsalPage>();
        page.WaitForElement(".phone form input");

        Say(page, "quero falar com uma pessoa");
        page.WaitForElement(".part dd");
        Say(page, "alô?");

        page.WaitForElement(".phone .note").TextContent.ShouldContain("está com a equipe");
        page.Find(".part .none").TextContent.ShouldContain("está com a equipe");
    }

    [Fact]
    public void A_test_goes_on_after_an_answer_that_could_not_be_had()
    {
        var slow = new SlowReceptionist();
        Rehearsals.Voice = slow;
        var page = Render<RehearsalPage>();
        page.WaitForElement(".phone form input");
        page.Find(".phone header").TextContent.ShouldContain("Clínica Aurora");

        Say(page, "oi");
        slow.Go.SetException(new InvalidOperationException("no database"));
        page.WaitForAssertion(() => page.Find(".phone").TextContent.ShouldContain("Algo deu"));
        slow.Go = new();
        slow.Go.SetResult();
        Say(page, "quanto custa a limpeza?");

        page.WaitForAssertion(() => page.Find(".phone").TextContent.ShouldContain("Limpeza: R$"));
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public void Where_a_language_model_may_word_it_the_page_says_so(bool model, int notes)
    {
        Rehearsals.Model = model;

        var preview = Render<PersonaPage>();
        preview.WaitForElement(".preview .bubble");
        var rehearsal = Render<RehearsalPage>();
        rehearsal.WaitForElement(".phone form input");

        preview
            .FindAll("p.hint")
            .Count(p => p.TextContent.Contains("sem o modelo", StringComparison.Ordinal))
            .ShouldBe(notes);
        rehearsal
            .FindAll("p.hint")
            .Count(p => p.TextContent.Contains("limite de tokens", StringComparison.Ordinal))
            .ShouldBe(notes);
    }

    [Fact]
    public void A_test_conversation_can_begin_again()
    {
        var page = Render<RehearsalPage>();
        page.WaitForElement(".phone form input");
        Say(page, "oi");
        page.WaitForElement(".bubble");

        page.Find(".stack .actions button").Click();

        page.WaitForAssertion(() => page.FindAll(".bubble").ShouldBeEmpty());
    }

    [Fact]
    public void The_figures_of_a_month_are_shares_of_its_answers()
    {
        var today = new LocalDate(2026, 11, 21);
        Insights.Days.Add(new AccuracyDay(today.PlusDays(-1), 30, 28, 3, 1));
        Insights.Days.Add(new AccuracyDay(today, 10, 10, 0, 1));

        var page = Render<AccuracyPage>();

        page.WaitForElements(".figures strong")
            .Select(figure => figure.TextContent)
            .ShouldBe(["40", "95%", "7,5%", "5%"]);
        page.FindAll(".day").Count.ShouldBe(2);
        page.FindAll("tbody tr")[0].TextContent.ShouldContain("21/11");
    }

    [Fact]
    public void A_month_without_answers_says_so()
    {
        Insights.Days.Add(new AccuracyDay(new LocalDate(2026, 11, 21), 0, 0, 0, 0));

        Render<AccuracyPage>().WaitForElement(".empty .title").TextContent.ShouldContain("Ainda");
    }

    [Fact]
    public void A_failure_is_told_in_words_and_tried_again()
    {
        var failed = new Failure(
            Guid.NewGuid(),
            "turn-failed",
            "TimeoutException",
            Clock.GetCurrentInstant(),
            new ConversationId(Guid.NewGuid()),
            "Mariana"
        );
        Insights.Messages.Add(failed);
        Insights.Strays =
        [
            failed with
            {
                Id = Guid.NewGuid(),
                Reason = "bad-item: no id",
                Conversation = null,
            },
        ];
        var page = Render<FailuresPage>();

        page.WaitForElements("li strong")[1]
            .TextContent.ShouldBe("Uma parte do conteúdo não pôde ser lida");
        page.FindAll("li .actions button")[1].Click();

        page.WaitForElement("[role=status]").TextContent.ShouldContain("fila");
        Insights.Replayed.ShouldBe([failed]);
    }

    [Fact]
    public void Who_may_not_manage_the_clinic_is_told_so()
    {
        Staff.Who = Staff.Who! with { Permissions = StaffRoles.PermissionsOf(StaffRole.Attendant) };

        Render<PersonaPage>().WaitForElement("[role=alert]").ShouldNotBeNull();
        Render<MisunderstoodPage>().WaitForElement("[role=alert]").ShouldNotBeNull();
        Render<AccuracyPage>().WaitForElement("[role=alert]").ShouldNotBeNull();
        Render<FailuresPage>().WaitForElement("[role=alert]").ShouldNotBeNull();
    }

    private static void Say(IRenderedComponent<RehearsalPage> page, string text)
    {
        page.Find(".phone form input").Input(text);
        page.Find(".phone form").Submit();
    }
}
