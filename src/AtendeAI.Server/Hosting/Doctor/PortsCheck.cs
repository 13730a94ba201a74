using AtendeAI.Server.Hosting.Settings;
using Microsoft.Extensions.Options;

namespace AtendeAI.Server.Hosting.Doctor;

/// <summary>The server answers where it should listen; where it does not run, its ports are free.</summary>
internal sealed class PortsCheck(IOptions<ListenOptions> options) : IDoctorCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public string Name => DoctorText.Of("ports");

    public async Task<IReadOnlyList<DoctorFinding>> CheckAsync(CancellationToken cancellationToken)
    {
        var findings = new List<DoctorFinding>();
        foreach (var url in options.Value.UrlList)
        {
            findings.Add(await LookAsync(url, new ListenAddress(url), cancellationToken));
        }

        return findings;
    }

    private static async Task<DoctorFinding> LookAsync(
        string url,
        ListenAddress address,
        CancellationToken cancellationToken
    )
    {
        if (await AnswersAsync(address, cancellationToken))
        {
            return DoctorFinding.Well(DoctorText.Of("ports-answers", url));
        }

        return address.Obstacle() is { } obstacle
            ? DoctorFinding.Fault(
                DoctorText.Of("ports-busy", url, obstacle),
                DoctorText.Of("ports-busy-mend")
            )
            : DoctorFinding.Well(DoctorText.Of("ports-free", url));
    }

    private static async Task<bool> AnswersAsync(
        ListenAddress address,
        CancellationToken cancellationToken
    )
    {
        using var http = new HttpClient { Timeout = Patience };
        try
        {
            using var response = await http.GetAsync(
                new Uri(address.Local, "health/live"),
                cancellationToken
            );
            return response.IsSuccessStatusCode;
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }
}
