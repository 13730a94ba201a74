using System.CommandLine;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Hosting.CommandLine;

namespace AtendeAI.Server.Compliance;

/// <summary><c>atendeai audit verify</c>: follows the chain of seals. The exit code is 1 when it does not hold.</summary>
internal sealed class AuditCommand : Command
{
    private static readonly Option<string?> Clinic = new("--clinic")
    {
        Description = ComplianceText.Of("which-clinic"),
        HelpName = "ID",
    };

    private static readonly Option<FileInfo?> Heads = new("--heads")
    {
        Description = ComplianceText.Of("heads"),
        HelpName = ComplianceText.Of("file-name"),
    };

    public AuditCommand()
        : base("audit", ComplianceText.Of("audit"))
    {
        var verify = new Command("verify", ComplianceText.Of("verify")) { Clinic, Heads };
        verify.SetAction(
            (parsed, stop) =>
                DatabaseCommand.RunAsync(
                    parsed,
                    (services, token) =>
                        VerifyAsync(
                            services,
                            parsed.GetValue(Clinic),
                            parsed.GetValue(Heads),
                            token
                        ),
                    stop
                )
        );
        Add(verify);
    }

    private static async Task<int> VerifyAsync(
        IServiceProvider services,
        string? asked,
        FileInfo? heads,
        CancellationToken cancellationToken
    )
    {
        IReadOnlyList<ClinicEntry> clinics = asked is null
            ? await services.GetRequiredService<ClinicDirectory>().ListAsync(cancellationToken)
            : [await services.FindClinicAsync(asked, cancellationToken)];
        var kept = heads is null ? [] : await AuditHeads.ReadAsync(heads, cancellationToken);
        var holds = true;
        foreach (var clinic in clinics)
        {
            var found = await services
                .GetRequiredService<AuditVerifier>()
                .VerifyAsync(clinic.Id, cancellationToken);
            var lost = await services
                .GetRequiredService<AuditHeads>()
                .FirstLostAsync(clinic.Id, kept, cancellationToken);
            await Console.Out.WriteLineAsync(Line(clinic, found, lost));
            holds &= found.Faults.Count == 0 && lost is null;
        }
        return holds ? 0 : 1;
    }

    private static string Line(ClinicEntry clinic, AuditVerification found, AuditHead? lost) =>
        found.Faults is [var first, ..]
            ? ComplianceText.Of("fault", clinic.Slug, first.Seq, first.AuditId, Word(first.Kind))
        : lost is not null
            ? ComplianceText.Of("head-lost", clinic.Slug, lost.Seq, lost.Hash, found.Sealed)
        : ComplianceText.Of(
            "holds",
            clinic.Slug,
            found.Sealed,
            Convert.ToHexStringLower(found.Head)
        );

    private static string Word(AuditFaultKind kind) =>
        kind switch
        {
            AuditFaultKind.RowMissing => ComplianceText.Of("row-missing"),
            AuditFaultKind.RowChanged => ComplianceText.Of("row-changed"),
            _ => ComplianceText.Of("chain-broken"),
        };
}
