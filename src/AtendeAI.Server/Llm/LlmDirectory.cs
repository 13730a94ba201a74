using System.Security.Cryptography;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Data;
using AtendeAI.Server.Data.Protection;
using Npgsql;

namespace AtendeAI.Server.Llm;

/// <summary>
/// The clinics that have a language model switched on, held in memory: whether a turn asks one is decided without a query. Read again every
/// few seconds, and at once where this executable changes them.
/// </summary>
internal sealed partial class LlmDirectory(
    NpgsqlDataSource database,
    SecretBox secrets,
    ILogger<LlmDirectory> logger
) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private volatile IReadOnlyDictionary<ClinicId, LlmProvider> _providers =
        new Dictionary<ClinicId, LlmProvider>();

    public IReadOnlyCollection<LlmProvider> All => [.. _providers.Values];

    public LlmProvider? Find(ClinicId clinic) => _providers.GetValueOrDefault(clinic);

    /// <summary>The models are known before the first turn is.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await ReloadAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    public async Task ReloadAsync(CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            "SELECT clinic_id, base_url, model, transcription_model, access_token, temperature, monthly_tokens, trace_days FROM atendeai.llm_directory()"
        );
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var providers = await reader.ListAsync(Read, cancellationToken);
        _providers = providers.OfType<LlmProvider>().ToDictionary(p => p.Clinic);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await ReloadAsync(stoppingToken);
            }
            catch (Exception e)
                when (e is NpgsqlException or InvalidOperationException or TimeoutException)
            {
                LogNotRead(logger, e);
            }
        }
    }

    private LlmProvider? Read(NpgsqlDataReader row)
    {
        var clinic = new ClinicId(row.GetGuid(0));
        try
        {
            return new LlmProvider(
                clinic,
                new Uri(row.GetString(1)),
                row.GetString(2),
                row.GetStringOrNull(3),
                row.GetStringOrNull(4) is { } key
                    ? secrets.Open(SecretPurpose.LanguageModel, key)
                    : null,
                row.IsDBNull(5) ? null : row.GetDouble(5),
                row.GetInt64(6),
                row.GetInt16(7)
            );
        }
        catch (CryptographicException e)
        {
            LogUnreadable(logger, e, clinic.Value);
            return null;
        }
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The clinics' language models could not be read again; those known stay"
    )]
    private static partial void LogNotRead(ILogger logger, Exception e);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The key of clinic {ClinicId}'s language model cannot be decrypted with this installation's keys; the model is off. Set it again with: atendeai llm set"
    )]
    private static partial void LogUnreadable(ILogger logger, Exception e, Guid clinicId);
}
