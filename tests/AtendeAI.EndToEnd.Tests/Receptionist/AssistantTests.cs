using AtendeAI.EndToEnd.Tests.Harness;
using AtendeAI.Fakes.WhatsApp;
using Microsoft.Playwright;

namespace AtendeAI.EndToEnd.Tests.Receptionist;

/// <summary>What the owner does with the assistant: tries a name, teaches an answer, talks to it without consequences.</summary>
[Collection(ClinicCollection.Name)]
public sealed class AssistantTests(ClinicFixture clinic)
{
    private const string Puzzling = "Meu cachorro pode entrar?";
    private const string Taught = "Pode sim, desde que fique no colo.";
    private const int MostTurns = 12;

    [Fact]
    public async Task The_preview_answers_with_a_name_that_is_not_saved()
    {
        var page = await clinic.OwnersPageAsync("/assistente");
        var answer = page.Locator(".preview .bubble .text").First;
        await answer.WaitForAsync();

        await page.FillAsync("#said", "oi");
        await page.FillAsync("#name", "Sofia");
        await answer.GetByText("Sofia").WaitForAsync();

        await page.ReloadAsync();
        await answer.WaitForAsync();
        (await page.InputValueAsync("#name")).ShouldBe("Aurora");
    }

    [Fact]
    public async Task What_was_not_understood_is_taught_and_answered_from_then_on()
    {
        var chat = clinic.Chat(PatientPhone.Classic("5531994445566", "Tereza"));
        (await chat.SayAsync(Puzzling)).Body.ShouldNotContain(Taught);

        await TeachAsync("Tereza");

        (await chat.SayAsync(Puzzling)).Body.ShouldContain(Taught);
        (await WhyAsync("Tereza", Taught)).ShouldContain("Respondeu com o que a clínica informou.");
    }

    [Fact]
    public async Task A_test_conversation_books_and_the_agenda_stays_as_it_was()
    {
        var chat = clinic.Chat(PatientPhone.Classic("5531995556677", "Olívia"));
        await chat.SayAsync("Oi! Quero marcar uma avaliação amanhã");
        await chat.AnswerUntilAsync(Booking.IsConfirmed);
        var before = await AgendaAsync("Olívia");

        await BookInTestAsync("Quero marcar uma avaliação amanhã", "Jussara Souza");

        (await AgendaAsync("Olívia")).ShouldBe(before);
    }

    private async Task TeachAsync(string patient)
    {
        var page = await clinic.OwnersPageAsync("/assistente/nao-entendi");
        var card = page.GetByRole(AriaRole.Article, new() { Name = $"Mensagem de {patient}" });
        await card.GetByText(Puzzling).First.WaitForAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = "Ensinar a resposta" }).ClickAsync();
        await card.GetByLabel("Resposta", new() { Exact = true }).FillAsync(Taught);
        await card.Locator(".bubble").GetByText(Taught).WaitForAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = "Ensinar", Exact = true })
            .ClickAsync();

        await page.GetByText("Aprendido.").WaitForAsync();
        (await card.CountAsync()).ShouldBe(0);
    }

    /// <summary>What the conversation says of how the assistant came to these words.</summary>
    private async Task<string> WhyAsync(string patient, string words)
    {
        var page = await clinic.OwnersPageAsync("/conversas");
        await page.GetByText(patient).First.ClickAsync();
        var message = page.GetByRole(AriaRole.Log)
            .Locator("article", new() { HasText = words })
            .Last;
        await message.GetByText("Por que ele disse isso?").ClickAsync();

        return await message.Locator("details.why dl").InnerTextAsync();
    }

    /// <summary>Tomorrow's appointments in the panel, once this patient's is there.</summary>
    private async Task<IReadOnlyList<string>> AgendaAsync(string patient)
    {
        var tomorrow = TimeProvider.System.GetUtcNow().AddHours(-3).AddDays(1);
        var page = await clinic.OwnersPageAsync($"/agenda?dia={tomorrow:yyyy-MM-dd}");
        await page.Locator(".block", new() { HasText = patient }).First.WaitForAsync();

        return await page.Locator(".block").AllInnerTextsAsync();
    }

    private async Task BookInTestAsync(string wish, string name)
    {
        var page = await clinic.OwnersPageAsync("/assistente/teste");
        var phone = page.Locator(".phone");
        var booked = page.GetByRole(AriaRole.Region, new() { Name = "Marcado neste teste" });
        await SayAsync(phone, wish);
        for (var turn = 0; turn < MostTurns && await booked.Locator("li").CountAsync() == 0; turn++)
        {
            await AnswerAsync(phone, name);
        }

        await booked.Locator("li").GetByText("Avaliação").WaitForAsync();
        await page.GetByText("Confirmado: a consulta foi marcada.").WaitForAsync();
    }

    /// <summary>Takes the first choice that is offered; without one, says the name.</summary>
    private static async Task AnswerAsync(ILocator phone, string name)
    {
        var options = phone.Locator("article").Last.Locator(".option");
        if (await options.CountAsync() == 0)
        {
            await SayAsync(phone, name);
            return;
        }

        var isList = await options.First.GetAttributeAsync("aria-haspopup") == "dialog";
        await AnsweredAsync(
            phone,
            async () =>
            {
                await options.First.ClickAsync();
                if (isList)
                {
                    await phone.GetByRole(AriaRole.Dialog).Locator("li button").First.ClickAsync();
                }
            }
        );
    }

    private static Task SayAsync(ILocator phone, string text) =>
        AnsweredAsync(
            phone,
            async () =>
            {
                await phone.Locator("form input").FillAsync(text);
                await phone.Locator("form button").ClickAsync();
            }
        );

    /// <summary>Does it, and waits until the patient's and the assistant's message are there.</summary>
    private static async Task AnsweredAsync(ILocator phone, Func<Task> act)
    {
        var messages = phone.Locator("article");
        var before = await messages.CountAsync();
        await act();
        await messages.Nth(before + 1).WaitForAsync();
    }
}
