using System.Globalization;

namespace AtendeAI.Server.Hosting.PostgreSql;

/// <summary>
/// PostgreSQL's settings for this machine. Every commit reaches the disk; memory is shared with the executable and whatever
/// else the clinic's machine does; small tables that change all the time (queues) are vacuumed often.
/// </summary>
internal static class PostgreSqlTuning
{
    private const long Megabyte = 1024 * 1024;

    /// <param name="memory">The memory this process may use, in bytes.</param>
    /// <param name="sharedBuffersMb">What the settings ask for, or 0.</param>
    public static IReadOnlyDictionary<string, string> For(long memory, int sharedBuffersMb)
    {
        var megabytes = memory / Megabyte;
        return new Dictionary<string, string>
        {
            ["shared_buffers"] = InMegabytes(
                sharedBuffersMb > 0 ? sharedBuffersMb : Math.Clamp(megabytes / 8, 32, 1024)
            ),
            ["effective_cache_size"] = InMegabytes(Math.Max(128, megabytes / 2)),
            ["maintenance_work_mem"] = InMegabytes(Math.Clamp(megabytes / 32, 16, 256)),
            ["work_mem"] = InMegabytes(Math.Clamp(megabytes / 512, 4, 16)),
            ["max_connections"] = "100",
            ["huge_pages"] = "off",
            ["jit"] = "off",
            ["fsync"] = "on",
            ["synchronous_commit"] = "on",
            ["wal_buffers"] = "16MB",
            ["min_wal_size"] = "128MB",
            ["max_wal_size"] = InMegabytes(Math.Clamp(megabytes / 8, 256, 2048)),
            ["checkpoint_timeout"] = "15min",
            ["random_page_cost"] = "1.1",
            ["autovacuum_naptime"] = "5s",
            ["autovacuum_vacuum_scale_factor"] = "0.05",
            ["autovacuum_vacuum_cost_limit"] = "1000",
        };
    }

    private static string InMegabytes(long megabytes) =>
        megabytes.ToString(CultureInfo.InvariantCulture) + "MB";
}
