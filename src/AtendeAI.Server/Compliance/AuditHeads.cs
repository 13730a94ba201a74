using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Data;
using AtendeAI.Server.Hosting;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Compliance;

/// <summary>The last seal of a clinic's chain on a day. Kept where the database's owner cannot reach, it shows later whether the end was cut off or written anew.</summary>
internal sealed record AuditHead(string At, Guid Clinic, long Seq, string Hash);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(AuditHead))]
internal sealed partial class AuditHeadJson : JsonSerializerContext;

/// <summary>Writes the heads of all chains to the log and to a file of the data folder, a line each, to be copied elsewhere, and checks old ones.</summary>
internal sealed partial class AuditHeads(
    ClinicDirectory clinics,
    TenantTransactions transactions,
    Launch launch,
    IClock clock,
    ILogger<AuditHeads> logger
)
{
    private const string Last =
        "SELECT seq, hash FROM audit_seals WHERE clinic_id = $1 ORDER BY seq DESC LIMIT 1";

    private const string At = "SELECT seq, hash FROM audit_seals WHERE clinic_id = $1 AND seq = $2";

    public string File => Path.Combine(launch.DataFolder, "audit", "heads.jsonl");

    /// <summary>Appends today's heads.</summary>
    public async Task ExportAsync(CancellationToken cancellationToken)
    {
        var at = clock
            .GetCurrentInstant()
            .ToString("uuuu-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var lines = new List<string>();
        foreach (var clinic in await clinics.ListAsync(cancellationToken))
        {
            if (await SealAsync(clinic.Id, null, cancellationToken) is not { } head)
            {
                continue;
            }
            Log.Head(logger, clinic.Id.Value, head.Seq, head.Hash);
            lines.Add(
                JsonSerializer.Serialize(
                    new AuditHead(at, clinic.Id.Value, head.Seq, head.Hash),
                    AuditHeadJson.Default.AuditHead
                )
            );
        }
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        await System.IO.File.AppendAllLinesAsync(File, lines, cancellationToken);
    }

    public static async Task<IReadOnlyList<AuditHead>> ReadAsync(
        FileInfo file,
        CancellationToken cancellationToken
    )
    {
        if (!file.Exists)
        {
            throw new RefusalException(ComplianceText.Of("no-heads", file.FullName));
        }
        try
        {
            return
            [
                .. (await System.IO.File.ReadAllLinesAsync(file.FullName, cancellationToken))
                    .Where(line => line.Length > 0)
                    .Select(line =>
                        JsonSerializer.Deserialize(line, AuditHeadJson.Default.AuditHead)!
                    ),
            ];
        }
        catch (JsonException bad)
        {
            throw new RefusalException(ComplianceText.Of("bad-heads", file.FullName), bad);
        }
    }

    /// <summary>The first of the clinic's kept heads that the chain does not have any more.</summary>
    public async Task<AuditHead?> FirstLostAsync(
        ClinicId clinic,
        IReadOnlyList<AuditHead> kept,
        CancellationToken cancellationToken
    )
    {
        foreach (var head in kept.Where(h => h.Clinic == clinic.Value).OrderBy(h => h.Seq))
        {
            if ((await SealAsync(clinic, head.Seq, cancellationToken))?.Hash != head.Hash)
            {
                return head;
            }
        }
        return null;
    }

    private Task<(long Seq, string Hash)?> SealAsync(
        ClinicId clinic,
        long? seq,
        CancellationToken cancellationToken
    ) =>
        transactions.ExecuteAsync<(long, string)?>(
            clinic,
            Actor.System,
            async (connection, transaction, token) =>
            {
                await using var command = new NpgsqlCommand(
                    seq is null ? Last : At,
                    connection,
                    transaction
                );
                SqlParameters.Add(
                    command.Parameters,
                    seq is { } place ? [clinic.Value, place] : [clinic.Value]
                );
                await using var reader = await command.ExecuteReaderAsync(token);
                return await reader.ReadAsync(token)
                    ? (
                        reader.GetInt64(0),
                        Convert.ToHexStringLower(reader.GetFieldValue<byte[]>(1))
                    )
                    : null;
            },
            cancellationToken
        );

    private static partial class Log
    {
        [LoggerMessage(
            Level = LogLevel.Information,
            Message = "The audit chain of clinic {Clinic} ends at {Seq} with {Hash}"
        )]
        public static partial void Head(ILogger logger, Guid clinic, long seq, string hash);
    }
}
