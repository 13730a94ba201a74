using System.ComponentModel.DataAnnotations;

namespace AtendeAI.Server.Identity;

/// <summary>Who may knock how often. Section "Access" of the settings.</summary>
public sealed class AccessOptions
{
    public const string Section = "Access";

    /// <summary>Sign-ins that one address may try in a minute. Default 30.</summary>
    [Range(1, 10_000)]
    public int SignInsPerMinute { get; set; } = 30;

    /// <summary>How soon a page that is open, or a browser that comes back, notices that its account has changed, in seconds. Default 60.</summary>
    [Range(1, 3600)]
    public int RevalidateSeconds { get; set; } = 60;

    internal TimeSpan Revalidation => TimeSpan.FromSeconds(RevalidateSeconds);

    /// <summary>Requests to the API that one address may make in a minute. Default 600.</summary>
    [Range(1, 1_000_000)]
    public int ApiRequestsPerMinute { get; set; } = 600;
}
