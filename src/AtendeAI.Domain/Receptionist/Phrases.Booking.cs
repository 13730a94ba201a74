using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking.Offers;
using AtendeAI.Domain.Receptionist.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist;

internal sealed partial class Phrases
{
    public string WhichService(bool again) =>
        again
            ? "Qual destes atendimentos? Pode tocar na lista ou escrever o nome."
            : $"Qual atendimento {You} precisa?";

    public string WhichOfServices(IReadOnlyList<Service> services) =>
        $"{Wants} {Said.List([.. services.Select(s => s.Name)], "ou")}?";

    public string FirstLook(Service service) =>
        $"Para ver isso, o atendimento é {service.Name}; se for outro, é só dizer.";

    public string HasNot(string what) =>
        $"Não encontrei “{what}” entre os atendimentos e profissionais da clínica; se preferir, chamo a equipe.";

    public string MoreServices => "Também temos estes. Qual deles?";

    public string WithWhom(bool more) =>
        more
            ? "Estes também. Com quem prefere?"
            : "Com quem prefere? Pode tocar na lista ou escrever o nome.";

    public string WhichProfessional(IReadOnlyList<Professional> who) =>
        $"Com quem: {Said.List([.. who.Select(p => p.Name)], "ou")}?";

    public string DoesNotGive(
        Professional professional,
        Service service,
        IReadOnlyList<Professional> givers
    ) =>
        givers.Count == 0
            ? $"{professional.Name} não atende {service.Name}."
            : $"{professional.Name} não atende {service.Name}; quem atende é {Said.List([.. givers.Select(g => g.Name)], "ou")}.";

    public string OnlyGivenBy(Service service, IReadOnlyList<Professional> givers) =>
        $"Quem atende {service.Name} é só {Said.List([.. givers.Select(g => g.Name)], "e")}; se preferir, chamo a equipe.";

    public string Offer(Service service, IReadOnlyList<string> slots, bool asksDay, bool nearest)
    {
        var (start, question) =
            slots.Count == 1
                ? ("este horário", "Pode ser?")
                : ("estes horários", "Qual fica melhor?");
        var title = nearest
            ? $"O mais próximo que tenho para {service.Name}:"
            : $"Tenho {start} para {service.Name}:";
        var other = asksDay ? " Se preferir outro dia ou período, é só dizer." : "";
        return $"{title}\n{string.Join('\n', slots.Select(s => $"• {s}"))}\n\n{question}{other}";
    }

    /// <summary>Of times that were shown a moment ago and are not listed again.</summary>
    public string OfferAgain(bool agreed) =>
        $"Só falta escolher{(agreed ? ": qual deles?" : " o horário.")} Pode tocar em um, escrever “o primeiro” ou dizer outro dia.";

    public string NoSuchDate => "Essa data não existe no calendário.";

    public string NameNoted(string name) => $"Anotei: {name}.";

    public string SlotLine(LocalDateTime at, Professional? with, LocalDate today) =>
        with is null ? Said.When(at, today) : $"{Said.When(at, today)}, com {with.Name}";

    public string NoMore => "Não tenho outros horários além destes que já mostrei.";

    public static string NothingFreeWith(Professional professional) =>
        $"{professional.Name} não tem mais horário livre na agenda aberta.";

    public string NothingFree(Service service) =>
        $"No momento não há horário livre para {service.Name} na agenda que posso marcar. Posso colocar {(_formal ? "o(a) senhor(a)" : "você")} na lista de espera ou chamar a equipe.";

    public string InsistsOnFull(Service service) =>
        $"Nesse dia e horário não tenho mesmo para {service.Name}; os que mostrei continuam livres. Posso também colocar {(_formal ? "o(a) senhor(a)" : "você")} na lista de espera ou chamar a equipe.";

    public string InsistsOutside =>
        $"Posso ver outro dia ou horário em que haja atendimento, ou chamar a equipe. O que {(_formal ? "o(a) senhor(a) prefere" : "prefere")}?";

