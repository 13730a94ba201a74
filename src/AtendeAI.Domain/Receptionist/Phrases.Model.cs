using AtendeAI.Domain.Clinics;

namespace AtendeAI.Domain.Receptionist;

/// <summary>Questions that a language model's tools lead to.</summary>
internal sealed partial class Phrases
{
    public const string NotComingTitle = "Não vou poder";

    public string AskPerson => $"{Wants} que eu chame alguém da equipe para continuar por aqui?";

    public string AskWaitlist(Service service) =>
        $"Posso colocar {(_formal ? "o(a) senhor(a)" : "você")} na lista de espera de {service.Name}?";

    public string HowToOptOut =>
        "Para não receber mais mensagens por iniciativa da clínica, responda PARAR.";
}
