namespace AtendeAI.Server.Hosting.Doctor;

/// <summary>The machine's clock is plausible: reminders go by it.</summary>
internal sealed class ClockCheck(TimeProvider clock) : IDoctorCheck
{
    private const string Synchronized = "/run/systemd/timesync/synchronized";

    public string Name => DoctorText.Of("clock");

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
                DoctorText.Of("clock-behind", now),
                DoctorText.Of("clock-behind-mend")
            )
            : DoctorFinding.Well(
                DoctorText.Of(isSynchronized ? "clock-synchronized" : "clock-well", now)
            );
}
