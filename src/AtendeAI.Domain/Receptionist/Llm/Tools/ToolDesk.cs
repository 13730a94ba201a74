using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Booking.Offers;
using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules;

namespace AtendeAI.Domain.Receptionist.Llm.Tools;

/// <summary>
/// Carries out a tool call as a step of the deterministic receptionist: the same search, holds, notice rules and questions. Whatever changes
/// something ends in a question to the patient, whose yes (not the model's) carries it out.
/// </summary>
internal sealed class ToolDesk(Desk desk, References references)
{
    /// <summary>The step, or the reason (for the model) why there is none.</summary>
    public async ValueTask<(Outcome? Step, string? Problem)> RunAsync(
        ModelToolCall call,
        CancellationToken cancellationToken
    )
    {
        if (ToolArguments.Parse(call.Arguments) is not { IsBroken: false } arguments)
        {
            return (null, "argumentos inválidos");
        }

        return call.Name switch
        {
            "find_slots" => await FindAsync(arguments, cancellationToken),
            "book" => await BookAsync(arguments, cancellationToken),
            "move" => await MoveAsync(arguments, cancellationToken),
            "cancel" => Cancel(arguments),
            "confirm" => Confirm(arguments),
            "my_appointments" => (AppointmentsRule.Show(desk), null),
            "hand_off" => (AskPerson(), null),
            "waitlist" => Waitlist(arguments),
            "opt_out" => (Step.Tell(desk, "privacy.ask-opt-out", desk.Say.HowToOptOut), null),
            _ => (null, "essa ferramenta não existe"),
        };
    }

    private async ValueTask<(Outcome?, string?)> FindAsync(
        ToolArguments arguments,
        CancellationToken ct
    )
    {
        if (Wanted(arguments) is not { } wish)
        {
            return (null, "serviço ou profissional desconhecido: use os ids de FATOS");
        }

        Collector.Take(desk);
        LetGo();
        desk.State = desk.State with
        {
            Goal = Goal.Book,
            Appointment = null,
            Offers = [],
            Wish = desk.State.Wish with
            {
                Service = wish.Service,
                Services = [],
                Professional = wish.Professional,
                Professionals = [],
                When = wish.When,
            },
        };
        return (await BookingFlow.NextAsync(desk, false, ct), null);
    }

    private async ValueTask<(Outcome?, string?)> BookAsync(
        ToolArguments arguments,
        CancellationToken ct
    )
    {
        if (references.Slot(arguments.Text("slot")) is not { } slot)
        {
            return (null, "esse horário não foi oferecido: procure com find_slots");
        }

        Collector.Take(desk);
        var who = references.Patient(arguments.Text("patient"));
        desk.State = desk.State with
        {
            Goal = Goal.Book,
            Appointment = null,
            Wish = desk.State.Wish with
            {
                Service = slot.Service,
                Patient = who?.Id ?? desk.State.Wish.Patient,
                Relation = who is null ? desk.State.Wish.Relation : who.Relation,
                When = new WhenWish { Said = true },
                Professional = null,
                Professionals = [],
                Services = [],
            },
        };
        if (!await IsFreeAsync(slot.ToSlot(), null, ct))
        {
            return (null, "esse horário não está mais livre: procure outro com find_slots");
        }

        BookingFlow.Choose(desk, slot.ToSlot());
        return (await BookingFlow.NextAsync(desk, false, ct), null);
    }

    private async ValueTask<(Outcome?, string?)> MoveAsync(
        ToolArguments arguments,
        CancellationToken ct
    )
    {
        if (Changeable(arguments, out var problem) is not { } appointment)
        {
            return (null, problem);
        }

        var professional = arguments.Text("professional");
        if (
            professional is not null
            && !desk.Knows.Givers(appointment.ServiceId).Any(p => p.Id == professional)
        )
        {
            return (null, "esse profissional não atende esse serviço");
        }

        LetGo();
        desk.State = DialogueStates.Idle(desk.State) with
        {
            Goal = Goal.Reschedule,
            Appointment = appointment.Id.Value,
            Wish = new Wish { When = When(arguments), Professional = professional },
        };
        if (arguments.Text("slot") is not { } name)
        {
            return (await MoveFlow.NextAsync(desk, false, ct), null);
        }

        if (
            references.Slot(name) is not { } slot
            || slot.Service != appointment.ServiceId
            || !await IsFreeAsync(slot.ToSlot(), appointment, ct)
        )
        {
            return (null, "esse horário não serve ou não está livre: procure sem slot");
        }

        BookingFlow.Choose(desk, slot.ToSlot());
        return (await MoveFlow.NextAsync(desk, false, ct), null);
    }

