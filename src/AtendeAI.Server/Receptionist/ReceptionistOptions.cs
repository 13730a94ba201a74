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

    /// <summary>
    /// The same for the simulator, where somebody sits and waits. Never longer than <see cref="QuietWindowSeconds"/>. Default 1.
    /// </summary>
    [Range(0, 60)]
    public double SimulatorQuietWindowSeconds { get; set; } = 1;

    /// <summary>The window of a real or of a pretend phone, in seconds.</summary>
    internal double QuietSeconds(bool simulated) =>
        simulated ? Math.Min(SimulatorQuietWindowSeconds, QuietWindowSeconds) : QuietWindowSeconds;

    internal Duration QuietWindow => Duration.FromSeconds(QuietWindowSeconds);
}
