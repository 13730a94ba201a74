using AtendeAI.Domain.Conversations;
using AtendeAI.Web.Tests.Fakes;
using NodaTime;

namespace AtendeAI.Web.Preview;

/// <summary>Enough of a receptionist to look at the simulator: offers a list, asks to confirm, books.</summary>
internal static class SampleReceptionist
{
    private static readonly MessageOption[] Slots =
    [
        new("slot-9", "Terça, 24/11 às 9h", "Dra. Lia Prado", true),
        new("slot-10", "Terça, 24/11 às 10h30", "Dr. Caio Menezes", true),
        new("slot-14", "Quarta, 25/11 às 14h", "Dra. Lia Prado", true),
        new("slot-15", "Quarta, 25/11 às 15h30", "Dra. Lia Prado", true),
    ];

    public static void Answer(
        FakeInbox inbox,
        FakeAgenda agenda,
        ConversationId id,
        string said,
        Instant now
    ) =>
        _ = Task.Run(async () =>
        {
            await Task.Delay(1500);
            if (said.StartsWith("slot-", StringComparison.Ordinal))
            {
                inbox.Say(
                    id,
                    MessageAuthor.Assistant,
                    "Avaliação com a Dra. Lia Prado, terça, 24 de novembro, às 9h. Confirma?",
                    DeliveryState.Delivered,
                    [new("yes", "Confirmar", null, false), new("no", "Outro horário", null, false)]
                );
            }
            else if (said == "yes")
            {
                agenda.Add(
                    "lia",
                    "avaliacao",
                    now.InZone(FakeAgenda.Zone).Date.PlusDays(1).At(new LocalTime(17, 30)),
                    inbox.Threads[id].Row.ContactName
                );
                inbox.Say(
                    id,
                    MessageAuthor.Assistant,
                    "Prontinho! Está marcado. 😊",
                    DeliveryState.Delivered
                );
            }
            else
            {
                inbox.Say(
                    id,
                    MessageAuthor.Assistant,
                    "Olá! Sou a Aurora. Estes são os próximos horários para uma avaliação:",
                    DeliveryState.Delivered,
                    Slots
                );
            }
        });
}
