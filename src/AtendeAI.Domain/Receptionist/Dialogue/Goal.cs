namespace AtendeAI.Domain.Receptionist.Dialogue;

/// <summary>What the patient is being helped with.</summary>
public enum Goal
{
    None,
    Book,
    Reschedule,
    Cancel,
    Waitlist,
    Rate,
}

/// <summary>What happens when the patient says yes.</summary>
public enum PendingYes
{
    None,
    Book,
    Move,
    Cancel,
    ConfirmAppointment,
    StartBooking,
    Person,
    Waitlist,
    Reschedule,
    OptOut,
    DataRequest,

    /// <summary>Moves what is booked to the slot that was tapped; the other answer is one more.</summary>
    MoveOrAnother,
}