    private (Outcome?, string?) Cancel(ToolArguments arguments)
    {
        if (Changeable(arguments, out var problem) is not { } appointment)
        {
            return (null, problem);
        }

        LetGo();
        desk.State = DialogueStates.Idle(desk.State) with
        {
            Goal = Goal.Cancel,
            Appointment = appointment.Id.Value,
        };
        return (CancelFlow.Next(desk), null);
    }

    private (Outcome?, string?) Confirm(ToolArguments arguments)
    {
        if (references.Appointment(arguments.Text("appointment")) is not { } appointment)
        {
            return (null, "essa consulta não existe: veja FATOS");
        }

        desk.State = DialogueStates.Idle(desk.State) with { Appointment = appointment.Id.Value };
        return (
            Step.YesNo(
                desk,
                "confirm.which",
                PendingYes.ConfirmAppointment,
                desk.Say.AskConfirmAppointment(AppointmentWords.Short(desk, appointment)),
                Phrases.YesTitle,
                Phrases.NotComingTitle
            ),
            null
        );
    }

    private (Outcome?, string?) Waitlist(ToolArguments arguments)
    {
        if (Wanted(arguments) is not { Service: { } service } wish)
        {
            return (null, "serviço ou profissional desconhecido: use os ids de FATOS");
        }

        LetGo();
        Collector.Take(desk);
        desk.State = desk.State with
        {
            Goal = Goal.Waitlist,
            Wish = desk.State.Wish with
            {
                Service = service,
                Services = [],
                Professional = wish.Professional,
                When = wish.When,
            },
        };
        return (
            Step.YesNo(
                desk,
                "booking.nothing-free",
                PendingYes.Waitlist,
                desk.Say.AskWaitlist(desk.Knows.Service(service)!),
                Phrases.WaitlistTitle,
                Phrases.NoThanksTitle
            ),
            null
        );
    }

    private Outcome AskPerson() =>
        Step.YesNo(
            desk,
            "misunderstood.twice",
            PendingYes.Person,
            desk.Say.AskPerson,
            Phrases.PersonTitle,
            Phrases.NoThanksTitle
        );

    // A tool never calls the team by itself: what only the team may change is told to the model, which offers a person.
    private KnownAppointment? Changeable(ToolArguments arguments, out string? problem)
    {
        var appointment = references.Appointment(arguments.Text("appointment"));
        problem =
            appointment is null ? "essa consulta não existe: veja FATOS"
            : BookingRules.CanChange(desk.Clinic, appointment.Start, desk.Now) ? null
            : "já passou do prazo para mudar essa consulta por aqui: só a equipe pode; ofereça hand_off";
        return problem is null ? appointment : null;
    }

    private Wish? Wanted(ToolArguments arguments)
    {
        var service = desk.Knows.Service(arguments.Text("service"));
        var professional = desk.Knows.Professional(arguments.Text("professional"));
        if (
            service is null
            || (arguments.Text("professional") is not null && professional is null)
            || desk.Knows.Givers(service.Id).Count == 0
        )
        {
            return null;
        }

        return new Wish
        {
            Service = service.Id,
            Professional = professional?.Id,
            When = When(arguments),
        };
    }

    private static WhenWish When(ToolArguments arguments)
    {
        var (from, to) = (arguments.Date("date_from"), arguments.Date("date_to"));
        var (start, end) = (arguments.Minute("time_from"), arguments.Minute("time_to"));
        return from is null && to is null && start is null && end is null
            ? new WhenWish()
            : new WhenWish
            {
                Said = true,
                Choices = [new(from, (to ?? from)?.PlusDays(1), start, end)],
            };
    }

    private async ValueTask<bool> IsFreeAsync(
        Slot slot,
        KnownAppointment? moving,
        CancellationToken ct
    )
    {
        var date = desk.Local(slot.Start).Date;
        var question = new SlotQuestion(
            slot.ServiceId,
            slot.ProfessionalId,
            new() { Said = true, Choices = [new(date, date.PlusDays(1), null, null)] },
            PatientChoice.Known(desk)?.Id,
            moving
        );
        return (await Availability.FindAsync(desk, question, ct)).Fits.Contains(slot);
    }

    private void LetGo()
    {
        if (desk.State.Chosen is not null)
        {
            ChangeTurn.Release(desk);
        }
    }
}
