using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking.Offers;
using AtendeAI.Domain.Receptionist.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist;

internal sealed partial class Phrases
{
    private const string Untold = "Não tenho informação sobre";

    public string NotTold(string what) => $"{Untold} {what}; posso chamar a equipe para responder.";

    public string CannotTell => "Isso eu não sei responder.";

    public string NotToldThis =>
        "Não tenho informação sobre isso; posso chamar a equipe para responder.";

    /// <param name="also">Of something else that was said already, and a person offered.</param>
    public static string RestNotTold(bool also) =>
        also
            ? "Sobre o resto também não."
            : "Sobre o resto não tenho informação; posso chamar a equipe para responder.";

    public static bool IsNotTold(string text) => text.StartsWith(Untold, StringComparison.Ordinal);

    /// <summary>It tells no more than that the clinic has said nothing of it.</summary>
    public bool IsNotToldThis(string text) =>
        text.StartsWith(NotToldThis, StringComparison.Ordinal);

    public string Price(Service service) =>
        service.PriceBrl is { } price
            ? $"{service.Name}: {Cost(price)}{(service.Note is { } note ? $". {note}" : ".")}"
            : $"Não tenho o valor de {service.Name}; posso chamar a equipe para informar.";

    public string Prices(IReadOnlyList<Service> services)
    {
        var priced = services.Where(s => s.PriceBrl is not null).ToList();
        return priced.Count == 0
            ? NotTold("valores")
            : "Valores particulares:\n"
                + string.Join('\n', priced.Select(s => $"• {s.Name}: {Cost(s.PriceBrl!.Value)}"));
    }

    /// <summary>Of those that were named: also which of them the clinic has not priced.</summary>
    public string PricesOf(IReadOnlyList<Service> named)
    {
        var untold = named.Where(s => s.PriceBrl is null).ToList();
        return untold.Count is 0 || untold.Count == named.Count
            ? Prices(named)
            : $"{Prices(named)}\n{NotTold($"o valor de {Said.List([.. untold.Select(s => s.Name)])}")}";
    }

    public string Payment() =>
        clinic.Payment is { } how ? $"Formas de pagamento: {how}" : NotTold("formas de pagamento");

    public string Address(bool withZip = false)
    {
        if (AddressLine() is not { } line)
        {
            return NotTold("o endereço");
        }

        var a = clinic.Address!;
        var zip =
            !withZip ? ""
            : a.Zip is null ? ". Não tenho o CEP"
            : $", CEP {a.Zip}";
        return $"{Mark("📍")}{line}{(a.Reference is null ? "" : $" ({a.Reference})")}{zip}.{(a.MapsUrl is null ? "" : $" {a.MapsUrl}")}";
    }

    public string Hours(WeeklyHours hours) => $"Horário de funcionamento:\n{Week(hours)}";

    public string ProfessionalHours(Professional professional, WeeklyHours hours) =>
        $"{professional.Name} atende:\n{Week(hours)}";

    public string ProfessionalOn(
        Professional professional,
        LocalDate date,
        IReadOnlyList<OpenRange> working,
        LocalDate today
    ) =>
        working.Count == 0 && (professional.Hours ?? clinic.Hours).On(date.DayOfWeek).Count > 0
            ? $"{professional.Name} não atende {Said.OnDay(date, today)}: nesse dia a agenda está fechada."
        : working.Count == 0
            ? $"{professional.Name} não atende {Said.OnDay(date, today)}. Os dias são:\n{Week(professional.Hours ?? clinic.Hours)}"
        : $"{professional.Name} atende {Said.OnDay(date, today)}, {Ranges(working)}.";

    public string OpenOn(
        LocalDate date,
        IReadOnlyList<OpenRange> opening,
        DayClosure? closure,
        LocalDate today
    )
    {
        var day = Said.OnDay(date, today);
        return closure is { Name: { } name } ? $"{Capital(day)} a clínica não abre ({name})."
            : opening.Count == 0 ? $"{Capital(day)} a clínica não abre.\n{Hours(clinic.Hours)}"
            : $"Sim, {day} a clínica abre {Ranges(opening)}.";
    }

