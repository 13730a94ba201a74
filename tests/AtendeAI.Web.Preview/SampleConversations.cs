using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Web.Tests.Fakes;
using NodaTime;

namespace AtendeAI.Web.Preview;

internal static class SampleConversations
{
    public static void Fill(FakeInbox inbox, FakeAgenda agenda, FakeStaff staff, Instant now)
    {
        FillOthers(inbox, now);
        Booking(inbox, now);
        var upset = inbox.Add(
            "Dona Terezinha de Jesus Albuquerque",
            ConversationStatus.Waiting,
            "complaint",
            Priority.High,
            "+5531900000003"
        );
        inbox.Say(
            upset,
            MessageAuthor.Patient,
            "Cheguei no horário e esperei 1 hora!! Quero falar com alguém agora",
            at: now - Duration.FromMinutes(14)
        );
        inbox.Say(
            upset,
            MessageAuthor.Assistant,
            "Sinto muito pela espera, dona Terezinha. Já chamei uma pessoa da equipe para falar com a senhora.",
            DeliveryState.Delivered,
            why: Because(
                "person.complaint",
                ["complaint"],
                "",
                new TurnAct("hand-off", "complaint")
            ),
            at: now - Duration.FromMinutes(14)
        );
        Change(
            inbox,
            upset,
            now - Duration.FromMinutes(14),
            "Esperou uma hora além do horário marcado (10h, Dra. Lia). Quer falar com uma pessoa.",
            unread: 1
        );
        var urgent = inbox.Add(
            "Rafael Nogueira",
            ConversationStatus.Waiting,
            "emergency",
            Priority.Emergency,
            "+5531900000004"
        );
        inbox.Say(
            urgent,
            MessageAuthor.Patient,
            "meu filho bateu a boca e tá sangrando muito",
            at: now - Duration.FromMinutes(2)
        );
        inbox.Say(
            urgent,
            MessageAuthor.Assistant,
            "Se o sangramento não parar, ligue 192 (SAMU) agora. Já avisei a equipe.",
            DeliveryState.Read,
            why: Because(
                "emergency",
                ["emergency"],
                "",
                new("emergency", ""),
                new("hand-off", "emergency")
            ),
            at: now - Duration.FromMinutes(2)
        );
        Change(
            inbox,
            urgent,
            now - Duration.FromMinutes(2),
            "Criança com sangramento na boca após queda.",
            unread: 2
        );
        Mine(inbox, staff, now);
        agenda.Waiting.Add(inbox.Threads[urgent].Row);
        agenda.Waiting.Add(inbox.Threads[upset].Row);
    }

    private static void Change(
        FakeInbox inbox,
        ConversationId id,
        Instant since,
        string summary,
        int unread
    ) =>
        inbox.Change(
            id,
            thread =>
                thread with
                {
                    HandoffSummary = summary,
                    Row = thread.Row with { WaitingSince = since, Unread = unread },
                }
        );

