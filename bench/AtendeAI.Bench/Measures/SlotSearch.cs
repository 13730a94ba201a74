using System.Diagnostics;
using AtendeAI.Bench.Load;
using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Identity;
using AtendeAI.Fakes.Installed;
using AtendeAI.Server.Agenda;
using AtendeAI.Server.Data;
using Microsoft.AspNetCore.Http;
using NodaTime;
using Npgsql;

namespace AtendeAI.Bench.Measures;

/// <summary>
/// All free slots of a service over ten professionals and sixty days with five thousand appointments: the product's own query, under
/// row-level security, and its own search.
/// </summary>
internal sealed class SlotSearch(DataFolder data) : IAsyncDisposable
{
    private const int Searches = 100;

    private const string Fill = """
        WITH places AS (
            SELECT p.clinic_id, p.id AS professional_id, gen_random_uuid() AS patient_id, at
            FROM clinics c JOIN professionals p ON p.clinic_id = c.id, generate_series(1, 60) d, generate_series(0, 25) h,
                LATERAL (SELECT date_trunc('day', now()) + d * interval '1 day' + interval '10 hours' + h * interval '30 minutes' AS at) x
            WHERE c.slug = $1 AND NOT EXISTS (
                SELECT FROM appointments a WHERE a.clinic_id = p.clinic_id AND a.professional_id = p.id
                    AND a.busy && tstzrange(at, at + interval '30 minutes') AND a.status <> 'cancelled')
            ORDER BY random() LIMIT 5000
        ), people AS (
            INSERT INTO patients (clinic_id, id, name) SELECT clinic_id, patient_id, 'Paciente' FROM places
        )
        INSERT INTO appointments (clinic_id, id, professional_id, service_id, patient_id, starts_at, ends_at, busy, status, origin)
        SELECT x.clinic_id, gen_random_uuid(), x.professional_id,
            (SELECT s.id FROM services s WHERE s.clinic_id = x.clinic_id LIMIT 1), x.patient_id,
            x.at, x.at + interval '30 minutes', tstzrange(x.at, x.at + interval '30 minutes'), 'booked', 'import'
        FROM places x
        """;

    private readonly NpgsqlDataSource _owner = NpgsqlDataSource.Create(data.ConnectionString);
    private readonly NpgsqlDataSource _app = NpgsqlDataSource.Create(
        data.ConnectionStringOf("atendeai_app")
            + ";Max Auto Prepare=50;Auto Prepare Min Usages=2;Options=-c enable_seqscan=off -c plan_cache_mode=force_generic_plan"
    );

    public async Task MeasureAsync(Table table)
    {
        var clinic = ClinicContextJson
            .Parse(await File.ReadAllBytesAsync(InstalledClinic.ContextFile))
            .Context!;
        var id = await FillAsync();
        var busy = BusyTimesAt(id);
        for (var warm = 0; warm < 200; warm++)
            await SearchAsync(clinic, busy, new Latencies());
        var latencies = new Latencies();
        var query = new Latencies();
        var found = 0;
        for (var i = 0; i < Searches; i++)
        {
            var started = Stopwatch.GetTimestamp();
            found = await SearchAsync(clinic, busy, query);
            latencies.Add(started);
        }
        var result = new LoadResult(0, Latencies.Merge([latencies]), 0);
        table.Add(
            "slot search, 10 professionals × 60 days × 5,000 appointments",
            $"{found} slots found",
            "> 0"
        );
        table.Add("  p50 / p95 / p99", result.Percentiles, "< 20 ms");
        table.Add(
            "  of which the query",
            new LoadResult(0, Latencies.Merge([query]), 0).Percentiles
        );
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _owner.DisposeAsync();
    }

    private static async Task<int> SearchAsync(
        ClinicContext clinic,
        IBusyTimes busyTimes,
        Latencies query
    )
    {
        var now = SystemClock.Instance.GetCurrentInstant();
        var (first, last) = SlotFinder.Horizon(clinic, now);
        var search = new Domain.Agenda.SlotSearch("avaliacao", null, first, last);
        var needed = SlotFinder.Needed(clinic, search);
        var asked = Stopwatch.GetTimestamp();
        var busy = await busyTimes.BusyAsync(
            SlotFinder.Who(clinic, search),
            needed.Start,
            needed.End,
            CancellationToken.None
        );
        query.Add(asked);
        return SlotFinder.Find(clinic, search, busy, now).Count;
    }

    private IBusyTimes BusyTimesAt(Guid clinic) =>
        new BusyTimes(
            _app,
            new TenantTransactions(_app, new HttpContextAccessor()),
            SystemClock.Instance
        ).For(new ClinicId(clinic), contact: null);

    private async Task<Guid> FillAsync()
    {
        await using var fill = _owner.CreateCommand(Fill);
        fill.Parameters.AddWithValue(InstalledClinic.ClinicId);
        if (await fill.ExecuteNonQueryAsync() < 5000)
            throw new InvalidOperationException("The agenda was not filled.");
        await using var analyze = _owner.CreateCommand("ANALYZE");
        await analyze.ExecuteNonQueryAsync();
        await using var find = _owner.CreateCommand("SELECT id FROM clinics WHERE slug = $1");
        find.Parameters.AddWithValue(InstalledClinic.ClinicId);
        return (Guid)(await find.ExecuteScalarAsync())!;
    }
}
