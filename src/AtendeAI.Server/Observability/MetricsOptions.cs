using System.ComponentModel.DataAnnotations;

namespace AtendeAI.Server.Observability;

/// <summary>Who may read <c>/metrics</c>, which is served on the panel's own port. By default only this machine, and not through a proxy.</summary>
internal sealed class MetricsOptions
{
    public const string Section = "Metrics";

    /// <summary>Anybody who reaches the port may read the metrics. The default value is false.</summary>
    public bool Public { get; set; }

    /// <summary>Whoever sends this in <c>Authorization: Bearer</c> may read the metrics, from anywhere. The default value is none.</summary>
    [MinLength(16)]
    public string? Token { get; set; }
}
