using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Engagement;
using AtendeAI.Domain.Receptionist.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist;

internal sealed partial class Phrases
{
    public string Reminder(
        Addressed to,
        Service? service,
        Professional? professional,
        LocalDateTime at,
        LocalDate today,
        bool full,
        bool confirmed
    )
    {
        var what = What(service, professional, to);
        var place = full && AddressLine() is { } address ? $"\n{Mark("📍")}{address}" : "";
        var prepare = full && service?.Preparation is { } how ? $"\n{Mark("📝")}{how}" : "";
        return $"{to.Hello} Lembrete {_clinic.Of}:\n{Mark("📅")}{what}, {Said.When(at, today)}.{place}{prepare}\n\n{(confirmed ? "Presença confirmada: até lá!" : WillYouCome)}";
    }

    public static string What(Service? service, Professional? professional, Addressed to) =>
        $"{to.Of(service?.Name ?? "consulta")}{(professional is null ? "" : $" com {professional.Name}")}";

    public string HoldExpired(LocalDateTime at, LocalDate today) =>
        $"O horário que separei ({Said.When(at, today)}) foi liberado, porque o prazo passou. Se ainda interessa, é só responder que eu vejo se continua livre, ou diga outro dia.";

    public string HoldLost(LocalDateTime at, LocalDate today) =>
        $"O horário que separei ({Said.When(at, today)}) acabou de ser ocupado pela clínica. É só responder que mostro os mais próximos, ou diga outro dia.";

    public string DeskCancelled(Addressed to, string what, LocalDateTime at, LocalDate today) =>
        $"{to.Hello} {_clinic.TheFirst} {(_clinic.IsPlural ? "precisaram" : "precisou")} cancelar {Whose(to)}:\n{Mark("📅")}{what}, {Said.When(at, today)}.\n\nPosso marcar outro horário?";

    public string DeskMoved(Addressed to, string what, LocalDateTime at, LocalDate today) =>
        $"{to.Hello} {_clinic.TheFirst} {(_clinic.IsPlural ? "mudaram" : "mudou")} {Whose(to)}:\n{Mark("📅")}{what}, agora {Said.When(at, today)}.\n\nPodemos confirmar?";

    public string FollowUp(Addressed to, Professional? professional) =>
        $"{to.Hello} Como foi {to.Of("o atendimento")}{(professional is null ? "" : $" com {professional.Name}")} {_clinic.At}? De 0 a 10, que nota dá? Se quiser, deixe um comentário.";

    private static string Whose(Addressed to) =>
        to.Patient is null ? "a sua consulta" : to.Of("a consulta");

    public string WaitlistOffer(
        Addressed to,
        Service service,
        Professional professional,
        LocalDateTime at,
        LocalDate today,
        int minutes,
        LocalDateTime? later
    ) =>
        $"{to.Hello} Abriu um horário para {to.Of(service.Name)} com {professional.Name}: {Said.When(at, today)}. Separei por {minutes} minutos. {(later is { } booked ? $"Posso mudar para ele o que está marcado para {Said.When(booked, today)}?" : "Posso marcar?")}";
}
