using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist.Booking;
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
        var faq =
            desk.Knows.Faqs.Find(desk.Heard.Text)
            ?? desk.Knows.Faqs.About("resultado", desk.Heard.Text);
        if (AsksHowLong(desk))
        {
            desk.SayFirst(faq?.Answer ?? desk.Say.NotTold("o prazo do resultado"));
            desk.Used = true;
            return;
        }

        if (faq is not null)
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

    // "Em quanto tempo sai o resultado?" asks for a rule, and not for one's own.
    private static bool AsksHowLong(Desk desk)
    {
        string[] said = [.. PlainWords.Split(desk.Heard.Text)];
        return PlainWords.Say(said, s_howLong) && !said.Any(s_own.Contains);
    }

    private static readonly string[] s_howLong =
    [
        "quanto tempo",
        "quantos dias",
        "qual o prazo",
        "demora quanto",
        "demora muito",
    ];

    private static readonly HashSet<string> s_own = PlainWords.Set(
        "meu minha meus minhas ja ainda fiz fizemos dele dela"
    );

    // "tô com dor de dente, quero marcar pra hoje" says why, and asks nothing; so does "de manhã ela toma remédio, depois das 10".
    private static bool OnlyTellsWhy(Desk desk)
    {
        var said = PlaceNames.Fold(desk.Heard.Text);
        return TellsWhyThen(desk, said)
            || desk.Heard.Has(Intent.Book)
                && !desk.Heard.Text.Contains('?', StringComparison.Ordinal)
                && !s_asks.Any(way => said.Contains(way, StringComparison.Ordinal))
                && !Medicines.AreNamed(desk.Heard.Text);
    }

    // An hour was asked for, and an hour is what is answered.
    private static bool TellsWhyThen(Desk desk, string said) =>
        desk.State.Goal is Goal.Book or Goal.Reschedule
        && desk.Heard.Words.When.Any(e => !e.Excluded)
        && !desk.Heard.Text.Contains('?', StringComparison.Ordinal)
        && said.Replace("pode ser", "", StringComparison.Ordinal) is var rest
        && !s_questions.Any(way => rest.Contains(way, StringComparison.Ordinal));

    private static readonly string[] s_questions =
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
        "duvida",
    ];

    private static readonly string[] s_asks = [.. s_questions, "tomar", "remedio"];

    private static void Medical(Desk desk)
    {
        if (desk.Knows.Faqs.Find(desk.Heard.Text) is { } faq)
        {
            desk.SayFirst(faq.Answer);
            desk.Used = true;
            return;
        }

        FirstLook.Note(desk);
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
