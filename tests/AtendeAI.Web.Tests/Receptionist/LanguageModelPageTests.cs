using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Web.Agenda;
using AtendeAI.Web.Receptionist;
using AtendeAI.Web.Tests.Fakes;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace AtendeAI.Web.Tests.Receptionist;

public sealed class LanguageModelPageTests : PanelTest
{
    [Fact]
    public void A_clinic_without_a_model_sets_one_and_switches_it_on()
    {
        var page = Open();
        page.Find(".status .chip").TextContent.ShouldBe("Não definido");

        page.Find("#model").Input(" gpt-4o-mini ");
        page.Find("#key").Input("sk-1");
        page.Find("#temperature").Input("0,3");
        page.Find("#budget").Input("1.500.000");
        page.Find("form").Submit();

        page.WaitForElement("form .notice[role=status]").TextContent.ShouldContain("Salvo");
        LanguageModel.Saved.ShouldBe(
            new LanguageModelChange(
                true,
                "https://api.openai.com/v1",
                " gpt-4o-mini ",
                null,
                "sk-1",
                false,
                0.3,
                1_500_000,
                7
            )
        );
        page.Markup.ShouldNotContain("sk-1");
        page.FindAll("#key").ShouldBeEmpty();
        page.Find(".kept").TextContent.ShouldContain("Uma chave está guardada");
    }

    [Fact]
    public void What_is_set_is_shown_and_a_wrong_field_is_told_beside_it()
    {
        LanguageModel.View = FakeLanguageModel.Some;
        var page = Open();
        Value(page, "#address").ShouldBe("https://api.openai.com/v1");
        (Value(page, "#temperature"), Value(page, "#budget")).ShouldBe(("0,3", "2.000.000"));

        page.Find("#address").Input("http://api.openai.com/v1");
        page.Find("#temperature").Input("quente");
        page.Find("#budget").Input("muito");
        page.Find("#traces").Input("400");
        page.Find("form").Submit();

        page.FindAll(".fault").Count.ShouldBe(4);
        page.Find("#address-fault").TextContent.ShouldContain("https://");
        page.Find("#address").GetAttribute("aria-invalid").ShouldBe("true");
        LanguageModel.Saved.ShouldBeNull();

        page.Find("#budget").Input("50000");
        page.FindAll("#budget-fault").ShouldBeEmpty();
        page.FindAll(".fault").Count.ShouldBe(3);
    }

