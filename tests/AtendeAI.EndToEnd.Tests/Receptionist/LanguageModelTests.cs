using AtendeAI.EndToEnd.Tests.Harness;
using AtendeAI.Fakes.Installed;
using AtendeAI.Fakes.Llm;
using Microsoft.Playwright;

namespace AtendeAI.EndToEnd.Tests.Receptionist;

/// <summary>The owner gives the assistant a language model, hears it, and takes it away again.</summary>
[Collection(ClinicCollection.Name)]
public sealed class LanguageModelTests(ClinicFixture clinic) : IAsyncLifetime
{
    private const string Warm = "Oi, aqui é a Sofia! A avaliação custa R$ 150. Posso ajudar?";
    private FakeOpenAi _provider = null!;

    public async Task InitializeAsync()
    {
        _provider = await FakeOpenAi.StartAsync();
        _provider.Brain = _ => OpenAiReply.Says(Warm);
    }

    // The clinic is shared: the other tests find it without a model, whatever became of this one.
    public async Task DisposeAsync()
    {
        await clinic.Executable.RunAsync("llm", "off", "--clinic", InstalledClinic.ClinicId);
        await _provider.DisposeAsync();
    }

    [Fact]
    public async Task A_model_is_tried_set_heard_in_the_preview_and_switched_off()
    {
        var page = await clinic.OwnersPageAsync("/assistente/modelo");
        await SetAsync(page);

        await page.ReloadAsync();
        await page.GetByText("Uma chave está guardada.").WaitForAsync();
        (await page.ContentAsync()).ShouldNotContain(_provider.Key);

        await HearAsync(page);
        await SwitchOffAsync(page);
    }

    private async Task SetAsync(IPage page)
    {
        await page.FillAsync("#address", _provider.BaseUrl);
        await page.FillAsync("#model", "gpt-fake");
        await page.FillAsync("#key", "sk-errada");
        await page.GetByRole(AriaRole.Button, new() { Name = "Testar" }).ClickAsync();
        await page.GetByText("recusa a chave").WaitForAsync();

        await page.FillAsync("#key", _provider.Key);
        await page.GetByRole(AriaRole.Button, new() { Name = "Testar" }).ClickAsync();
        await page.GetByText("Funciona: gpt-fake respondeu").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Salvar e ligar" }).ClickAsync();
        await page.GetByText("Salvo.").WaitForAsync();
        await page.Locator(".status .chip")
            .GetByText("Ligado", new() { Exact = true })
            .WaitForAsync();
    }

    /// <summary>With a name that is not saved: typing asks nobody.</summary>
    private async Task HearAsync(IPage page)
    {
        await page.GotoAsync("/assistente");
        var answer = page.Locator(".preview .bubble .text").First;
        await answer.WaitForAsync();
        var before = _provider.Chats.Count;
        await page.FillAsync("#name", "Sofia");
        await answer.GetByText("Sofia").WaitForAsync();
        _provider.Chats.Count.ShouldBe(before);

        await page.GetByRole(AriaRole.Button, new() { Name = "Perguntar ao modelo" }).ClickAsync();

        await answer.GetByText(Warm).WaitForAsync();
        _provider.Chats[^1].Messages[0].Text.ShouldContain("Sofia");
        await page.GetByText("Podem variar de uma vez para outra").WaitForAsync();
    }

    private static async Task SwitchOffAsync(IPage page)
    {
        await page.GotoAsync("/assistente/modelo");
        var status = page.GetByRole(AriaRole.Region, new() { Name = "Como está" });
        await status.Locator("dl").GetByText("Nas palavras do modelo").WaitForAsync();
        await status.GetByRole(AriaRole.Button, new() { Name = "Desligar" }).ClickAsync();
        await status.GetByText("Desligado", new() { Exact = true }).WaitForAsync();

        await page.GotoAsync("/assistente");
        await page.Locator(".preview .bubble .text").First.WaitForAsync();
        (await page.GetByText("Perguntar ao modelo").CountAsync()).ShouldBe(0);
    }
}