    public string Why(WhyNot why, LocalDate today)
    {
        var day = why.Day is { } d ? Said.OnDay(d, today) : null;
        return why.Reason switch
        {
            NoSlotReason.Past => why.Day < today ? DayIsPast(why.Day!.Value, today) : AlreadyPast,
            NoSlotReason.TooSoon =>
                $"Para esse horário já está em cima da hora: preciso de {Notice()} de antecedência.",
            NoSlotReason.TooFar =>
                $"A agenda só está aberta para os próximos {clinic.Booking.MaxDaysAhead} dias.",
            NoSlotReason.Holiday => $"{Capital(day!)} é feriado ({why.Name}) e a clínica não abre.",
            NoSlotReason.ClosedDay =>
                $"{Capital(day!)} a clínica não abre{(why.Name is null ? "" : $" ({why.Name})")}.",
            NoSlotReason.ClosedWeekday =>
                $"A clínica não abre {Weekdays(why.Day!.Value.DayOfWeek)}.",
            NoSlotReason.ProfessionalAway when why.Day is null =>
                $"{why.Name} não atende nessas datas: está fora nesse período.",
            NoSlotReason.ProfessionalAway =>
                $"{why.Name} não atende {day}: está fora nesse período.",
            NoSlotReason.ProfessionalNotThatDay =>
                $"{why.Name} não atende {Weekdays(why.Day!.Value.DayOfWeek)}.",
            NoSlotReason.NobodyThatDay => $"{Capital(day!)} não há atendimento desse tipo.",
            NoSlotReason.OutsideHours when why.Week is { } week =>
                $"Nesse horário não há atendimento. {(why.Name is null ? "O horário é" : $"{why.Name} atende")}:\n{Week(week)}",
            NoSlotReason.OutsideHours =>
                $"Esse horário fica fora do atendimento {day}, que vai {Ranges(why.Open)}.",
            _ => Occupied(why, day),
        };
    }

    private string Occupied(WhyNot why, string? day) =>
        why.Reason switch
        {
            NoSlotReason.DayFull => $"{Capital(day!)}, não tenho mais horário livre.",
            NoSlotReason.PartFull => $"{Capital(day!)}, não tenho horário livre nesse período.",
            NoSlotReason.Taken => $"{Capital(day!)}, {Said.At(why.At!.Value)} já está ocupado.",
            NoSlotReason.OffGrid =>
                $"{Capital(day!)}, nenhum horário começa {Said.At(why.At!.Value)}.",
            NoSlotReason.TooLong =>
                $"{why.Name} leva {why.Minutes} minutos e {Said.At(why.At!.Value)} não cabe mais: o atendimento {day} vai {Ranges(why.Open)}.",
            NoSlotReason.ClosedPart =>
                $"{Capital(day!)} a clínica não abre {Ranges(why.Open)}{(why.Name is null ? "" : $" ({why.Name})")}.",
            _ => day is null
                ? "Não tenho horário livre como foi pedido."
                : $"{Capital(day)} não tenho horário livre como foi pedido.",
        };

    public string ConfirmBooking(
        Service service,
        Professional professional,
        LocalDateTime at,
        LocalDate today,
        string patient,
        string? insurance
    ) =>
        $"Posso confirmar?\n{Mark("📅")}{Capital(Said.When(at, today))}\n{Mark("🩺")}{service.Name} com {professional.Name}\n{Mark("👤")}{patient}{Payment(service, insurance)}";

    public string ConfirmMove(
        Service service,
        Professional professional,
        LocalDateTime from,
        LocalDateTime to,
        LocalDate today
    ) =>
        $"Posso mudar {service.Name} com {professional.Name} de {Said.When(from, today)} para {Said.When(to, today)}?";

    /// <summary>Whoever sees the patient is another one too.</summary>
    public string ConfirmMoveTo(
        Service service,
        Professional before,
        Professional after,
        LocalDateTime from,
        LocalDateTime to,
        LocalDate today
    ) =>
        $"Posso mudar {service.Name} de {Said.When(from, today)}, com {before.Name}, para {Said.When(to, today)}, com {after.Name}?";

    public string Booked(
        Service service,
        Professional professional,
        LocalDateTime at,
        LocalDate today,
        string patient
    )
    {
        var address = AddressLine() is { } place ? $"\n{Mark("📍")}{place}" : "";
        var prepare = service.Preparation is { } preparation ? $"\n{Mark("📝")}{preparation}" : "";
        return $"Pronto, está marcado!{Smile("✅")}\n{Mark("📅")}{Capital(Said.When(at, today))}\n{Mark("🩺")}{service.Name} com {professional.Name}\n{Mark("👤")}{patient}{address}{prepare}";
    }

    public string Moved(
        Service service,
        Professional professional,
        LocalDateTime at,
        LocalDate today
    ) =>
        $"Pronto, remarcado!{Smile("✅")} {service.Name} com {professional.Name}: {Said.When(at, today)}.";

    public string AlreadyDone(LocalDateTime at, Service? service, LocalDate today) =>
        $"Já está marcado: {service?.Name ?? "a consulta"}, {Said.When(at, today)}.{Smile("👍")}";

    public string ForSomebodyElse => "Se for para mais alguém, é só dizer o nome.";

