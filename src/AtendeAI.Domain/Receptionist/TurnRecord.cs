using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist;

/// <summary>What is kept with an answer of the assistant: what it understood, which rule answered, and what was done with it.</summary>
/// <param name="Acts">The commands that were carried out, in their order; null for what was said by itself, without a patient having written.</param>
/// <param name="Model">What part a language model had, one of <see cref="Llm.ModelOutcomes"/>, or null.</param>
/// <param name="Answers">The questions of the clinic's own whose answers were given; null where none was.</param>
public sealed record TurnRecord(
    IReadOnlyList<string> Intents,
    string Rule,
    string Understood,
    bool Misunderstood,
    IReadOnlyList<TurnAct>? Acts = null,
    string? Model = null,
    IReadOnlyList<string>? Answers = null
)
{
    public static TurnRecord Of(Turn turn, ClinicContext clinic) =>
        new(
            turn.Why.Intents,
            turn.Why.Rule,
            turn.Why.Understood,
            turn.Why.Misunderstood,
            [.. turn.Commands.Select(command => TurnAct.Of(command, clinic))],
            turn.Why.Model,
            turn.Why.Answers
        );
}

/// <param name="Kind">One of <see cref="Kinds"/>. It is stored: one may be added, none renamed.</param>
/// <param name="About">Names and times that it concerned, or the code of a reason; empty when there is nothing to add.</param>
public sealed record TurnAct(string Kind, string About)
{
    /// <summary>A person was called and the assistant is silent from there on.</summary>
    public const string HandedOff = "hand-off";

    /// <summary>The team was told; the assistant goes on talking.</summary>
    public const string ToldTeam = "tell-team";

    public static IReadOnlyList<string> Kinds { get; } =
    [
        "hold",
        "release",
        "book",
        "move",
        "cancel",
        "confirm",
        "save-patient",
        "waitlist",
        "waitlist-left",
        HandedOff,
        ToldTeam,
        "emergency",
        "opt-out",
        "opt-in",
        "data-request",
        "rating",
        "other",
    ];

    public static TurnAct Of(Command command, ClinicContext clinic) =>
        command switch
        {
            HoldSlot hold => new("hold", Words(hold.Slot, clinic)),
            ReleaseHolds => new("release", ""),
            BookAppointment book => new("book", Words(book.Slot, clinic)),
            MoveAppointment move => new("move", Words(move.To, clinic)),
            CancelAppointment => new("cancel", ""),
            ConfirmAppointment => new("confirm", ""),
            SavePatient => new("save-patient", ""),
            LeaveWaitlist { ServiceId: { } left } => new(
                "waitlist-left",
                ServiceName(left, clinic)
            ),
            LeaveWaitlist => new("waitlist-left", ""),
            JoinWaitlist join => new("waitlist", ServiceName(join.ServiceId, clinic)),
            HandOff handOff => new(handOff.KeepsTalking ? ToldTeam : HandedOff, handOff.Reason),
            RaiseEmergency => new("emergency", ""),
            OptOut => new("opt-out", ""),
            OptIn => new("opt-in", ""),
            RequestData request => new("data-request", request.Kind),
            RateVisit rate => new("rating", $"{rate.Score}"),
            CommentOnVisit comment => new("rating", $"{comment.Score}"),
            _ => new("other", ""),
        };

    private static string Words(Slot slot, ClinicContext clinic) =>
        string.Join(
            ", ",
            ServiceName(slot.ServiceId, clinic),
            clinic.Professionals.FirstOrDefault(p => p.Id == slot.ProfessionalId)?.Name
                ?? slot.ProfessionalId,
            When(slot.Start.InZone(clinic.Zone).LocalDateTime)
        );

    private static string When(LocalDateTime at) =>
        $"{Said.Date(at.Date)} {at.Hour:00}:{at.Minute:00}";

    private static string ServiceName(string id, ClinicContext clinic) =>
        clinic.Services.FirstOrDefault(s => s.Id == id)?.Name ?? id;
}
