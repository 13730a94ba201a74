using AtendeAI.Domain.Receptionist.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist;

internal sealed partial class Phrases
{
    public string Emergency(bool suicide)
    {
        var own = clinic.Emergency is { } text && !suicide ? $"\n\n{text}" : "";
        return suicide
            ? $"Sinto muito que esteja passando por isso. Por favor, ligue agora para o 188 (CVV): é gratuito, 24 horas, e tem alguém para ouvir. Se houver perigo imediato, ligue 192 (SAMU) ou vá ao pronto-socorro mais próximo, de preferência com alguém de confiança.\n\nJá avisei a nossa equipe."
            : $"Isso pode ser uma emergência. Ligue agora para o 192 (SAMU) ou vá ao pronto-socorro mais próximo. Não espere por uma consulta.{own}\n\nJá avisei a nossa equipe.";
    }

    public string CallingPerson =>
        $"Claro! Já chamei alguém da equipe, que vai responder por aqui.{Smile("🙂")}";

    public string SorryCallingPerson =>
        "Sinto muito por isso. Já passei a conversa a uma pessoa da equipe, que vai cuidar do assunto.";

    public string GivingUp =>
        "Desculpe, não estou conseguindo ajudar. Já chamei uma pessoa da equipe para continuar por aqui.";

    public string WhenAnswered(bool open, LocalDateTime? opens, LocalDate today) =>
        open ? ""
        : clinic.Assistant.OutOfHours is { } own ? own
        : opens is { } at
            ? $"Agora a clínica está fechada; a equipe responde a partir de {Said.When(at, today)}."
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

    public string Thanks(int score) =>
        score >= 9 ? $"Que bom! Agradecemos a avaliação!{Smile("💛")}"
        : score >= 7 ? "Agradecemos a avaliação! Ela ajuda a melhorar."
        : "Sinto muito que não tenha sido melhor. Agradecemos a sinceridade: já passei à equipe, que vai ler com atenção.";

    public string AskScore => "De 0 a 10, que nota dá ao atendimento?";

    public string GladToHear => $"Que bom saber! Agradecemos.{Smile("💛")}";

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

    public static string English =>
        "Hello! I can only chat in Portuguese, but I have called someone from our team to help you here.";

    public static string Spanish =>
        "¡Hola! Solo puedo conversar en portugués, pero ya llamé a una persona de nuestro equipo para ayudarle por aquí.";

    public string OutOfScope =>
        $"Nisso não consigo ajudar. Posso marcar, remarcar ou cancelar consultas e responder sobre a {clinic.Name}.";
}
