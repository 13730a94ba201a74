using System.ComponentModel.DataAnnotations;

namespace AtendeAI.Server.Llm;

/// <summary>How patient AtendeAI is with language models. Section "Llm" of the settings; each clinic's own provider is set in the panel or with <c>atendeai llm set</c>.</summary>
public sealed class LlmOptions
{
    public const string Section = "Llm";

    /// <summary>How long one call may take, in seconds. Default 12.</summary>
    [Range(1, 120)]
    public double CallTimeoutSeconds { get; set; } = 12;

    /// <summary>How long a turn may wait for the model in all, its tools and repetitions included, in seconds. Default 25. Then the deterministic answer is sent.</summary>
    [Range(1, 300)]
    public double TurnTimeoutSeconds { get; set; } = 25;

    /// <summary>How often a call is tried again after an overload or a fault of the provider, with growing pauses. Default 2.</summary>
    [Range(0, 5)]
    public int Retries { get; set; } = 2;

    /// <summary>Turns that may wait for a model at once on this machine. Default 16. Others are answered without it.</summary>
    [Range(1, 500)]
    public int TurnsAtOnce { get; set; } = 16;

    /// <summary>Faults in a row within a minute after which a clinic's provider is left alone for half a minute. Default 5.</summary>
    [Range(2, 100)]
    public int FaultsUntilPause { get; set; } = 5;

    /// <summary>The largest voice note that is sent for transcription, in bytes. Default 16 MiB, WhatsApp's own limit.</summary>
    [Range(1024, 64 * 1024 * 1024)]
    public int MaxAudioBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>
    /// Hosts of this machine or of the house's network that a clinic's model may run on: "localhost:11434, modelos.interno", or "*" for any. Default none, since whoever
    /// sets a clinic's model could else reach what only the house should. Link-local addresses and clouds' metadata are never reached.
    /// </summary>
    public string PrivateHosts { get; set; } = "";

    internal TimeSpan CallTimeout => TimeSpan.FromSeconds(CallTimeoutSeconds);

    internal TimeSpan TurnTimeout => TimeSpan.FromSeconds(TurnTimeoutSeconds);
}
