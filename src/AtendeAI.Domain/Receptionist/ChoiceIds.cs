using System.Globalization;
using AtendeAI.Domain.Agenda;
using NodaTime;

namespace AtendeAI.Domain.Receptionist;

/// <summary>
/// The ids of buttons and list rows. They carry what was offered, so that a tap days later still says what it was about; they come back
/// from outside and are never trusted: what they name is looked up again. At most 200 characters.
/// </summary>
public static class ChoiceIds
{
    public const string Menu = "menu";
    public const string Book = "menu:book";
    public const string MyAppointments = "menu:mine";
    public const string Questions = "menu:ask";
    public const string Person = "menu:person";
    public const string MoreSlots = "more";
    public const string Waitlist = "waitlist";

    /// <summary>The services from this place of the list on, where they do not fit one list.</summary>
    public static string MoreServices(int from) => $"services:{from}";

    /// <summary>The professionals from this place of the list on.</summary>
    public static string MoreProfessionals(int from) => $"professionals:{from}";

    /// <summary>The slot that was tapped is wanted beside what is booked, not instead.</summary>
    public const string Another = "another";

    /// <summary>On reminders and confirmations: the patient comes.</summary>
    public static string ConfirmAppointment(AppointmentId id) => $"appt-confirm:{id.Value:N}";

    /// <summary>On reminders and confirmations: the patient wants another time.</summary>
    public static string MoveAppointment(AppointmentId id) => $"appt-move:{id.Value:N}";

    /// <summary>On reminders and confirmations: the patient does not come.</summary>
    public static string CancelAppointment(AppointmentId id) => $"appt-cancel:{id.Value:N}";

    /// <summary>Chooses one of several appointments for what was being done.</summary>
    public static string PickAppointment(AppointmentId id) => $"appt:{id.Value:N}";

    /// <summary>Answers the post-visit question.</summary>
    public static string Rate(AppointmentId id, int score) => $"rate:{id.Value:N}:{score}";

    public static string Service(string id) => $"service:{id}";

    public static string Professional(string id) => $"professional:{id}";

    /// <summary>Chooses one of the people treated through this phone.</summary>
    public static string Patient(Guid id) => $"patient:{id:N}";

    /// <summary>Yes to the question numbered so in the dialogue; a tap on an older question is noticed by its number.</summary>
    public static string Yes(int question) => $"yes:{question}";

    public static string No(int question) => $"no:{question}";

    /// <summary>The number of the question that these options answer, or null.</summary>
    public static int? Question(IEnumerable<string> ids) =>
        ids.Select(id => Number("yes", id)).FirstOrDefault(number => number is not null);

    public static string Slot(Slot slot) =>
        $"slot:{slot.ProfessionalId}:{slot.ServiceId}:{slot.Start.ToUnixTimeSeconds() / 60}";

    /// <summary>The part after the prefix, or null when <paramref name="id"/> is of another kind.</summary>
    public static string? After(string prefix, string id) =>
        id.Length > prefix.Length
        && id[prefix.Length] == ':'
        && id.StartsWith(prefix, StringComparison.Ordinal)
            ? id[(prefix.Length + 1)..]
            : null;

    public static AppointmentId? Appointment(string prefix, string id) =>
        Guid.TryParseExact(After(prefix, id), "N", out var guid) ? new AppointmentId(guid) : null;

    public static int? Number(string prefix, string id) =>
        int.TryParse(
            After(prefix, id),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    /// <summary>What a slot's id names: nothing says yet that it exists, is offered or is free.</summary>
    public static (string Professional, string Service, Instant Start)? NamedSlot(string id)
    {
        if (After("slot", id)?.Split(':') is not [var professional, var service, var minutes])
        {
            return null;
        }

        return
            long.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is > 0 and < 100_000_000
            ? (professional, service, Instant.FromUnixTimeSeconds(number * 60))
            : null;
    }
}
