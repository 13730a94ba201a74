using System.ClientModel;
using System.Diagnostics;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Hosting.Doctor;
using Npgsql;
using OpenAI.Chat;

namespace AtendeAI.Server.Llm;

/// <summary>Asks each clinic's language model for one word: proves address, key and model, at the cost of a few tokens.</summary>
internal sealed class LlmCheck(LlmDirectory directory, ClinicDirectory clinics, LlmClients clients)
    : IDoctorCheck
{
    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(15);

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
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(AtMost);
        var (started, host) = (Stopwatch.GetTimestamp(), provider.BaseUrl.Authority);
        try
        {
            var options = new ChatCompletionOptions();
            if (provider.Temperature is { } temperature)
            {
                options.Temperature = (float)temperature;
            }

            await clients
                .Chat(provider)
                .CompleteChatAsync(
                    [new UserChatMessage("Responda apenas: ok")],
                    options,
                    limit.Token
                );
            return DoctorFinding.Well(
                LlmText.Of(
                    "well",
                    clinic,
                    provider.Model,
                    (int)Stopwatch.GetElapsedTime(started).TotalMilliseconds
                )
            );
        }
        catch (ClientResultException e) when (e.Status > 0)
        {
            return Judge(clinic, provider, host, e.Status);
        }
        catch (Exception e)
            when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return DoctorFinding.Fault(
                LlmText.Of("unreachable", clinic, host),
                LlmText.Of("unreachable-mend")
            );
        }
    }

    private static DoctorFinding Judge(
        string clinic,
        LlmProvider provider,
        string host,
        int status
    ) =>
        status switch
        {
            401 or 403 => DoctorFinding.Fault(
                LlmText.Of("key-refused", clinic, host),
                LlmText.Of("key-refused-mend")
            ),
            404 => DoctorFinding.Fault(
                LlmText.Of("model-unknown", clinic, host, provider.Model),
                LlmText.Of("model-unknown-mend")
            ),
            402 or 429 => DoctorFinding.Warning(
                LlmText.Of("over-limit", clinic, host),
                LlmText.Of("over-limit-mend")
            ),
            >= 500 => DoctorFinding.Fault(
                LlmText.Of("unreachable", clinic, host),
                LlmText.Of("unreachable-mend")
            ),
            _ => DoctorFinding.Fault(
                LlmText.Of("request-refused", clinic, host, status),
                LlmText.Of("request-refused-mend")
            ),
        };
}
