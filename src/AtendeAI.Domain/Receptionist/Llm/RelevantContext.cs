using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding.Words;
using AtendeAI.Domain.Receptionist.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Llm;

/// <summary>
/// What of the clinic's context matters for a message, in sentences that the guard reads as evidence. What the clinic has not told is not there,
/// and what reads like an instruction to the model is left out.
/// </summary>
internal static class RelevantContext
{
    private const int MostServices = 12;
    private const int MostFaqs = 3;
    private const int DaysAhead = 14;

    public static string Of(Desk desk, string said)
    {
        var clinic = desk.Clinic;
        var words = Stems(said);
        var lines = new List<string> { $"Clínica: {clinic.Name}." };
        Add(lines, "Especialidade", clinic.Specialty);
        Add(lines, "Sobre", clinic.Description);
        Add(lines, "Telefone", clinic.Phone);
        Add(lines, "E-mail", clinic.Email);
        Add(lines, "Site", clinic.Website);
        Address(lines, clinic);
        Add(lines, "Estacionamento", clinic.Parking);
        Add(lines, "Acessibilidade", clinic.Accessibility);
        Add(lines, "Pagamento", clinic.Payment);
        Hours(lines, "A clínica funciona", clinic.Hours);
        Closures(lines, desk);
        Services(lines, desk, words);
        Professionals(lines, desk);
        Plans(lines, clinic.Insurance);
        lines.Add(
            $"Remarcar ou cancelar sem falar com a equipe: até {clinic.Booking.CancelNoticeMinutes / 60} horas antes."
        );
        lines.AddRange(Faqs(clinic, words));
        return string.Join('\n', lines.Where(l => !Suspicion.IsInstruction(l)));
    }

    private static void Add(List<string> lines, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            lines.Add($"{name}: {value}");
        }
    }

    private static void Address(List<string> lines, ClinicContext clinic)
    {
        if (clinic.Address is { Street: { } street } a)
        {
            string?[] parts =
            [
                street,
                a.Number,
                a.Complement,
                a.District,
                a.City,
                a.State,
                a.Reference,
            ];
            lines.Add(
                $"Endereço: {string.Join(", ", parts.Where(p => p is not null))}. {a.MapsUrl}"
            );
        }
    }

    private static void Hours(List<string> lines, string who, WeeklyHours hours)
    {
        for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
        {
            var ranges = hours.On(day);
            lines.Add(
                ranges.Count == 0
                    ? $"{who}: {Said.Day(day)} não."
                    : $"{who}: {Said.Day(day)}, {Said.List([.. ranges.Select(r => $"das {Said.Time(r.From)} às {(r.EndsAtMidnight ? "24h" : Said.Time(r.To))}")])}."
            );
        }
    }

    private static void Closures(List<string> lines, Desk desk)
    {
        for (var day = 0; day <= DaysAhead; day++)
        {
            var date = desk.Today.PlusDays(day);
            if (desk.Clinic.Closure(date) is { } closure)
            {
                lines.Add(
                    $"A clínica não abre {Said.OnDay(date, desk.Today)} ({closure.Name ?? "fechada"})."
                );
            }
        }
    }

    private static void Services(List<string> lines, Desk desk, HashSet<string> words)
    {
        var all = desk.Clinic.Services;
        var meant = desk.State.Wish.Service ?? desk.Heard.Words.Entities.Service?.Id;
        foreach (var service in all)
        {
            var about =
                service.Id == meant
                || Stems($"{service.Name} {string.Join(' ', service.Aliases)}").Overlaps(words);
            if (!about && all.Count > MostServices)
            {
                lines.Add($"Serviço {service.Id}: {service.Name}.");
                continue;
            }

            var price = service.PriceBrl is { } amount
                ? amount == 0
                    ? ", sem custo"
                    : $", {Said.Money(amount)} particular"
                : "";
            lines.Add(
                $"Serviço {service.Id}: {service.Name}, {service.Minutes} minutos{price}{(service.Insurance ? ", aceita convênio" : ", só particular")}."
            );
            if (about)
            {
                Add(lines, $"Observação de {service.Name}", service.Note);
                Add(lines, $"Preparo de {service.Name}", service.Preparation);
            }
        }
    }

    private static void Professionals(List<string> lines, Desk desk)
    {
        var meant = desk.State.Wish.Professional ?? desk.Heard.Words.Entities.Professional?.Id;
        foreach (var professional in desk.Clinic.Professionals)
        {
            var services = Said.List([
                .. professional
                    .Services.Select(desk.Knows.Service)
                    .OfType<Service>()
                    .Select(s => s.Name),
            ]);
            lines.Add(
                $"Profissional {professional.Id}: {professional.Name}{(professional.Specialty is null ? "" : $", {professional.Specialty}")}. Atende {services}."
            );
            if (professional.Id == meant && professional.Hours is { } hours)
            {
                Hours(lines, $"{professional.Name} atende", hours);
            }
        }
    }

    private static void Plans(List<string> lines, InsurancePlans plans)
    {
        if (plans.Accepted.Count > 0)
        {
            lines.Add($"Convênios aceitos: {Said.List(plans.Accepted)}.");
        }

        if (plans.NotAccepted.Count > 0)
        {
            lines.Add($"Convênios que a clínica não atende: {Said.List(plans.NotAccepted)}.");
        }
    }

    // Question by question: the ones that share most words with the message.
    private static IEnumerable<string> Faqs(ClinicContext clinic, HashSet<string> words) =>
        clinic
            .Faqs.Select(f =>
                (Faq: f, Shared: Stems($"{f.Question} {f.Topic}").Count(words.Contains))
            )
            .Where(f => f.Shared > 0)
            .OrderByDescending(f => f.Shared)
            .Take(MostFaqs)
            .Where(f =>
                !Suspicion.IsInstruction(f.Faq.Question) && !Suspicion.IsInstruction(f.Faq.Answer)
            )
            .Select(f => $"Pergunta: {f.Faq.Question} Resposta: {f.Faq.Answer}");

    private static HashSet<string> Stems(string text)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Guard.Instructions.WordsOf(Folding.Fold(text)))
        {
            if (word.Length > 3)
            {
                stems.Add(word[..Math.Min(5, word.Length)]);
            }
        }

        return stems;
    }
}
