using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist;

internal sealed partial class Phrases
{
    /// <summary>Help first, in the patient's language and in Portuguese: whoever is near may read either.</summary>
    public string Emergency(bool suicide, Language language = Language.Portuguese)
    {
        var foreign = language switch
        {
            Language.English => suicide ? SuicideInEnglish : EmergencyInEnglish,
            Language.Spanish => suicide ? SuicideInSpanish : EmergencyInSpanish,
            _ => null,
        };
        if (foreign is not null)
        {
            return $"{foreign}\n\n{(suicide ? "Ligue agora para o 188 (CVV) ou 192 (SAMU)." : "Pode ser uma emergência: ligue agora para o 192 (SAMU).")} Já avisei a nossa equipe.";
        }

        var own = !suicide && OwnEmergency() is { } text ? $"\n\n{text}" : "";
        return suicide
            ? $"Sinto muito que esteja passando por isso. Por favor, ligue agora para o 188 (CVV): é gratuito, 24 horas, e tem alguém para ouvir. Se houver perigo imediato, ligue 192 (SAMU) ou vá ao pronto-socorro mais próximo, de preferência com alguém de confiança.\n\nJá avisei a nossa equipe."
            : $"Isso pode ser uma emergência. Ligue agora para o 192 (SAMU) ou vá ao pronto-socorro mais próximo. Não espere por uma consulta.{own}\n\nJá avisei a nossa equipe.";
    }

    private const string EmergencyInEnglish =
        "This may be an emergency. Call 192 (ambulance) now or go to the nearest emergency room. I have alerted our team.";

    private const string EmergencyInSpanish =
        "Esto puede ser una emergencia. Llame ahora al 192 (ambulancia) o vaya a urgencias. Ya avisé a nuestro equipo.";

    private const string SuicideInEnglish =
        "I am so sorry you are going through this. Please call 188 (CVV, free, 24 hours) now; in immediate danger call 192. I have alerted our team.";

    private const string SuicideInSpanish =
        "Siento mucho que esté pasando por esto. Llame ahora al 188 (CVV, gratis, 24 horas); en peligro inmediato, al 192. Ya avisé a nuestro equipo.";

    // A clinic's own text that only says 192 again adds nothing.
    private string? OwnEmergency() =>
        clinic.Emergency is { } own
        && (own.Length > 60 || own.Where(char.IsDigit).Any(d => d is not ('1' or '9' or '2')))
            ? own
            : null;

    public string CallingPerson =>
        $"Claro! Já chamei alguém da equipe, que vai responder por aqui.{Smile("🙂")}";

    public string SorryCallingPerson =>
        "Sinto muito por isso. Já passei a conversa a uma pessoa da equipe, que vai cuidar do assunto.";

    public string SorryForYourLoss => "Sinto muito pela sua perda.";

    public string GivingUp =>
        "Desculpe, não estou conseguindo ajudar. Já chamei uma pessoa da equipe para continuar por aqui.";

    public string WhenAnswered(bool open, LocalDateTime? opens, LocalDate today) =>
        open ? ""
        : opens is { } at
            ? $"{clinic.Assistant.OutOfHours ?? "Agora a clínica está fechada."} A equipe responde a partir de {Said.When(at, today)}."
        : clinic.Assistant.OutOfHours is { } own ? own
        : "Agora a clínica está fechada; a equipe responde assim que voltar.";

    public string MedicalQuestion =>
        "Essa é uma dúvida de saúde que só um profissional pode responder. Já encaminhei à equipe; se preferir, posso marcar uma consulta.";

    public string Results =>
        "Sobre resultado de exame, já passei o pedido à equipe, que vai responder por aqui.";

    public string Document =>
        "Pedido anotado e passado à equipe: receitas, atestados e relatórios dependem do profissional. A resposta vem por aqui.";

    public string Invoice(string? email) =>
        email is null
            ? "Sobre nota fiscal ou recibo, já passei o pedido à equipe, que vai responder por aqui."
            : $"Sobre nota fiscal ou recibo, já passei o pedido à equipe. O e-mail do financeiro é {email}.";

    public string ResultsToo => "Também passei à equipe a pergunta sobre o resultado do exame.";

    public string DocumentToo =>
        "Também passei à equipe o pedido de receita, atestado ou relatório, que depende do profissional.";

    public string InvoiceToo(string? email) =>
        $"Também passei à equipe o pedido de nota fiscal ou recibo{(email is null ? "" : $" (e-mail do financeiro: {email})")}.";

    public string AskOptOut =>
        _formal
            ? "O(a) senhor(a) quer parar de receber as mensagens que a clínica envia, como lembretes e avisos? Confirme, por favor."
            : "Você quer parar de receber as mensagens que a clínica envia, como lembretes e avisos? Confirme, por favor.";

    public string AskDataRequest(string? kind) =>
        kind switch
        {
            "deletion" => "O pedido é a exclusão dos seus dados (LGPD). Posso registrar?",
            "correction" => "O pedido é a correção dos seus dados (LGPD). Posso registrar?",
            "portability" => "O pedido é a portabilidade dos seus dados (LGPD). Posso registrar?",
            _ => "O pedido é o acesso aos seus dados (LGPD). Posso registrar?",
        };

    public string OptedOut =>
        "Pronto, não vamos mais enviar mensagens por iniciativa da clínica. Se precisar, é só escrever.";

    public string StillReceives =>
        "Nada muda: as mensagens da clínica continuam chegando por aqui. Se alguma não chegou, posso chamar a equipe para conferir.";

