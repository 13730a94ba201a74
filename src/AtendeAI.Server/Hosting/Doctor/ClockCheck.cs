namespace AtendeAI.Server.Hosting.Doctor;

/// <summary>The machine's clock is plausible: reminders go by it.</summary>
internal sealed class ClockCheck(TimeProvider clock) : IDoctorCheck
{
    private const string Synchronized = "/run/systemd/timesync/synchronized";

    public string Name => "Clock";

    public Task<IReadOnlyList<DoctorFinding>> CheckAsync(CancellationToken cancellationToken)
    {
        var madeAt = File.GetLastWriteTimeUtc(Environment.ProcessPath!);
        return Task.FromResult<IReadOnlyList<DoctorFinding>>([
            Judge(clock.GetUtcNow().UtcDateTime, madeAt, File.Exists(Synchronized)),
        ]);
    }

    internal static DoctorFinding Judge(DateTime now, DateTime madeAt, bool isSynchronized) =>
        now < madeAt.AddDays(-1)
            ? DoctorFinding.Fault(
                $"it says {now:yyyy-MM-dd HH:mm} UTC, which is before this executable was made",
                "set it by NTP (for instance: timedatectl set-ntp true)"
            )
            : DoctorFinding.Well(
                $"{now:yyyy-MM-dd HH:mm} UTC" + (isSynchronized ? ", set by NTP" : "")
            );
}
