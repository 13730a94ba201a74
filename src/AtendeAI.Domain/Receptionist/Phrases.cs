using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist;

/// <summary>
/// The receptionist's words, in the clinic's manner: "você" or "o senhor, a senhora", emoji only where the clinic allows them. One method
/// for each thing that is said; rules hold no text.
/// </summary>
internal sealed partial class Phrases(ClinicContext clinic)
{
    private readonly ClinicArticle _clinic = new(clinic.Name);

    private readonly bool _formal = clinic.Assistant.Formality == "senhor";

    public string You => _formal ? "o(a) senhor(a)" : "você";

    public string For => _formal ? "para o(a) senhor(a)" : "para você";

    private string Tell => _formal ? "Por favor, me diga" : "Me diga";

    private string Wants => _formal ? "O(a) senhor(a) quer" : "Você quer";

    private string Smile(string emoji) => clinic.Assistant.Emoji ? $" {emoji}" : "";

    private string Mark(string emoji) => clinic.Assistant.Emoji ? $"{emoji} " : "";

    public string Hello(LocalTime time, string? firstName, bool first)
    {
        var hello = $"{Greeting.At(time)}{(firstName is null ? "" : $", {firstName}")}!";
        if (!first)
        {
            return hello;
        }

        return clinic.Assistant.Greeting is { } own
            ? own
            : $"{hello} {Introduction()}{Smile("😊")}";
    }

    private string Introduction() =>
        clinic.Assistant.Name is { } name
            ? $"Sou a assistente virtual {name}, {_clinic.Of}."
            : $"Aqui é o atendimento automático {_clinic.Of}.";

    public string HowCanIHelp =>
        _formal ? "Como posso ajudar o(a) senhor(a)?" : "Como posso ajudar você?";

    public string Farewell =>
        clinic.Assistant.Farewell ?? $"Por nada! Qualquer coisa, é só escrever.{Smile("👋")}";

    public string Understood => $"Certo!{Smile("👍")}";

    public string DidNotUnderstand =>
        _formal
            ? "Desculpe, não entendi. O(a) senhor(a) pode escrever de outro jeito? Por exemplo: “quero marcar uma consulta” ou “qual é o endereço?”."
            : "Desculpe, não entendi. Pode escrever de outro jeito? Por exemplo: “quero marcar uma consulta” ou “qual é o endereço?”.";

    // Buttons and rows
    public const string BookTitle = "Marcar consulta";
    public const string MineTitle = "Minhas consultas";
    public const string AskTitle = "Tirar uma dúvida";
    public const string PersonTitle = "Falar com a equipe";
    public const string MoreTitle = "Mais horários";
    public const string MoreOptionsTitle = "Mais opções";
    public const string WaitlistTitle = "Lista de espera";
    public const string YesTitle = "Confirmar";
    public const string YesMoveTitle = "Sim, remarcar";
    public const string YesCancelTitle = "Sim, cancelar";
    public const string StopTitle = "Sim, parar";
    public const string KeepMessagesTitle = "Continuar";
    public const string KeepTitle = "Manter consulta";
    public const string KeepSeveralTitle = "Manter consultas";
    public const string OtherTimeTitle = "Outro horário";
    public const string AnotherTitle = "Marcar mais uma";
    public const string MoveTitle = "Remarcar";
    public const string CancelTitle = "Cancelar";
    public const string SeeTimes = "Ver horários";
    public const string SeeServices = "Ver serviços";
    public const string SeeProfessionals = "Ver profissionais";
    public const string SeeAppointments = "Ver consultas";
    public const string SeePeople = "Ver nomes";
    public const string AlsoTitle = "Sim, marcar";
    public const string NoThanksTitle = "Não, obrigado";
}
