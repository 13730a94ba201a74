using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Understanding;
using NodaTime;

namespace AtendeAI.Domain.Receptionist;

/// <summary>What breaks the receptionist's silence while a person has the conversation: a danger to life is answered at once all the same.</summary>
public static class Emergencies
{
    /// <summary>True when what was written describes an emergency.</summary>
    public static bool In(ClinicContext clinic, IReadOnlyList<PatientInput> messages, Instant now)
    {
        var text = Written(messages);
        return text.Length > 0
            && Understander
                .Understand(
                    text,
                    ClinicKnowledge.Of(clinic).Vocabulary,
                    now.InZone(clinic.Zone).LocalDateTime
                )
                .Emergency;
    }

    /// <summary>All that was written in these messages, a picture's caption too.</summary>
    public static string Written(IReadOnlyList<PatientInput> messages) =>
        string.Join(
            '\n',
            messages
                .Select(m =>
                    m switch
                    {
                        TextInput text => text.Text,
                        MediaInput { Caption: { } caption } => caption,
                        _ => "",
                    }
                )
                .Where(said => !string.IsNullOrWhiteSpace(said))
        );

    /// <summary>True of the turn that answers one: help and the alert, nothing of what was being talked about.</summary>
    public static bool IsAnsweredBy(Turn turn) => turn.Commands.Any(c => c is RaiseEmergency);
}
