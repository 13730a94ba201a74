using System.ComponentModel.DataAnnotations;
using NodaTime;

namespace AtendeAI.Server.Receptionist;

/// <summary>How the receptionist works. Section "Receptionist" of the settings.</summary>
public sealed class ReceptionistOptions
{
    public const string Section = "Receptionist";

    /// <summary>
    /// How long to wait for the patient's next message before answering, in seconds: people write in three short messages, and each answer costs the
    /// clinic money. Default 4; 0 answers at once.
    /// </summary>
    [Range(0, 60)]
    public double QuietWindowSeconds { get; set; } = 4;

    internal Duration QuietWindow => Duration.FromSeconds(QuietWindowSeconds);
}
