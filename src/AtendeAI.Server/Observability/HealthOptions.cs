using System.ComponentModel.DataAnnotations;

namespace AtendeAI.Server.Observability;

/// <summary>From when on <c>/health/ready</c> says that this executable should get no more work.</summary>
internal sealed class HealthOptions
{
    public const string Section = "Health";

    /// <summary>Age of the oldest webhook not yet taken apart, in seconds. The default value is 300; a tenth of it is called degraded.</summary>
    [Range(10, 86_400)]
    public int MaxJournalLagSeconds { get; set; } = 300;

    /// <summary>Free space of the data folder's disk, in MB. The default value is 200; five times as much is called degraded.</summary>
    [Range(1, 1_000_000)]
    public int MinFreeMegabytes { get; set; } = 200;
}
