using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using NodaTime;

namespace AtendeAI.Domain.Receptionist;

/// <summary>What a patient's phone sent: one message, already taken out of WhatsApp's wrapping.</summary>
public abstract record PatientInput;

public sealed record TextInput(string Text) : PatientInput;

/// <summary>A tap on a button or list row. <paramref name="Id"/> is what we sent once, possibly long ago: never trusted.</summary>
public sealed record ChoiceInput(string Id, string Title) : PatientInput;

/// <param name="Kind">WhatsApp's type: audio, image, video, document, sticker, location, contacts.</param>
/// <param name="MediaId">The file's id at WhatsApp, by which it can be fetched for some days.</param>
public sealed record MediaInput(string Kind, string? Caption, string? MediaId = null)
    : PatientInput;

/// <param name="Emoji">Empty when a reaction was taken back.</param>
/// <param name="On">What the message reacted to was about, where it was one of ours.</param>
public sealed record ReactionInput(string Emoji, ReactedTo? On) : PatientInput;

/// <param name="Appointment">The appointment that our message was about (a reminder, a confirmation).</param>
/// <param name="Question">The number of the yes-or-no question that our message asked, see <see cref="ChoiceIds.Yes"/>.</param>
public sealed record ReactedTo(AppointmentId? Appointment, bool IsReminder, int? Question = null);

/// <summary>A type that WhatsApp has and we do not handle (polls, orders, edits…); stored, and answered politely.</summary>
public sealed record UnsupportedInput(string Kind) : PatientInput;

/// <summary>
/// The receptionist's desk for one turn: everything it may look at, loaded before. <see cref="Messages"/> are those of one quiet window,
/// oldest first.
/// </summary>
public sealed record TurnInput(
    DialogueState State,
    ClinicContext Clinic,
    ContactCard Contact,
    IReadOnlyList<PatientInput> Messages,
    Instant Now
);

/// <summary>What is known of who writes: the phone, the people who are treated through it, and their appointments.</summary>
/// <param name="Phone">E.164, or null where WhatsApp hides it.</param>
/// <param name="ProfileName">The name the person gave WhatsApp: a hint, not a fact.</param>
/// <param name="Appointments">Held, booked and confirmed ones of those patients from the start of today on, and the last few before; holds are this contact's own.</param>
/// <param name="OptedOut">The contact asked for no more messages.</param>
public sealed record ContactCard(
    string? Phone,
    string? ProfileName,
    IReadOnlyList<KnownPatient> Patients,
    IReadOnlyList<KnownAppointment> Appointments,
    bool OptedOut = false
);

/// <param name="Relation">What the patient is to who writes: null for the person themselves, else "filha", "mãe"…</param>
public sealed record KnownPatient(
    Guid Id,
    string Name,
    string? Cpf,
    LocalDate? BirthDate,
    string? Insurance,
    string? Relation
);

/// <param name="Reader">Who reads what is written about it, where that is not the patient: whoever holds the phone; empty where the name is not known.</param>
public sealed record KnownAppointment(
    AppointmentId Id,
    int Revision,
    Guid? PatientId,
    string PatientName,
    string ProfessionalId,
    string ServiceId,
    Instant Start,
    Instant End,
    AppointmentStatus Status,
    string? Reader = null
);

/// <summary>
/// What the receptionist decided: at most one message to the patient, the typed commands to carry out in the same transaction, and the
/// dialogue's new state. Nothing has happened yet: when a command is refused, none of it has, and
/// <see cref="IReceptionist.RefusedAsync"/> is asked for another turn.
/// </summary>
/// <param name="Reply">Null where the assistant stays silent.</param>
public sealed record Turn(
    Reply? Reply,
    IReadOnlyList<Command> Commands,
    DialogueState State,
    TurnReasons Why
)
{
    /// <summary>What the reply tells before it comes to its own matter: answers and news, which a refusal of the rest does not undo.</summary>
    internal IReadOnlyList<string> Told { get; init; } = [];
}

/// <summary>Why a turn came out as it did, kept with the message and shown in the panel in words.</summary>
/// <param name="Intents">Labels of the 28 intents, most important first.</param>
/// <param name="Rule">Which rule answered, one of <see cref="TurnRules.All"/> ("booking.offer").</param>
/// <param name="Understood">The names and times that were read from the message, without the message itself; empty when there were none.</param>
/// <param name="Misunderstood">True when nothing could be made of it.</param>
/// <param name="Model">What part a language model had, one of <see cref="Llm.ModelOutcomes"/>; null where the clinic has none or it was not asked.</param>
/// <param name="Mood">How the patient sounds: neutral, positive, worried, negative, angry; null without words.</param>
/// <param name="Answers">The questions of the clinic's own whose answers were given; null where none was.</param>
public sealed record TurnReasons(
    IReadOnlyList<string> Intents,
    string Rule,
    string Understood,
    bool Misunderstood,
    string? Model = null,
    string? Mood = null,
    IReadOnlyList<string>? Answers = null
);

/// <summary>The receptionist: from (state, context, message, now) to (reply, commands, new state), with no I/O of its own.</summary>
public interface IReceptionist
{
    ValueTask<Turn> ReplyAsync(
        TurnInput input,
        IBusyTimes agenda,
        CancellationToken cancellationToken
    );

    /// <summary>
    /// The turn to take instead of <paramref name="turn"/>, one of whose commands was refused (the slot went meanwhile). <paramref name="input"/> is
    /// the same as before with the contact's appointments read again. It must not repeat the refused command.
    /// </summary>
    ValueTask<Turn> RefusedAsync(
        TurnInput input,
        Turn turn,
        CommandRefusal refusal,
        IBusyTimes agenda,
        CancellationToken cancellationToken
    );
}

/// <param name="Rule">The code of the rule that refused: <c>agenda.slot-taken</c>, <c>agenda.patient-busy</c>, <c>agenda.changed-meanwhile</c>…</param>
public sealed record CommandRefusal(Command Command, string Rule);
