using System.Net.Http.Headers;
using System.Net.Http.Json;
using AtendeAI.Fakes.WhatsApp;

namespace AtendeAI.EndToEnd.Tests.WhatsApp;

public sealed class StatusEmitterTests
{
    private static readonly BusinessLine Line = new();
    private static readonly HttpClient Http = new();

    [Fact]
    public async Task Each_status_is_told_once_and_in_order_and_echoes_our_own_mark()
    {
        await using var receiver = await WebhookReceiver.StartAsync(Line.AppSecret);

        await SendWithAsync(new StatusPlan { Delay = TimeSpan.Zero }, receiver);

        receiver.Statuses.ShouldBe(["sent", "delivered", "read"]);
        var first = WebhookReceiver.ValueOf(receiver.Bodies[0])["statuses"]![0]!;
        first["biz_opaque_callback_data"]!.GetValue<string>().ShouldBe("our mark");
        first["recipient_id"]!.GetValue<string>().ShouldBe("5531988887777");
    }

    [Fact]
    public async Task A_webhook_that_refuses_is_asked_again()
    {
        await using var receiver = await WebhookReceiver.StartAsync(Line.AppSecret, refusals: 3);

        await SendWithAsync(new StatusPlan { Statuses = ["sent"] }, receiver);

        receiver.Statuses.ShouldBe(["sent"]);
    }

    [Fact]
    public async Task A_status_may_come_before_the_send_is_answered()
    {
        await using var receiver = await WebhookReceiver.StartAsync(Line.AppSecret);
        var plan = new StatusPlan
        {
            Statuses = ["sent"],
            BeforeTheAnswer = true,
            Twice = true,
        };

        await SendWithAsync(plan, receiver, drain: false);

        receiver.Statuses.ShouldBe(["sent", "sent"]);
    }

    [Fact]
    public async Task A_failure_carries_its_code()
    {
        await using var receiver = await WebhookReceiver.StartAsync(Line.AppSecret);

        await SendWithAsync(StatusPlan.Failed(131049), receiver);

        var status = WebhookReceiver.ValueOf(receiver.Bodies.ShouldHaveSingleItem())["statuses"]![
            0
        ]!;
        status["errors"]![0]!["code"]!.GetValue<int>().ShouldBe(131049);
    }

    private static async Task SendWithAsync(
        StatusPlan plan,
        WebhookReceiver receiver,
        bool drain = true
    )
    {
        await using var graph = await FakeGraph.StartAsync();
        using var meta = new FakeMeta(receiver.Url, Line, graph);
        graph.Statuses = new StatusEmitter(meta, _ => plan);
        graph.OpenWindow("5531988887777");
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            $"{graph.BaseUrl}/v25.0/{Line.PhoneNumberId}/messages"
        );
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Line.AccessToken);
        request.Content = JsonContent.Create(
            new
            {
                messaging_product = "whatsapp",
                to = "+5531988887777",
                type = "text",
                text = new { body = "Olá!" },
                biz_opaque_callback_data = "our mark",
            }
        );
        using var response = await Http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        if (drain)
            await graph.Statuses.DrainAsync();
    }
}
