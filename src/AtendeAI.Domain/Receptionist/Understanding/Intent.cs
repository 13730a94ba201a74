namespace AtendeAI.Domain.Receptionist.Understanding;

/// <summary>What a patient may want. One message may carry several; an emergency always comes first.</summary>
public enum Intent
{
    Emergency,
    Book,
    Reschedule,
    Cancel,
    Confirm,
    Decline,
    CheckAppointment,
    Waitlist,
    LateArrival,
    ProvideInfo,
    AskPrice,
    AskInsurance,
    AskLocation,
    AskHours,
    AskServices,
    AskPreparation,
    AskResults,
    RequestDocument,
    AskInvoice,
    MedicalQuestion,
    Human,
    Complaint,
    Feedback,
    DataPrivacy,
    OptOut,
    Greeting,
    Closing,
    OutOfScope,
}
