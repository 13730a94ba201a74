using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist.Llm;

/// <summary>
/// The short names by which a model speaks of this contact's appointments ("c1"), people ("p1") and the slots it was shown ("h1"). It knows no
/// other keys, so it cannot name anything of another patient.
/// </summary>
internal sealed class References(Desk desk)
{
    private readonly IReadOnlyList<KnownAppointment> _appointments = desk.Upcoming();
    private readonly List<OfferedSlot> _slots = [.. desk.State.Offers];

    public KnownAppointment? Appointment(string? name) =>
        Number('c', name) is { } at && at < _appointments.Count ? _appointments[at] : null;

    public KnownPatient? Patient(string? name) =>
        Number('p', name) is { } at && at < desk.Contact.Patients.Count
            ? desk.Contact.Patients[at]
            : null;

    public OfferedSlot? Slot(string? name) =>
        Number('h', name) is { } at && at < _slots.Count ? _slots[at] : null;

    public string Name(OfferedSlot slot)
    {
        if (!_slots.Contains(slot))
        {
            _slots.Add(slot);
        }

        return $"h{_slots.IndexOf(slot) + 1}";
    }

    public IEnumerable<string> FirstNames =>
        desk.Contact.Patients.Select(p => Said.FirstName(p.Name));

    public string People() =>
        string.Join(
            '\n',
            desk.Contact.Patients.Select(
                (p, i) =>
                    $"p{i + 1}: {Said.FirstName(p.Name)}{(p.Relation is null ? " (quem escreve)" : $" ({p.Relation})")}"
            )
        );

    public string Appointments() =>
        string.Join('\n', _appointments.Select((a, i) => $"c{i + 1}: {Line(a)}"));

    public string Slots(IEnumerable<OfferedSlot> slots) =>
        string.Join('\n', slots.Select(s => $"{Name(s)}: {Line(s)}"));

    private string Line(KnownAppointment a) =>
        $"{AppointmentWords.Short(desk, a)}, para {Said.FirstName(a.PatientName)}{(a.Status == AppointmentStatus.Confirmed ? ", confirmada" : "")}";

    private string Line(OfferedSlot s) =>
        desk.Say.SlotLine(desk.Local(s.Start), desk.Knows.Professional(s.Professional), desk.Today);

    private static int? Number(char kind, string? name) =>
        name is { Length: > 1 and < 5 }
        && name[0] == kind
        && int.TryParse(name.AsSpan(1), out var number)
        && number > 0
            ? number - 1
            : null;
}
