using AtendeAI.Domain.Clinics;
using NodaTime;

namespace AtendeAI.Domain.Agenda;

/// <summary>The clinic's rules on what a patient may do alone. The desk may always do more.</summary>
public static class BookingRules
{
    /// <summary>How long a slot is kept for a patient who is deciding.</summary>
    public static readonly Duration HoldTime = Duration.FromMinutes(10);

    /// <summary>For how long the notice that the clinic wants is reckoned from when a time was offered, not from when it is taken.</summary>
    public static readonly Duration OfferTime = Duration.FromMinutes(30);

    /// <summary>True when the start is far enough away to be moved or cancelled without a person.</summary>
    public static bool CanChange(ClinicContext clinic, Instant start, Instant now) =>
        start - now >= Duration.FromMinutes(clinic.Booking.CancelNoticeMinutes);

    public static bool IsActive(AppointmentStatus status) =>
        status is AppointmentStatus.Booked or AppointmentStatus.Confirmed;

    /// <summary>True when a patient with so many future appointments may book another.</summary>
    public static bool MayBookAnother(ClinicContext clinic, int active) =>
        active < clinic.Booking.MaxActivePerPatient;
}
