using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist;

internal sealed partial class Phrases
{
    public string NoAppointments =>
        "Não encontrei consulta futura marcada neste número; se foi marcada por outro, a equipe pode procurar.";

    /// <summary>Without the name: to repeat it would sound as if it were known.</summary>
    public string NoAppointmentOfStranger =>
        $"Não encontrei consulta dessa pessoa neste número. {NotOfOthers}";

    public static string NoAppointmentOfRelative(string relation) =>
        relation == "paciente"
            ? "Não encontrei consulta dessa pessoa neste número."
            : $"Não encontrei consulta {(relation is "mãe" or "filha" or "esposa" or "irmã" or "avó" or "neta" ? "da sua" : "do seu")} {relation} neste número.";

    public static string OnThisPhone(IReadOnlyList<string> lines) =>
        $"O que está marcado por aqui:\n{string.Join('\n', lines.Select(l => $"• {l}"))}";

    public string NoAppointmentOn(LocalDate day, LocalDate today) =>
        $"Não encontrei consulta {Said.OnDay(day, today)}.";

    public string WantsToBook => "Posso marcar uma?";

    public string Appointments(IReadOnlyList<string> lines) =>
        lines.Count == 1
            ? $"{(_formal ? "O(a) senhor(a)" : "Você")} tem uma consulta marcada:\n• {lines[0]}"
            : $"{(_formal ? "O(a) senhor(a)" : "Você")} tem {lines.Count} consultas marcadas:\n{string.Join('\n', lines.Select(l => $"• {l}"))}";

    public string AppointmentLine(
        Service? service,
        Professional? professional,
        LocalDateTime at,
        LocalDate today,
        string? patient,
        bool confirmed
    ) =>
        $"{service?.Name ?? "Consulta"}{(professional is null ? "" : $" com {professional.Name}")}, {Said.When(at, today)}"
        + (patient is null ? "" : $" ({patient})")
        + (confirmed ? ", confirmada" : "");

    public string WhichAppointment(string what) => $"Qual consulta {You} quer {what}?";

    public string ConfirmCancel(string appointment) => $"Posso cancelar {appointment}?";

    public string ConfirmCancelSeveral(int count) => $"Posso cancelar estas {count} consultas?";

    public string MovesOneByOne(IReadOnlyList<string> appointments) =>
        $"Vou remarcar uma de cada vez:\n{string.Join('\n', appointments.Select(a => $"• {a}"))}";

    public string CancelledSeveral(string lines) =>
        $"Canceladas:\n{lines}\nSe quiser marcar outra, é só escrever.";

    public string ConfirmInPlace(string appointment, string taker) =>
        $"Posso cancelar {appointment} e marcar {Said.FirstName(taker)} nesse mesmo horário?";

    public string CancelledFirst(string appointment) => $"Cancelado: {appointment}.";

    public string Cancelled(string appointment) =>
        $"Cancelado: {appointment}. Se quiser marcar outra, é só escrever.";

    public string Kept(string appointment) => $"Tudo certo, fica como está: {appointment}.";

    public string Confirmed(string appointment) =>
        $"Confirmado!{Smile("✅")} {appointment}. Até lá!";

    public string AlreadyConfirmed(string appointment) =>
        $"Já estava confirmado: {appointment}.{Smile("👍")}";

    public string AskConfirmAppointment(string appointment) =>
        $"Posso confirmar a presença em {appointment}?";

    public string NotComing(string appointment) =>
        $"Entendi. {appointment}: prefere remarcar ou cancelar?";

    public string TooLateToChange(string what, string appointment) =>
        $"Faltam menos de {NoticeToChange()} para {appointment}, e com esse prazo só a equipe pode {what}. Já avisei a equipe, que vai responder por aqui.";

    public string NotYours =>
        "Não encontrei mais essa consulta: ela pode ter sido mudada ou cancelada.";

    /// <param name="minutes">The delay, where it was said.</param>
    /// <param name="asked">It was asked whether there is still time.</param>
    public string Late(string? appointment, int? minutes, bool asked)
    {
        var passed = appointment is null
            ? "Agradeço o aviso! Já passei o recado à equipe."
            : $"Agradeço o aviso! Já passei o recado à equipe sobre {appointment}.";
        return $"{passed}{StillInTime(minutes, asked)}";
    }

    private string StillInTime(int? minutes, bool asked)
    {
        var tolerance = clinic.Booking.LateToleranceMinutes;
        return (tolerance, minutes) switch
        {
            (null or <= 0, _) => asked
                ? " Quem diz se ainda dá é a equipe, que responde por aqui."
                : "",
            (_, { } late) when late > tolerance =>
                $"{Tolerance()} Com {late} minutos de atraso não posso garantir o atendimento: a equipe responde por aqui se ainda consegue encaixar. Se preferir, posso remarcar.",
            (_, { }) when asked => $"{Tolerance()} Com esse atraso ainda dá tempo.",
            _ when asked => $"{Tolerance()} Até aí dá tempo; passando disso, posso remarcar.",
            _ => Tolerance(),
        };
    }

    /// <param name="with">Whose times are waited for; null for anybody's.</param>
    public string OnWaitlist(Service service, Professional? with) =>
        $"Pronto, {(_formal ? "o(a) senhor(a) está" : "você está")} na lista de espera de {service.Name}{(with is null ? "" : $" com {with.Name}")}. Se abrir um horário, aviso por aqui.";

    public string StillOnWaitlist(Service service) =>
        $"{(_formal ? "O(a) senhor(a) já está" : "Você já está")} na lista de espera de {service.Name}. Se abrir um horário, aviso por aqui.";

    public string NotOnWaitlist =>
        "Ainda não há pedido de lista de espera nesta conversa; se o pedido foi feito por outro meio, a equipe confere.";

    public string OffWaitlist =>
        $"Pronto, {(_formal ? "o(a) senhor(a) não está" : "você não está")} mais na lista de espera. Não aviso mais de vagas; se precisar, é só escrever.";

    public string ToleranceOnly =>
        Tolerance() is { Length: > 0 } told ? told.Trim() : NotTold("tolerância de atraso");

    private string Tolerance() =>
        clinic.Booking.LateToleranceMinutes is > 0 and var minutes
            ? $" A tolerância é de {Count(minutes, "minuto", "minutos")}."
            : "";

    private string NoticeToChange()
    {
        var minutes = clinic.Booking.CancelNoticeMinutes;
        return minutes % 60 == 0 ? Count(minutes / 60, "hora", "horas") : $"{minutes} minutos";
    }
}
