using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Conversations;
using AtendeAI.Web.Agenda;
using Bunit;
using NodaTime;

namespace AtendeAI.Web.Tests.Agenda;

public sealed class TodayPageTests : PanelTest
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    [Fact]
    public void The_day_stands_in_order_with_the_present_marked()
    {
        Agenda.Add("caio", "avaliacao", Today.At(new LocalTime(14, 0)), "João");
        Agenda.Add(
            "lia",
            "avaliacao",
            Today.At(new LocalTime(9, 0)),
            "Mariana",
            AppointmentStatus.Confirmed
        );
        Agenda.Add(
            "lia",
            "avaliacao",
            Today.At(new LocalTime(11, 0)),
            "Ana",
            AppointmentStatus.Cancelled
        );

        var page = Render<TodayPage>();

        page.Find(".lead").TextContent.ShouldBe("Clínica Aurora · sábado, 21 de novembro");
        page.FindAll(".day > li")
            .Select(row =>
                row.ClassList.Contains("now") ? "now" : row.QuerySelector("strong")!.TextContent
            )
            .ShouldBe(["Mariana", "now", "João"]);
        page.FindAll("dd").Select(count => count.TextContent).ShouldBe(["2", "1", "1", "0"]);
    }

    [Fact]
    public void An_empty_day_says_what_will_fill_it()
    {
        var page = Render<TodayPage>();

        page.Markup.ShouldContain("Nenhum atendimento hoje");
        page.Find(".empty a").GetAttribute("href").ShouldBe("/simulador");
        page.Markup.ShouldContain("Ninguém esperando");
        page.Markup.ShouldContain("Tudo em ordem");
    }

    [Fact]
    public void Who_waits_is_shown_with_why_and_since_when()
    {
        var id = Inbox.Add(
            "Dona Terezinha",
            ConversationStatus.Waiting,
            "complaint",
            Priority.High
        );
        Agenda.Waiting.Add(
            Inbox.Threads[id].Row with
            {
                WaitingSince = Clock.Now - Duration.FromMinutes(14),
            }
        );

        var page = Render<TodayPage>();

        var link = page.Find("[aria-labelledby=waiting] a");
        link.GetAttribute("href").ShouldBe($"/conversas/{id.Value}");
        link.TextContent.ShouldContain("fez uma reclamação");
        link.TextContent.ShouldContain("Prioridade");
        link.TextContent.ShouldContain("esperando há 14 min");
    }

    [Theory]
    [InlineData("reminder-needs-template", 1, "1 lembrete não saiu")]
    [InlineData("reminder-needs-template", 3, "3 lembretes não saíram")]
    [InlineData("send-failed", 2, "2 mensagens não foram entregues")]
    [InlineData("send-unknown", 1, "1 envio sem confirmação")]
    [InlineData("dead-letter", 2, "2 avisos do WhatsApp")]
    [InlineData("orphan-webhook", 1, "1 mensagem chegou para um número")]
    [InlineData("something-newer", 2, "2 ocorrências para verificar")]
    public void What_went_wrong_is_said_in_words(string kind, int count, string words)
    {
        Agenda.Attention.Add(new AttentionItem(kind, count, Clock.Now));

        Render<TodayPage>().Find("[aria-labelledby=attention] li").TextContent.ShouldContain(words);
    }

    [Fact]
    public void A_new_booking_appears_by_itself()
    {
        var page = Render<TodayPage>();

        Agenda.Add("lia", "avaliacao", Today.At(new LocalTime(16, 0)), "Sofia");
        Live.Tell(new LiveChange(LiveTopic.Agenda));

        page.WaitForAssertion(() => page.Find(".day").TextContent.ShouldContain("Sofia"));
    }

    [Fact]
    public void A_failed_reload_keeps_what_was_there_and_says_so()
    {
        Agenda.Add("lia", "avaliacao", Today.At(new LocalTime(16, 0)), "Sofia");
        var page = Render<TodayPage>();
        Agenda.Failure = new InvalidOperationException("away");

        Live.Tell(new LiveChange(LiveTopic.Everything));

        page.WaitForElement("[role=alert]").TextContent.ShouldContain("Algo deu errado");
        page.Find(".day").TextContent.ShouldContain("Sofia");
    }

    [Fact]
    public void While_the_request_renders_it_there_is_a_skeleton()
    {
        SetRendererInfo(
            new Microsoft.AspNetCore.Components.RendererInfo("Static", isInteractive: false)
        );

        Render<TodayPage>().Find(".skeleton").TextContent.ShouldContain("Carregando");
        Live.Subscribers.ShouldBe(0);
    }
}