    /// <summary>At the time that was asked for it is closed, for <paramref name="why"/> where there is a reason.</summary>
    public string OnlyOpen(
        LocalDate date,
        IReadOnlyList<OpenRange> opening,
        LocalDate today,
        string? why
    ) =>
        why is null
            ? $"Nesse horário não: {Said.OnDay(date, today)} a clínica abre {Ranges(opening)}."
            : $"{why} Nesse dia o horário é {Ranges(opening)}.";

    public static string ClosedOnHolidays(LocalDate next, string name, LocalDate today) =>
        $"Em feriados a clínica não abre; o próximo é {Said.Day(next, today)} ({name}).";

    /// <summary>After the hours of a day: the part of it that is closed for a reason of its own.</summary>
    public static string AndClosed(WhyNot? part) =>
        part is null
            ? ""
            : $" {Capital(Ranges(part.Open))} não abre{(part.Name is null ? "" : $" ({part.Name})")}.";

    public string OpenNow(
        bool open,
        bool asksIfClosed,
        IReadOnlyList<OpenRange> today,
        LocalDateTime now,
        LocalDateTime? opens
    ) =>
        open
            ? $"{(asksIfClosed ? "Não" : "Sim")}, a clínica está aberta agora. Hoje o horário é {Ranges(today)}."
        : opens is { } at ? $"Agora a clínica está fechada; abre {Said.When(at, now.Date)}."
        : "Agora a clínica está fechada.";

    /// <summary>Asked about a day that has had its hours already.</summary>
    public static string ClosedForToday(
        IReadOnlyList<OpenRange> today,
        LocalDateTime now,
        LocalDateTime? opens
    ) =>
        $"Hoje a clínica já fechou: abriu {Ranges(today)}."
        + (opens is { } at ? $" Abre de novo {Said.When(at, now.Date)}." : "");

    public string Council(Professional professional) =>
        professional.Council is { } council
            ? $"{professional.Name}: {council}."
            : NotTold($"o registro de {professional.Name}");

    public string Department(string name, string email) => $"E-mail ({name}): {email}";

    public string NotOfOthers =>
        "Dados e consultas de outras pessoas eu não posso informar por aqui. Se precisar, chamo alguém da equipe.";

    public string HasService(Service service, IReadOnlyList<Professional> givers)
    {
        var who =
            givers.Count == 0 ? "" : $", com {Said.List([.. givers.Select(g => g.Name)], "ou")}";
        return $"Sim, temos {service.Name}{who}.";
    }

    /// <summary>What is asked of a professional besides is not known.</summary>
    public string NotToldOf(Professional professional, IReadOnlyList<Service> services) =>
        $"{professional.Name}{(professional.Specialty is null ? "" : $" ({professional.Specialty})")} faz aqui {Said.List([.. services.Select(s => s.Name)])}. Sobre o resto não tenho informação; posso chamar a equipe para responder.";

    public static string ServiceIsWith(Service service, IReadOnlyList<Professional> givers) =>
        $"{service.Name} é com {Said.List([.. givers.Select(g => g.Name)])}.";

    public string HasProfessional(Professional professional, IReadOnlyList<Service> services) =>
        $"Sim, {professional.Name}{(professional.Specialty is null ? "" : $" ({professional.Specialty})")} atende aqui"
        + (services.Count == 0 ? "." : $": {Said.List([.. services.Select(s => s.Name)])}.");

    public string Services(IReadOnlyList<Service> services) =>
        services.Count == 0
            ? NotTold("os serviços")
            : $"Os atendimentos da clínica são: {Said.List([.. services.Select(s => s.Name)])}. Se procura outra coisa, posso chamar a equipe.";

    public string NotToldAmong(IReadOnlyList<Service> services) =>
        $"{NotTold("isso")} Os atendimentos são: {Said.List([.. services.Select(s => s.Name)])}.";

