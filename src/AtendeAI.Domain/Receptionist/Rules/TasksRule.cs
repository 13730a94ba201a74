using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Understanding.Wishes;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>What only the team can do, and that does not stop the conversation: late arrivals, documents, results, invoices, medical questions.</summary>
internal sealed class TasksRule : IRule
{
    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (!desk.Heard.HasText)
        {
            return new((Outcome?)null);
        }

        foreach (var intent in desk.Heard.Words.Intents)
        {
            Take(desk, intent);
        }

        return new((Outcome?)null);
    }

    private static void Take(Desk desk, Intent intent)
    {
        switch (intent)
        {
            case Intent.LateArrival:
                Late(desk);
                break;
            case Intent.RequestDocument:
                Pass(
                    desk,
                    "other",
                    "Pede um documento (receita, atestado, relatório).",
                    desk.Say.Document,
                    desk.Say.DocumentToo
                );
                break;
            case Intent.AskResults:
                Results(desk);
                break;
            case Intent.AskInvoice when !WantsPaper(desk):
                desk.SayFirst(desk.Say.NotTold("o CNPJ"));
                desk.Used = true;
                break;
            case Intent.AskInvoice:
                Pass(
                    desk,
                    "other",
                    "Pede nota fiscal ou recibo.",
                    desk.Say.Invoice(desk.Clinic.DepartmentEmails.GetValueOrDefault("financeiro")),
                    desk.Say.InvoiceToo(
                        desk.Clinic.DepartmentEmails.GetValueOrDefault("financeiro")
                    )
                );
                break;
            case Intent.MedicalQuestion when OnlyTellsWhy(desk):
                break;
            case Intent.MedicalQuestion:
                Medical(desk);
                break;
        }
    }

    private static readonly string[] s_papers = ["nota", "recibo", "nf", "fatura", "emit"];

    // "qual o CNPJ?" asks for a number, not for an invoice.
    private static bool WantsPaper(Desk desk)
    {
        var said = PlaceNames.Fold(desk.Heard.Text);
        return !said.Contains("cnpj", StringComparison.Ordinal)
            || s_papers.Any(paper => said.Contains(paper, StringComparison.Ordinal));
    }

    private static void Late(Desk desk)
    {
        if (Lateness.AsksRuleOnly(desk))
        {
            desk.SayFirst(desk.Say.ToleranceOnly);
            desk.Used = true;
            return;
        }

        if (Lateness.WantsToCome(desk))
        {
            desk.HearAs(Intent.Book);
            return;
        }

        if (!Lateness.IsMeant(desk))
        {
            return;
        }

        var today = Lateness.Today(desk);
        var which = today is null ? null : AppointmentWords.Short(desk, today);
        Pass(
            desk,
            "late_arrival",
            $"Vai se atrasar: {which ?? "sem consulta hoje neste número"}.",
            desk.Say.Late(which, Lateness.Minutes(desk), Lateness.AsksWhetherStill(desk))
        );
    }

    private static void Results(Desk desk)
    {
        if (
            (
                desk.Knows.Faqs.Find(desk.Heard.Text)
                ?? desk.Knows.Faqs.About("resultado", desk.Heard.Text)
            ) is
            { } faq
        )
        {
            desk.SayFirst(faq.Answer);
        }

        Pass(
            desk,
            "other",
            "Pergunta por resultado de exame.",
            desk.Say.Results,
            desk.Say.ResultsToo
        );
    }

    // "tô com dor de dente, quero marcar pra hoje" says why, and asks nothing.
    private static bool OnlyTellsWhy(Desk desk)
    {
        var said = PlaceNames.Fold(desk.Heard.Text);
        return desk.Heard.Has(Intent.Book)
            && !desk.Heard.Text.Contains('?', StringComparison.Ordinal)
            && !s_asks.Any(way => said.Contains(way, StringComparison.Ordinal))
            && !Medicines.AreNamed(desk.Heard.Text);
    }

    private static readonly string[] s_asks =
    [
        "posso",
        "pode ",
        "devo",
        "sera ",
        "o que ",
        "oque ",
        "qual ",
        "quais ",
        "como ",
        "quanto",
        "normal",
        "grave",
        "perigos",
        "preciso saber",
        "queria saber",
        "gostaria de saber",
        "tomar",
        "remedio",
        "duvida",
    ];

    private static void Medical(Desk desk)
    {
        if (desk.Knows.Faqs.Find(desk.Heard.Text) is { } faq)
        {
            desk.SayFirst(faq.Answer);
            desk.Used = true;
            return;
        }

        Pass(
            desk,
            "medical_question",
            "Pergunta de saúde que o assistente não responde.",
            desk.Say.MedicalQuestion
        );
    }

    /// <param name="also">The same where the team's answer was promised already, of something else.</param>
    private static void Pass(
        Desk desk,
        string reason,
        string summary,
        string text,
        string? also = null
    )
    {
        var told = desk.TeamAnswers;
        desk.Do(new HandOff(reason, Priority.Normal, summary, KeepsTalking: true));
        desk.TeamAnswers = true;
        desk.SayFirst(told && also is not null ? also : text);
        desk.Used = true;
    }
}
