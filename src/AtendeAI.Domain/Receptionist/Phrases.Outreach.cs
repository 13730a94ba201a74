using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist;

internal sealed partial class Phrases
{
    public string Reminder(
        string firstName,
        Service? service,
        Professional? professional,
        LocalDateTime at,
        LocalDate today,
        bool full,
        bool confirmed
    )
    {
        var what = What(service, professional);
        var place = full && AddressLine() is { } address ? $"\n{Mark("📍")}{address}" : "";
        var prepare = full && service?.Preparation is { } how ? $"\n{Mark("📝")}{how}" : "";
        return $"Olá, {firstName}! Lembrete {_clinic.Of}:\n{Mark("📅")}{what}, {Said.When(at, today)}.{place}{prepare}\n\n{(confirmed ? "Presença confirmada: até lá!" : WillYouCome)}";
    }

    public static string What(Service? service, Professional? professional) =>
        $"{service?.Name ?? "consulta"}{(professional is null ? "" : $" com {professional.Name}")}";

    public string HoldExpired(LocalDateTime at, LocalDate today) =>
        $"O horário que separei ({Said.When(at, today)}) foi liberado, porque o prazo passou. Se ainda interessa, é só responder que eu vejo se continua livre, ou diga outro dia.";

    public string HoldLost(LocalDateTime at, LocalDate today) =>
        $"O horário que separei ({Said.When(at, today)}) acabou de ser ocupado pela clínica. É só responder que mostro os mais próximos, ou diga outro dia.";

    public string DeskCancelled(string firstName, string what, LocalDateTime at, LocalDate today) =>
        $"Olá, {firstName}! {_clinic.TheFirst} {(_clinic.IsPlural ? "precisaram" : "precisou")} cancelar a sua consulta:\n{Mark("📅")}{what}, {Said.When(at, today)}.\n\nPosso marcar outro horário?";

    public string DeskMoved(string firstName, string what, LocalDateTime at, LocalDate today) =>
        $"Olá, {firstName}! {_clinic.TheFirst} {(_clinic.IsPlural ? "mudaram" : "mudou")} a sua consulta:\n{Mark("📅")}{what}, agora {Said.When(at, today)}.\n\nPodemos confirmar?";

    public string FollowUp(string firstName, Professional? professional) =>
        $"Olá, {firstName}! Como foi o atendimento{(professional is null ? "" : $" com {professional.Name}")} {_clinic.At}? De 0 a 10, que nota dá? Se quiser, deixe um comentário.";

    public string WaitlistOffer(
        string firstName,
        Service service,
        Professional professional,
        LocalDateTime at,
        LocalDate today,
        int minutes
    ) =>
        $"Olá, {firstName}! Abriu um horário para {service.Name} com {professional.Name}: {Said.When(at, today)}. Separei por {minutes} minutos. Posso marcar?";
}
