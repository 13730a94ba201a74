using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Hosting.Doctor;
using Npgsql;

namespace AtendeAI.Server.Llm;

/// <summary>Asks each clinic's language model for one word.</summary>
internal sealed class LlmCheck(
    LlmDirectory directory,
    ClinicDirectory clinics,
    LlmProbe probe,
    ProviderGate gate
) : IDoctorCheck
{
    public string Name => "LLM";

    public async Task<IReadOnlyList<DoctorFinding>> CheckAsync(CancellationToken cancellationToken)
    {
        if (!await ReadAsync(cancellationToken) || directory.All.Count == 0)
        {
            return [DoctorFinding.Well(LlmText.Of("doctor-none"))];
        }

        var names = (await clinics.ListAsync(cancellationToken)).ToDictionary(
            c => c.Id,
            c => c.Slug
        );
        var findings = new List<DoctorFinding>();
        foreach (var provider in directory.All)
        {
            findings.Add(await CheckAsync(names[provider.Clinic], provider, cancellationToken));
        }

        if (gate.IsOpenToAll && names.Count > 1)
        {
            findings.Add(
                DoctorFinding.Warning(LlmText.Of("open-to-all"), LlmText.Of("open-to-all-mend"))
            );
        }

        return findings;
    }

    // A database not migrated yet, of which its own check speaks, has no models.
    private async Task<bool> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            await directory.ReloadAsync(cancellationToken);
            return true;
        }
        catch (PostgresException error)
            when (error.SqlState
                    is PostgresErrorCodes.InvalidSchemaName
                        or PostgresErrorCodes.UndefinedFunction
            )
        {
            return false;
        }
    }

    private async Task<DoctorFinding> CheckAsync(
        string clinic,
        LlmProvider provider,
        CancellationToken cancellationToken
    )
    {
        var trial = (await probe.AskAsync(provider, cancellationToken)).Trial;
        return trial.Fault switch
        {
            null => DoctorFinding.Well(
                LlmText.Of("well", clinic, trial.Model, (int)trial.Elapsed.TotalMilliseconds)
            ),
            LanguageModelFault.KeyRefused => DoctorFinding.Fault(
                LlmText.Of("key-refused", clinic, trial.Host),
                LlmText.Of("key-refused-mend")
            ),
            LanguageModelFault.ModelUnknown => DoctorFinding.Fault(
                LlmText.Of("model-unknown", clinic, trial.Host, trial.Model),
                LlmText.Of("model-unknown-mend")
            ),
            LanguageModelFault.OverLimit => DoctorFinding.Warning(
                LlmText.Of("over-limit", clinic, trial.Host),
                LlmText.Of("over-limit-mend")
            ),
            LanguageModelFault.RequestRefused => DoctorFinding.Fault(
                LlmText.Of("request-refused", clinic, trial.Host, trial.Status),
                LlmText.Of("request-refused-mend")
            ),
            LanguageModelFault.AddressNotAllowed => DoctorFinding.Fault(
                LlmText.Of("not-allowed", clinic, trial.Host),
                LlmText.Of("not-allowed-mend", trial.Host)
            ),
            _ => DoctorFinding.Fault(
                LlmText.Of("unreachable", clinic, trial.Host),
                LlmText.Of("unreachable-mend")
            ),
        };
    }
}