    private static void Booking(FakeInbox inbox, Instant now)
    {
        var id = inbox.Add("Mariana Costa e Silva");
        MessageOption[] slots =
        [
            new("s1", "Terça, 24/11 às 9h", "Dra. Lia Prado", true),
            new("s2", "Terça, 24/11 às 10h30", "Dra. Lia Prado", true),
            new("s3", "Quarta, 25/11 às 14h", "Dra. Lia Prado", true),
        ];
        MessageOption[] yes =
        [
            new("y", "Confirmar", null, false),
            new("n", "Outro horário", null, false),
        ];
        var yesterday = now - Duration.FromHours(20);
        inbox.Say(
            id,
            MessageAuthor.Patient,
            "Oi, boa tarde! Quanto custa uma avaliação?",
            at: yesterday
        );
        inbox.Say(
            id,
            MessageAuthor.Assistant,
            "Olá! Aqui é a Aurora, da Clínica Aurora 😊\nA avaliação custa R$ 150,00 e dura 30 minutos. Quer marcar?",
            DeliveryState.Read,
            why: Because("questions.answered", ["ask_price"], "Avaliação"),
            at: yesterday + Duration.FromSeconds(3)
        );
        var t = now - Duration.FromMinutes(9);
        inbox.Say(id, MessageAuthor.Patient, "Quero sim, terça de manhã com a Lia", at: t);
        inbox.Say(
            id,
            MessageAuthor.Assistant,
            "Estes são os horários livres com a Dra. Lia Prado:",
            DeliveryState.Delivered,
            slots,
            Because("booking.offer", ["book"], "Dra. Lia Prado; 24/11"),
            at: t + Duration.FromSeconds(2)
        );
        inbox.Say(
            id,
            MessageAuthor.Patient,
            "Terça, 24/11 às 9h",
            at: t + Duration.FromSeconds(30)
        );
        inbox.Say(
            id,
            MessageAuthor.Assistant,
            "Avaliação com a Dra. Lia Prado, terça, 24 de novembro, às 9h. Confirma?",
            DeliveryState.Sent,
            yes,
            Because(
                "booking.confirm",
                [],
                "Terça, 24/11 às 9h",
                new TurnAct("hold", "Avaliação, Dra. Lia Prado, 24/11 09:00")
            ),
            at: t + Duration.FromSeconds(33)
        );
        inbox.Say(id, MessageAuthor.Patient, "", kind: "audio", at: t + Duration.FromSeconds(70));
        inbox.Say(
            id,
            MessageAuthor.Assistant,
            "Ainda não consigo ouvir áudios. Pode escrever ou tocar em uma das opções?",
            DeliveryState.Queued,
            why: Because("media.audio", [], "audio"),
            at: t + Duration.FromSeconds(72)
        );
    }

    private static void Mine(FakeInbox inbox, FakeStaff staff, Instant now)
    {
        var id = inbox.Add("Camila Rocha", phone: "+5531900000005");
        inbox.Say(
            id,
            MessageAuthor.Patient,
            "Posso pagar em 4 vezes?",
            at: now - Duration.FromMinutes(50)
        );
        inbox.Say(
            id,
            MessageAuthor.Person,
            "Oi, Camila! Em até 3 vezes no crédito, sem juros. Ajuda?",
            DeliveryState.Unknown,
            at: now - Duration.FromMinutes(48)
        );
        inbox.Say(
            id,
            MessageAuthor.Person,
            "https://exemplo.invalid/um-endereco-muito-comprido-que-precisa-quebrar-na-linha-sem-estourar-o-balao/pagamento",
            DeliveryState.Failed,
            error: "número fora do WhatsApp (131026)",
            at: now - Duration.FromMinutes(47)
        );
        inbox.Change(
            id,
            thread =>
                thread with
                {
                    HolderId = staff.Who!.User,
                    Row = thread.Row with
                    {
                        Status = ConversationStatus.Person,
                        HolderName = staff.Who.Name,
                    },
                }
        );
    }

    private static void FillOthers(FakeInbox inbox, Instant now)
    {
        for (var n = 0; n < 70; n++)
        {
            var id = inbox.Add($"Paciente {n + 1:00}", phone: $"+55319000010{n:00}");
            inbox.Say(
                id,
                MessageAuthor.Patient,
                "Obrigada! Até lá",
                at: now - Duration.FromHours(26 + n)
            );
        }

        var old = inbox.Add("Bento Vieira", phone: "+5531900000009");
        for (var n = 0; n < 75; n++)
        {
            inbox.Say(
                old,
                n % 2 == 0 ? MessageAuthor.Patient : MessageAuthor.Assistant,
                $"Mensagem {n + 1}",
                n % 2 == 0 ? DeliveryState.None : DeliveryState.Read,
                at: now - Duration.FromMinutes(400 - n)
            );
        }
    }

    private static TurnRecord Because(
        string rule,
        IReadOnlyList<string> intents,
        string understood,
        params TurnAct[] acts
    ) => new(intents, rule, understood, false, acts);
}
