using AtendeAI.Domain.Agenda;
using NodaTime;
using NodaTime.Text;

namespace AtendeAI.Domain.Receptionist.Headless;

/// <summary>Carries out a turn's commands on the agenda in memory: all of them, or none and the refusal.</summary>
internal sealed class ChatCommands(ChatAgenda agenda, ChatContact contact, Instant now)
{
    private static readonly LocalDateTimePattern s_local =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    private readonly List<ChatEffect> _effects = [];

    public IReadOnlyList<ChatEffect> Effects => _effects;

    /// <summary>Slots that became free, which the waiting list may want.</summary>
    public List<Slot> Freed { get; } = [];

    public CommandRefusal? Run(IReadOnlyList<Command> commands)
    {
        var saved = agenda.Save();
        foreach (var command in commands)
        {
            if (Run(command) is { } rule)
            {
                agenda.Restore(saved);
                _effects.Clear();
                Freed.Clear();
                return new(command, rule);
            }
        }

        return null;
    }

    private string? Run(Command command)
    {
        switch (command)
        {
            case HoldSlot hold:
                return Hold(hold);
            case ReleaseHolds:
                Release();
                return null;
            case LeaveWaitlist leave:
                agenda.Waiting.RemoveAll(w =>
                    w.Phone == contact.Phone
                    && (leave.ServiceId is null || w.Wanted.ServiceId == leave.ServiceId)
                );
                return null;
            case BookAppointment book:
                return Book(book);
            case MoveAppointment move:
                return Move(move);
            case CancelAppointment cancel:
                return Cancel(cancel);
            case ConfirmAppointment confirm:
                return Confirm(confirm);
            case SavePatient save:
                agenda.Patient(contact.Phone, save.Patient);
                return null;
            case JoinWaitlist join:
                agenda.Waiting.Add(new(contact.Phone, join));
                Report(
                    "waitlisted",
                    ("service", join.ServiceId),
                    ("professional", join.ProfessionalId),
                    ("start", Local(join.From)),
                    ("end", Local(join.To))
                );
                return null;
            default:
                RunCare(command);
                return null;
        }
    }

    private void RunCare(Command command)
    {
        switch (command)
        {
            case HandOff handOff:
                contact.WithPerson |= !handOff.KeepsTalking;
                Report(
                    "handoff",
                    ("reason", handOff.Reason),
                    ("priority", handOff.Priority.ToString().ToLowerInvariant())
                );
                break;
            case RaiseEmergency:
                Report("emergency");
                break;
            case OptOut:
                contact.OptedOut = true;
                Report("opted_out");
                break;
            case OptIn:
                contact.OptedOut = false;
                Report("opted_in");
                break;
            case RequestData request:
                Report("data_request", ("kind", request.Kind));
                break;
            case RateVisit rate:
                Report("rating", ("score", rate.Score), ("comment", rate.Comment));
                break;
            case CommentOnVisit comment:
                Report("rating", ("score", comment.Score), ("comment", comment.Comment));
                break;
        }
    }

    // What was offered from the waiting list and is given back goes to the next on it.
    private void Release()
    {
        Freed.AddRange(
            agenda.Holds.Where(h => h.Phone == contact.Phone && h.IsOffer).Select(h => h.Slot)
        );
        agenda.Holds.RemoveAll(h => h.Phone == contact.Phone);
    }

    private string? Hold(HoldSlot hold)
    {
        Release();
        if (agenda.Refusal(hold.Slot, contact.Phone, null, now) is { } rule)
        {
            return rule;
        }

        agenda.Holds.Add(new(contact.Phone, hold.Slot, hold.Until));
        return null;
    }

    private string? Book(BookAppointment book)
    {
        var patient = agenda.Patient(contact.Phone, book.Patient);
        if (agenda.Refusal(book.Slot, contact.Phone, patient.Id, now) is { } rule)
        {
            return rule;
        }

        agenda.Holds.RemoveAll(h => h.Phone == contact.Phone);
        agenda.Waiting.RemoveAll(w =>
            w.Phone == contact.Phone && w.Wanted.ServiceId == book.Slot.ServiceId
        );
        var id = agenda.NextId();
        agenda.Appointments.Add(
            new(
                id,
                agenda.NextKey(),
                1,
                book.Slot,
                patient.Name,
                patient.Id,
                contact.Phone,
                AppointmentStatus.Booked,
                book.Patient.Insurance
            )
        );
        Report("appointment_booked", ("appointment", id));
        return null;
    }

    private string? Move(MoveAppointment move)
    {
        if (Standing(move.Appointment, move.Revision, out var appointment) is { } refused)
        {
            return refused;
        }

        if (
            agenda.Refusal(move.To, contact.Phone, appointment!.PatientId, now, appointment) is
            { } rule
        )
        {
            return rule;
        }

        Freed.Add(appointment.Slot);
        agenda.Waiting.RemoveAll(w =>
            w.Phone == contact.Phone && w.Asked.Contains((move.To.ProfessionalId, move.To.Start))
        );
        Replace(appointment with { Slot = move.To, Revision = appointment.Revision + 1 });
        Report("appointment_moved", ("appointment", appointment.Id));
        return null;
    }

    private string? Cancel(CancelAppointment cancel)
    {
        if (Standing(cancel.Appointment, cancel.Revision, out var appointment) is { } refused)
        {
            return refused;
        }

        Freed.Add(appointment!.Slot);
        Replace(
            appointment with
            {
                Status = AppointmentStatus.Cancelled,
                Revision = appointment.Revision + 1,
            }
        );
        Report("appointment_cancelled", ("appointment", appointment.Id));
        return null;
    }

    private string? Confirm(ConfirmAppointment confirm)
    {
        if (agenda.Find(confirm.Appointment) is not { IsActive: true } appointment)
        {
            return "agenda.not-found";
        }

        if (appointment.Status == AppointmentStatus.Booked)
        {
            Replace(appointment with { Status = AppointmentStatus.Confirmed });
            Report("appointment_confirmed", ("appointment", appointment.Id));
        }

        return null;
    }

    private string? Standing(AppointmentId id, int revision, out ChatAppointment? appointment)
    {
        appointment = agenda.Find(id);
        return appointment is not { IsActive: true } ? "agenda.not-found"
            : appointment.Revision != revision ? "agenda.changed-meanwhile"
            : appointment.Slot.End <= now ? "agenda.already-over"
            : null;
    }

    private void Replace(ChatAppointment changed)
    {
        var index = agenda.Appointments.FindIndex(a => a.Key == changed.Key);
        agenda.Appointments[index] = changed;
    }

    private void Report(string type, params (string, object?)[] details) =>
        _effects.Add(ChatEffect.Of(type, details));

    private string Local(Instant instant) =>
        s_local.Format(instant.InZone(agenda.Clinic.Zone).LocalDateTime);
}