    public string WhoGives(Service service, IReadOnlyList<Professional> givers) =>
        givers.Count == 0
            ? NotTold($"quem atende {service.Name}")
            : $"{service.Name}: quem atende é {Said.List([.. givers.Select(g => g.Name)], "ou")}.";

    public string Team(IReadOnlyList<Professional> team) =>
        $"Quem atende aqui: {Said.List([.. team.Select(p => p.Specialty is null ? p.Name : $"{p.Name} ({p.Specialty})")])}.";

    public string TeamForChildren(
        IReadOnlyList<Professional> theirs,
        IReadOnlyList<Professional> team
    ) =>
        theirs.Count == 0
            ? $"{NotTold("atendimento de crianças")} {Team(team)}"
            : $"Atendimento de crianças: {Said.List([.. theirs.Select(p => p.Specialty is null ? p.Name : $"{p.Name} ({p.Specialty})")])}.";

    public string TeamOn(LocalDate day, LocalDate today, IReadOnlyList<Professional> team) =>
        $"{Capital(Said.OnDay(day, today))}: {Said.List([.. team.Select(p => p.Name)])}.";

    public string NoneOfSpecialty(string specialty, IReadOnlyList<Professional> team) =>
        $"{NotTold($"quem atenda como {specialty}")} {Team(team)}";

    public static string SetsApart(IReadOnlyList<string> differentials) =>
        $"Nossos diferenciais:\n{string.Join('\n', differentials.Select(d => $"• {d}"))}";

    public string ClinicName => $"Aqui é {_clinic.The}.";

    public string NoticeOfChange =>
        $"Para remarcar ou cancelar por aqui, é preciso avisar com pelo menos {NoticeToChange()} de antecedência; com menos do que isso, só a equipe.";

    public string Preparation(Service? service) =>
        service is null ? "Sobre o preparo: qual atendimento? Assim digo o que é preciso."
        : service.Preparation is { } how ? $"Preparo para {service.Name}: {how}"
        : service.Note is { } note ? $"Sobre {service.Name}, a clínica informa: {note}"
        : $"A clínica não informou preparo para {service.Name}; posso chamar a equipe para confirmar.";

    private static string Cost(decimal price) => price == 0 ? "sem custo" : Said.Money(price);

    private string? AddressLine()
    {
        if (clinic.Address is not { Street: { } street } a)
        {
            return null;
        }

        string?[] parts = [street, a.Number, a.Complement, a.District, CityAndState(a)];
        return string.Join(", ", parts.Where(p => p is not null));
    }

    private static string? CityAndState(ClinicAddress a) =>
        a.City is null ? a.State
        : a.State is null ? a.City
        : $"{a.City}/{a.State}";

    // Days with the same hours are said together: "seg a sex: 8h às 12h e 13h às 18h".
    private static string Week(WeeklyHours hours)
    {
        var lines = new List<string>();
        for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
        {
            var ranges = hours.On(day);
            if (ranges.Count == 0)
            {
                continue;
            }

            var last = day;
            while (last < IsoDayOfWeek.Sunday && hours.On(last + 1).SequenceEqual(ranges))
            {
                last++;
            }

            var days =
                last == day
                    ? Said.Day(day)
                    : $"{Said.Day(day)} {(last == day + 1 ? "e" : "a")} {Said.Day(last)}";
            lines.Add($"• {days}: {Ranges(ranges)}");
            day = last;
        }

        return lines.Count == 0 ? "• sem horário informado" : string.Join('\n', lines);
    }

    private static string Ranges(IReadOnlyList<OpenRange> ranges) =>
        Said.List([
            .. ranges.Select(r =>
                $"das {Said.Time(r.From)} às {(r.EndsAtMidnight ? "24h" : Said.Time(r.To))}"
            ),
        ]);

    public string Lasts(Service service) =>
        $"{service.Name} dura cerca de {service.Minutes} minutos.";
}
