namespace AtendeAI.Domain.Receptionist;

internal sealed partial class Phrases
{
    public string NoHurry =>
        $"Sem pressa: nada muda enquanto isso, e deixo este horário separado por mais {(int)AtendeAI.Domain.Agenda.BookingRules.HoldTime.TotalMinutes} minutos.";

    public string ChooseWhenYouKnow =>
        "Sem pressa, fico no aguardo. Quando decidir, é só escolher um dos horários acima ou dizer outro dia.";

    public string NotCancelledYet => "Sem pressa, ainda não cancelei nada.";

    public string AnswerWhenYouKnow => "Sem problema. Quando souber, é só responder aqui:";

    public string WillYouCome => "Podemos confirmar a presença?";

    public string OfferDeclined =>
        "Tudo bem, obrigado por avisar! Passo este horário adiante e aviso quando surgir outro.";

    public string LeftWaitlist => "Tudo bem, obrigado por avisar! Não aviso mais de vagas.";

    public string AllRight => "Tudo bem! Se precisar, é só escrever.";

    public string Sorry => "Desculpe, não entendi.";

    public string WhatCanBeAsked =>
        "Pode perguntar! Por exemplo: preço, convênio, endereço, horário, preparo ou quem atende.";

    public string Identity =>
        clinic.Assistant.Name is { } name
            ? $"Sou {name}, assistente virtual {_clinic.Of}: respondo na hora e marco consultas. Se preferir, chamo uma pessoa da equipe."
            : $"Sou o atendimento automático {_clinic.Of}: respondo na hora e marco consultas. Se preferir, chamo uma pessoa da equipe.";

    public string HowToTalk =>
        "É simples: escreva com suas palavras o que precisa, por exemplo “quero marcar uma consulta na quinta”, ou toque em uma das opções. Se preferir, chamo uma pessoa da equipe.";

    public string Contacts()
    {
        var ways = new List<string>();
        void Add(string name, string? value)
        {
            if (value is not null)
            {
                ways.Add($"• {name}: {value}");
            }
        }

        Add("Telefone", clinic.Phone);
        Add("WhatsApp", clinic.WhatsApp);
        Add("E-mail", clinic.Email);
        Add("Site", clinic.Website);
        return ways.Count == 0
            ? NotTold("outros contatos")
            : $"Os contatos da clínica são:\n{string.Join('\n', ways)}";
    }

    /// <summary>The question that still waits, in other words.</summary>
    public string Remind(string asked) =>
        asked switch
        {
            "service" => "Qual atendimento? Pode tocar na lista acima ou escrever o nome.",
            "professional" => "Com qual profissional?",
            "date" => "Qual dia? Por exemplo: “amanhã de manhã” ou “dia 15”.",
            "time" => "Qual horário? Por exemplo: “às 14h” ou “de manhã”.",
            "slot" =>
                "Qual dos horários acima? Pode dizer também outro dia, como “sexta de tarde”.",
            "name" => WhoseNameAgain,
            "confirmation" => "É só responder “sim” ou “não”.",
            "which_appointment" => "Qual das consultas? Pode dizer o dia.",
            "rating" => AskScore,
            _ => "Pode escrever de outro jeito?",
        };
}