    [Fact]
    public void Whatever_can_be_wrong_has_words()
    {
        var rules = Services.GetRequiredService<IStringLocalizer<RulesText>>();

        new LanguageModelChange(true, "", "", " ", " ", false, 3, 0, -1)
            .Faults()
            .Append(LanguageModelRules.NotSet)
            .Append(LanguageModelRules.AddressNotAllowed)
            .Where(rule => rules[rule].ResourceNotFound)
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_key_that_is_kept_stays_or_is_replaced_or_deleted()
    {
        LanguageModel.View = FakeLanguageModel.Some;
        var page = Open();

        page.Find("#model").Input("gpt-4o");
        page.Find("form").Submit();
        (LanguageModel.Saved!.Key, LanguageModel.Saved.ForgetsKey).ShouldBe((null, false));

        page.FindAll(".kept button")[0].Click();
        page.Find("#key").Input("sk-new");
        page.Find("form").Submit();
        LanguageModel.Saved.Key.ShouldBe("sk-new");

        page.FindAll(".kept button")[1].Click();
        page.Find(".kept").TextContent.ShouldContain("apagada");
        page.Find("form").Submit();
        (LanguageModel.Saved.Key, LanguageModel.Saved.ForgetsKey).ShouldBe((null, true));
        page.Find("#key").ShouldNotBeNull();
    }

    [Fact]
    public void At_another_address_the_kept_key_does_not_serve()
    {
        LanguageModel.View = FakeLanguageModel.Some;
        var page = Open();

        page.Find("#provider").Change("https://openrouter.ai/api/v1");

        Value(page, "#address").ShouldBe("https://openrouter.ai/api/v1");
        page.Find("#key-hint").TextContent.ShouldContain("outro endereço");
    }

    [Theory]
    [InlineData(null, "Funciona: gpt-4o-mini respondeu em 420 ms.")]
    [InlineData(LanguageModelFault.KeyRefused, "recusa a chave")]
    [InlineData(LanguageModelFault.ModelUnknown, "não conhece o modelo gpt-4o-mini")]
    [InlineData(LanguageModelFault.OverLimit, "crédito acabou")]
    [InlineData(LanguageModelFault.RequestRefused, "HTTP 400")]
    [InlineData(LanguageModelFault.Unreachable, "api.openai.com não responde")]
    [InlineData(LanguageModelFault.AddressNotAllowed, "rede interna")]
    public void A_trial_says_in_words_how_it_went(LanguageModelFault? fault, string words)
    {
        LanguageModel.View = FakeLanguageModel.Some;
        LanguageModel.Fault = fault;
        var page = Open();

        page.Find(".try").Click();

        page.WaitForElement("form .notice").TextContent.ShouldContain(words);
        LanguageModel.Tried.Count.ShouldBe(1);
        LanguageModel.Saved.ShouldBeNull();
    }

    [Fact]
    public void A_trial_of_what_has_changed_meanwhile_says_nothing()
    {
        LanguageModel.View = FakeLanguageModel.Some;
        var answer = new TaskCompletionSource();
        LanguageModel.Answer = answer.Task;
        var page = Open();

        page.Find(".try").Click();
        page.WaitForAssertion(() => page.Find(".try").TextContent.ShouldContain("Testando"));
        page.Find("#model").Input("gpt-4o");
        answer.SetResult();

        page.WaitForAssertion(() => page.Find(".try").TextContent.ShouldBe("Testar"));
        page.FindAll("form .notice").ShouldBeEmpty();
    }

    [Fact]
    public void What_is_faulty_is_not_tried()
    {
        var page = Open();

        page.Find(".try").Click();

        page.Find("#model-fault").ShouldNotBeNull();
        LanguageModel.Tried.ShouldBeEmpty();
    }

    [Fact]
    public void The_month_s_use_is_shown_and_the_model_switched_off_and_on()
    {
        LanguageModel.View = FakeLanguageModel.Some;
        var page = Open();

        page.Find(".figures").TextContent.ShouldBe("312.480 de 2.000.000 tokens (15,6%)");
        page.Find("dl").TextContent.ShouldContain("214 (3 sem resposta)");
        page.Find("dl").TextContent.ShouldContain("18 (1 sem transcrição), cerca de 6 min");
        page.Find(".status button").Click();

        page.WaitForAssertion(() => Chip(page).ShouldBe("Desligado"));
        page.Find(".status button").Click();
        page.WaitForAssertion(() => Chip(page).ShouldBe("Ligado"));
    }

    [Theory]
    [InlineData(LanguageModelState.QuotaReached, "quota", "Limite do mês atingido")]
    [InlineData(LanguageModelState.Down, "refused", "recusou a chave")]
    [InlineData(LanguageModelState.KeyLost, null, "Informe-a de novo")]
    public void Trouble_is_told_here_and_on_today_s_page(
        LanguageModelState state,
        string? outcome,
        string words
    )
    {
        LanguageModel.View = FakeLanguageModel.Some with
        {
            State = state,
            Usage = FakeLanguageModel.Some.Usage with { LastOutcome = outcome },
        };

        Open().Find(".status").TextContent.ShouldContain(words);
        Render<TodayPage>()
            .WaitForElement(".notice.warn a")
            .GetAttribute("href")
            .ShouldBe("/assistente/modelo");
    }

    [Fact]
    public void Voice_notes_that_are_not_heard_are_told_on_today_s_page()
    {
        LanguageModel.View = FakeLanguageModel.Some with { VoiceState = LanguageModelState.Down };

        Render<TodayPage>()
            .WaitForElement(".notice.warn")
            .TextContent.ShouldContain("áudios dos pacientes");
    }

    [Fact]
    public void Today_s_page_is_quiet_where_all_is_well_and_before_those_who_can_do_nothing_about_it()
    {
        LanguageModel.View = FakeLanguageModel.Some;
        var well = Render<TodayPage>();
        well.WaitForElement(".agenda");
        well.FindAll(".notice").ShouldBeEmpty();

        LanguageModel.View = FakeLanguageModel.Some with { State = LanguageModelState.Down };
        Staff.Who = Staff.Who! with { Permissions = StaffRoles.PermissionsOf(StaffRole.Manager) };
        var manager = Render<TodayPage>();
        manager.WaitForElement(".agenda");
        manager.FindAll(".notice").ShouldBeEmpty();
    }

    [Fact]
    public void What_is_being_typed_outlives_news_of_the_model()
    {
        LanguageModel.View = FakeLanguageModel.Some;
        var page = Open();
        page.Find("#model").Input("gpt-4o");

        LanguageModel.View = FakeLanguageModel.Some with
        {
            State = LanguageModelState.QuotaReached,
        };
        Live.Tell(new LiveChange(LiveTopic.Conversation));

        page.WaitForAssertion(() => Chip(page).ShouldBe("Limite do mês atingido"));
        Value(page, "#model").ShouldBe("gpt-4o");
    }

    [Fact]
    public void Who_may_not_manage_channels_has_no_tab_and_no_page()
    {
        Staff.Who = Staff.Who! with { Permissions = StaffRoles.PermissionsOf(StaffRole.Manager) };

        var page = Render<LanguageModelPage>();

        page.WaitForElement("[role=alert]").TextContent.ShouldContain("permissão");
        page.FindAll(".tabs a")
            .ShouldAllBe(tab => tab.GetAttribute("href") != "/assistente/modelo");
    }

    private IRenderedComponent<LanguageModelPage> Open()
    {
        var page = Render<LanguageModelPage>();
        page.WaitForElement("form");
        return page;
    }

    private static string Chip(IRenderedComponent<LanguageModelPage> page) =>
        page.Find(".status .chip").TextContent;

    private static string? Value(IRenderedComponent<LanguageModelPage> page, string field) =>
        page.Find(field).GetAttribute("value");
}
