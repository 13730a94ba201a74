namespace AtendeAI.Domain.Receptionist.Headless;

/// <summary>A phone that writes: its dialogue, its people, and whether a person of the clinic holds the conversation.</summary>
internal sealed class ChatContact(string phone)
{
    public string Phone { get; } = phone;
    public string? ProfileName { get; set; }
    public DialogueState State { get; set; } = DialogueState.Fresh;
    public List<KnownPatient> Patients { get; } = [];
    public bool OptedOut { get; set; }
    public bool WithPerson { get; set; }
}