    public string OptedIn => "Pronto, as mensagens da clínica estão ativas de novo.";

    public string DataRequest(string kind) =>
        kind switch
        {
            "deletion" =>
                "Registrei o pedido de exclusão dos seus dados. A equipe vai conferir a identidade e responder no prazo da lei (LGPD).",
            "correction" =>
                "Registrei o pedido de correção dos seus dados. A equipe vai conferir e responder por aqui (LGPD).",
            "portability" =>
                "Registrei o pedido de portabilidade dos seus dados. A equipe vai conferir a identidade e responder no prazo da lei (LGPD).",
            _ =>
                "Registrei o pedido de acesso aos seus dados. A equipe vai conferir a identidade e responder no prazo da lei (LGPD).",
        };

    /// <summary>In the patient's language: a mark needs no person who speaks it.</summary>
    public string Thanks(int score, Language language = Language.Portuguese) =>
        (language, score) switch
        {
            (Language.English, >= 7) => $"Thank you for your rating!{Smile("💛")}",
            (Language.English, _) =>
                "I am sorry it was not better. Thank you for telling us: our team has been informed.",
            (Language.Spanish, >= 7) => $"¡Gracias por su calificación!{Smile("💛")}",
            (Language.Spanish, _) =>
                "Siento que no haya sido mejor. Gracias por decirlo: ya avisé a nuestro equipo.",
            (_, >= 9) => $"Que bom! Agradecemos a avaliação!{Smile("💛")}",
            (_, >= 7) => "Agradecemos a avaliação! Ela ajuda a melhorar.",
            _ =>
                "Sinto muito que não tenha sido melhor. Agradecemos a sinceridade: já passei à equipe, que vai ler com atenção.",
        };

    public string AskScore => "De 0 a 10, que nota dá ao atendimento?";

    public string AskScoreAfter(Language language) =>
        language switch
        {
            Language.English => "Thank you! From 0 to 10, how would you rate the visit?",
            Language.Spanish => "¡Gracias! De 0 a 10, ¿qué nota le da a la atención?",
            _ => $"{Understood} {AskScore}",
        };

    public string StopsTreatment =>
        "Entendi. Não há consulta marcada para cancelar; já passei à equipe, que vai conversar sobre o tratamento por aqui.";

    public string SorryToHear =>
        "Sinto muito por isso, e agradeço por contar. Já passei à equipe, que vai ler com atenção.";

    public string ThanksForTelling => "Agradecemos por contar! Já passei à equipe.";

    public string GladToHear(Language language = Language.Portuguese) =>
        language switch
        {
            Language.English => $"Good to know, thank you!{Smile("💛")}",
            Language.Spanish => $"¡Qué bueno saberlo, gracias!{Smile("💛")}",
            _ => $"Que bom saber! Agradecemos.{Smile("💛")}",
        };

    public string Audio =>
        $"Ainda não consigo ouvir áudios{Smile("🙈")}. Pode escrever, por favor? Também avisei a equipe que há um áudio.";

    public string FileReceived(string kind) =>
        kind switch
        {
            "image" => "Recebi a imagem e já passei à equipe.",
            "document" => "Recebi o documento e já passei à equipe.",
            "video" => "Recebi o vídeo e já passei à equipe.",
            "contacts" => "Recebi o contato e já passei à equipe.",
            _ => "Recebi e já passei à equipe.",
        };

    public string CanHelpMeanwhile => "Posso ajudar com mais alguma coisa?";

    public string LocationReceived =>
        AddressLine() is { } address
            ? $"Agradeço a localização! Nosso endereço: {address}."
            : "Agradeço a localização!";

    public string Unsupported => "Não consigo abrir esse tipo de mensagem por aqui. Pode escrever?";

    public string English(bool open, LocalDateTime? opens) =>
        "Hello! I can only chat in Portuguese, but I have called someone from our team to help you here."
        + (
            open ? ""
            : opens is { } at
                ? $" The clinic is closed now; they will answer from {s_englishDays[(int)at.DayOfWeek - 1]}, {at.Day:00}/{at.Month:00}, at {at.Hour:00}:{at.Minute:00}."
            : " The clinic is closed now; they will answer when it opens."
        );

    public string Spanish(bool open, LocalDateTime? opens) =>
        "¡Hola! Solo puedo conversar en portugués, pero ya llamé a una persona de nuestro equipo para ayudarle por aquí."
        + (
            open ? ""
            : opens is { } at
                ? $" La clínica está cerrada ahora; le responderán desde el {s_spanishDays[(int)at.DayOfWeek - 1]} {at.Day:00}/{at.Month:00} a las {at.Hour:00}:{at.Minute:00}."
            : " La clínica está cerrada ahora; le responderán cuando abra."
        );

    public string HelloInEnglish =>
        $"Hello! This is {clinic.Name}. I can only chat in Portuguese, but someone from our team can help you in English.\n\nOlá! Como posso ajudar?";

    public string WelcomeInEnglish => $"You are welcome! Até logo.{Smile("👋")}";

    private static readonly string[] s_englishDays =
    [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ];

    private static readonly string[] s_spanishDays =
    [
        "lunes",
        "martes",
        "miércoles",
        "jueves",
        "viernes",
        "sábado",
        "domingo",
    ];

    public string OutOfScope =>
        $"Nisso não consigo ajudar. Posso marcar, remarcar ou cancelar consultas e responder sobre {_clinic.The}.";
}