    public string MoveOrAnother(
        Service service,
        LocalDateTime booked,
        LocalDateTime tapped,
        LocalDate today
    ) =>
        $"{service.Name} já está marcado para {Said.When(booked, today)}. Quer mudar para {Said.When(tapped, today)} ou marcar mais uma?";

    public string AlreadyHeld => "Esse horário já está separado.";

    public string FreeAlready => "Nem precisa de lista de espera: há horário livre.";

    public string BookedAnew => "Essa consulta já foi cancelada; marco de novo em outro horário.";

    public string AlsoFor(string relation) => $"Vamos marcar agora o horário {Of(relation)}?";

    public string OneAtATime(int weeks) =>
        $"Marco um horário de cada vez: depois deste, já ofereço {(weeks == 1 ? "o da semana seguinte" : "o seguinte")}.";

    public string AlsoOn(LocalDateTime at, LocalDate today) =>
        $"Vejo também o de {Said.When(at, today)}?";

    public string AlsoService(Service service) => $"Vamos marcar agora {service.Name}?";

    public string OneThenAnother(params IReadOnlyList<string> names) =>
        names.Count == 2
            ? $"Marco primeiro o horário de {names[0]} e, em seguida, o de {names[1]}."
            : $"Marco um horário de cada vez: {Said.List(names, "e")}.";

    public string OnlyThis(Service service) => $"Tudo bem, fica só {service.Name}.";

    public string LeftOut(Service service) => $"Tudo bem, {service.Name} fica de fora.";

    public string NothingMore => "Tudo bem, não marquei mais nada.";

    public string AfterThisOne => "Anotei: marco o outro logo depois deste.";

    public string AlsoAnother => "Vamos marcar agora o outro horário?";

    public string OneByOne => "Marco um horário de cada vez.";

    public string AlsoNamed(string name) => $"Vamos marcar agora o horário de {name}?";

    public string AlsoYou =>
        _formal ? "Vamos marcar agora o seu próprio horário?" : "Vamos marcar agora o seu horário?";

    public string WhichPlan(IReadOnlyList<string> accepted) =>
        $"Qual é o convênio? Atendemos {Said.List(accepted, "ou")}.";

    public string ThatPlan => "Esse";

    public string JustTaken => "Esse horário acabou de ser ocupado, desculpe.";

    public string NoLongerFree => "Esse horário não está mais livre.";

    private static string DayIsPast(LocalDate day, LocalDate today) =>
        day == today.PlusDays(-1) ? "Ontem já passou." : $"O dia {Said.Date(day)} já passou.";

    public string AlreadyPast => "Esse horário já passou.";

    public string PatientBusy => "Nesse horário já existe outra consulta da mesma pessoa.";

    public string TooMany(int most) =>
        $"Já há {most} consultas futuras marcadas, que é o máximo que posso marcar por aqui. Posso remarcar ou cancelar uma delas, ou chamar a equipe.";

    public string Dropped => "Tudo bem, não marquei nada. Quando quiser, é só chamar.";

    public string InsuranceNoted(string plan) => $"Anotei o convênio {plan}.";

    public string OldOffer => "Essa opção é de uma mensagem antiga; vou ver de novo o que há.";

    private string Payment(Service service, string? insurance)
    {
        if (insurance is not null)
        {
            return $"\n{Mark("💳")}Convênio {insurance}";
        }

        var price = service.PriceBrl is { } amount
            ? amount == 0
                ? "sem custo"
                : Said.Money(amount)
            : null;
        return price is null ? "" : $"\n{Mark("💳")}Particular: {price}";
    }

    private string Notice()
    {
        var minutes = clinic.Booking.MinNoticeMinutes;
        return minutes % 1440 == 0 && minutes > 0 ? Count(minutes / 1440, "dia", "dias")
            : minutes % 60 == 0 ? Count(minutes / 60, "hora", "horas")
            : $"{minutes} minutos";
    }

    public static string Count(int number, string one, string many) =>
        number == 1 ? $"1 {one}" : $"{number} {many}";

    private static string Weekdays(IsoDayOfWeek day) =>
        day is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday
            ? $"aos {Said.Day(day)}s"
            : $"às {Said.Day(day).Replace("-feira", "s-feiras", StringComparison.Ordinal)}";

    private static string Of(string relation) =>
        relation switch
        {
            "pessoa" => "da pessoa",
            "paciente" => "do paciente",
            "mãe" or "filha" or "esposa" or "irmã" or "avó" or "neta" => $"da sua {relation}",
            _ => $"do seu {relation}",
        };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
