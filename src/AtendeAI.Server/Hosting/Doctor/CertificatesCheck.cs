using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using AtendeAI.Server.WhatsApp;
using Microsoft.Extensions.Options;

namespace AtendeAI.Server.Hosting.Doctor;

/// <summary>The system trusts certificate authorities, and the Graph API's certificate verifies by them.</summary>
internal sealed class CertificatesCheck(IOptions<WhatsAppOptions> options) : IDoctorCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public string Name => DoctorText.Of("certificates");

    public async Task<IReadOnlyList<DoctorFinding>> CheckAsync(CancellationToken cancellationToken)
    {
        var graph = new Uri(options.Value.GraphBaseUrl);
        var authorities = CertificateAuthorities.Count();
        if (authorities == 0)
        {
            return
            [
                DoctorFinding.Fault(
                    DoctorText.Of("certificates-missing"),
                    DoctorText.Of("certificates-missing-mend")
                ),
            ];
        }

        return graph.Scheme == Uri.UriSchemeHttps
            ? [await TryAsync(graph, authorities, cancellationToken)]
            : [DoctorFinding.Well(DoctorText.Of("certificates-there", authorities))];
    }

    // As the Graph client does it, by the system's proxy where there is one: any answer at all means that the certificate was good.
    private static async Task<DoctorFinding> TryAsync(
        Uri graph,
        int authorities,
        CancellationToken cancellationToken
    )
    {
        string? doubt = null;
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        handler.SslOptions.RemoteCertificateValidationCallback = (_, _, chain, errors) =>
            (doubt = Doubt(chain, errors)) is null;
        using var http = new HttpClient(handler) { Timeout = Patience };
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Head, graph);
            using var response = await http.SendAsync(request, cancellationToken);
            return DoctorFinding.Well(
                DoctorText.Of("certificates-well", authorities, graph.Authority)
            );
        }
        catch (Exception error)
            when (error is HttpRequestException
                || (error is TaskCanceledException && !cancellationToken.IsCancellationRequested)
            )
        {
            return Judge(graph.Authority, authorities, doubt);
        }
    }

    internal static DoctorFinding Judge(string host, int authorities, string? doubt) =>
        doubt is null
            ? DoctorFinding.Warning(
                DoctorText.Of("certificates-unreached", authorities, host),
                DoctorText.Of("certificates-unreached-mend")
            )
            : DoctorFinding.Fault(
                DoctorText.Of("certificates-refused", host, authorities, doubt),
                DoctorText.Of("certificates-refused-mend")
            );

    private static string? Doubt(X509Chain? chain, SslPolicyErrors errors) =>
        errors switch
        {
            SslPolicyErrors.None => null,
            SslPolicyErrors.RemoteCertificateChainErrors when chain is not null => string.Join(
                ", ",
                chain.ChainStatus.Select(status => status.Status).Distinct()
            ),
            _ => errors.ToString(),
        };
}
