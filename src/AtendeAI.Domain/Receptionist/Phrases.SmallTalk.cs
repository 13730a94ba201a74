namespace AtendeAI.Domain.Receptionist;

internal sealed partial class Phrases
{
    public string AllRight => "Tudo bem! Se precisar, é só escrever.";

    public string Sorry => "Desculpe, não entendi.";

    public string WhatCanBeAsked =>
        "Pode perguntar! Por exemplo: preço, convênio, endereço, horário, preparo ou quem atende.";

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
