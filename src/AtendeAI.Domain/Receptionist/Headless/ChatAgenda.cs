using System.Globalization;
using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Headless;

/// <summary>The agenda in memory: the same commands and the same refusals as the server's, with no database behind.</summary>
internal sealed class ChatAgenda(ClinicContext clinic)
{
    private readonly Dictionary<string, ChatContact> _contacts = new(StringComparer.Ordinal);
    private int _keys;

    public ClinicContext Clinic => clinic;

    public List<ChatAppointment> Appointments { get; private set; } = [];

    public List<ChatHold> Holds { get; private set; } = [];

    public List<ChatWaiting> Waiting { get; private set; } = [];

    public List<BusyRange> Blocked { get; } = [];

    public ChatContact Contact(string phone)
    {
        if (!_contacts.TryGetValue(phone, out var contact))
        {
            _contacts[phone] = contact = new(phone);
        }

        return contact;
    }

    public ChatAppointment? Find(string id) => Appointments.FirstOrDefault(a => a.Id == id);

    public ChatAppointment? Find(AppointmentId id) =>
        Appointments.FirstOrDefault(a => a.Key == id.Value);

    /// <summary>Keys are counted, so that a conversation gives the same ids every time.</summary>
    public Guid NextKey() => new(++_keys, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    public string NextId() =>
        $"a{Appointments.Select(a => Number(a.Id)).DefaultIfEmpty(0).Max() + 1}";

    /// <summary>The patient of that name on that phone, who becomes known when new.</summary>
    public KnownPatient Patient(string phone, PatientReference reference)
    {
        var people = Contact(phone).Patients;
        var index = people.FindIndex(p =>
            p.Id == reference.PatientId
            || (
                reference.PatientId is null
                && Booking.People.PatientChoice.SameName(p.Name, reference.Name)
            )
        );
        var known =
            index >= 0
                ? people[index]
                : new(NextKey(), reference.Name, null, null, null, reference.Relation);
        if (reference.PatientId is not null && reference.Name.Length > 0)
        {
            known = known with { Name = reference.Name };
            Rename(known.Id, known.Name);
        }

        known = known with
        {
            Cpf = reference.Cpf ?? known.Cpf,
            BirthDate = reference.BirthDate ?? known.BirthDate,
            Insurance = reference.Insurance ?? known.Insurance,
        };
        if (index >= 0)
        {
            people[index] = known;
        }
        else
        {
            people.Add(known);
        }

        return known;
    }

    private void Rename(Guid patient, string name)
    {
        for (var i = 0; i < Appointments.Count; i++)
        {
            if (Appointments[i].PatientId == patient)
            {
                Appointments[i] = Appointments[i] with { Patient = name };
            }
        }
    }

    public ContactCard Card(ChatContact contact, Instant now)
    {
        var today = clinic.Zone.AtStartOfDay(clinic.Today(now)).ToInstant();
        var own = Appointments
            .Where(a => a.Phone == contact.Phone && a.Status != AppointmentStatus.Cancelled)
            .OrderBy(a => a.Slot.Start)
            .ToList();
        var before = own.Where(a => a.Slot.Start < today).TakeLast(5);
        return new(
            contact.Phone,
            contact.ProfileName,
            [.. contact.Patients],
            [.. before.Concat(own.Where(a => a.Slot.Start >= today)).Select(Known)],
            contact.OptedOut
        );
    }

    /// <summary>Who holds the phone of somebody else's appointment: null where it is the patient's own, empty where the name is not known.</summary>
    public static string? Reader(ChatContact contact, Guid? patient) =>
        contact.Patients.FirstOrDefault(p => p.Id == patient)?.Relation is null
            ? null
            : contact.Patients.FirstOrDefault(p => p.Relation is null)?.Name
                ?? contact.ProfileName
                ?? "";

    public static string? Reader(ChatContact contact, PatientReference patient) =>
        patient.PatientId is not null ? Reader(contact, patient.PatientId)
        : patient.Relation is null ? null
        : contact.ProfileName ?? "";

    public KnownAppointment Known(ChatAppointment a) =>
        new(
            new(a.Key),
            a.Revision,
            a.PatientId,
            a.Patient,
            a.Slot.ProfessionalId,
            a.Slot.ServiceId,
            a.Slot.Start,
            a.Slot.End,
            a.Status,
            a.Phone is { } phone ? Reader(Contact(phone), a.PatientId) : null
        );

    /// <summary>The rule that keeps this slot from being taken, or null.</summary>
    public string? Refusal(
        Slot slot,
        string? phone,
        Guid? patient,
        Instant now,
        ChatAppointment? moving = null
    )
    {
        var wanted = Busy(slot);
        var others = Appointments.Where(a => a.IsActive && a != moving).ToList();
        if (
            Blocked.Any(b => b.ProfessionalId == slot.ProfessionalId && Touches(b, wanted))
            || others.Any(a =>
                a.Slot.ProfessionalId == slot.ProfessionalId && Touches(Busy(a.Slot), wanted)
            )
            || Holds.Any(h =>
                h.Phone != phone
                && h.Until > now
                && h.Slot.ProfessionalId == slot.ProfessionalId
                && Touches(Busy(h.Slot), wanted)
            )
        )
        {
            return "agenda.slot-taken";
        }

        return
            patient is not null
            && others.Any(a => a.PatientId == patient && Touches(Busy(a.Slot), wanted))
            ? "agenda.patient-busy"
            : null;
    }

    public BusyRange Busy(Slot slot) =>
        new(
            slot.ProfessionalId,
            slot.Start - Duration.FromMinutes(clinic.Booking.BufferBeforeMinutes),
            slot.End + Duration.FromMinutes(clinic.Booking.BufferAfterMinutes)
        );

    public static bool Touches(BusyRange a, BusyRange b) => a.From < b.To && b.From < a.To;

    /// <summary>What has to be put back when a turn is refused.</summary>
    public (List<ChatAppointment>, List<ChatHold>, List<ChatWaiting>) Save() =>
        ([.. Appointments], [.. Holds], [.. Waiting]);

    public void Restore((List<ChatAppointment>, List<ChatHold>, List<ChatWaiting>) saved) =>
        (Appointments, Holds, Waiting) = saved;

    private static int Number(string id) =>
        id.Length > 1
        && id[0] == 'a'
        && int.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? n
            : 0;
}

/// <summary>The busy times as one contact sees them: its own holds left out.</summary>
internal sealed class ChatBusyTimes(ChatAgenda agenda, string phone, Instant now) : IBusyTimes
{
    public ValueTask<IReadOnlyList<BusyRange>> BusyAsync(
        IReadOnlyCollection<string> professionals,
        Instant from,
        Instant to,
        CancellationToken cancellationToken
    )
    {
        var window = new BusyRange("", from, to);
        var all = agenda
            .Appointments.Where(a => a.IsActive)
            .Select(a => agenda.Busy(a.Slot))
            .Concat(
                agenda
                    .Holds.Where(h => h.Phone != phone && h.Until > now)
                    .Select(h => agenda.Busy(h.Slot))
            )
            .Concat(agenda.Blocked);
        return new([
            .. all.Where(b =>
                professionals.Contains(b.ProfessionalId) && ChatAgenda.Touches(b, window)
            ),
        ]);
    }
}
