using AtendeAI.Server.Hosting.Settings;

namespace AtendeAI.Server.Hosting.Doctor;

/// <summary>The data folder can be written, and there is room.</summary>
internal sealed class DiskCheck(Launch launch) : IDoctorCheck
{
    private const double Gigabyte = 1e9;
    private const double Scarce = 2;
    private const double TooLittle = 0.3;

    public string Name => DoctorText.Of("disk");

    public async Task<IReadOnlyList<DoctorFinding>> CheckAsync(CancellationToken cancellationToken)
    {
        DataFolder.Prepare(launch.DataFolder);
        var free = new DriveInfo(launch.DataFolder).AvailableFreeSpace / Gigabyte;
        return [await WriteAsync(cancellationToken), Judge(free)];
    }

    internal static DoctorFinding Judge(double freeGigabytes) =>
        freeGigabytes switch
        {
            < TooLittle => DoctorFinding.Fault(
                DoctorText.Of("disk-free", freeGigabytes),
                DoctorText.Of("disk-room-now")
            ),
            < Scarce => DoctorFinding.Warning(
                DoctorText.Of("disk-free", freeGigabytes),
                DoctorText.Of("disk-room")
            ),
            _ => DoctorFinding.Well(DoctorText.Of("disk-free", freeGigabytes)),
        };

    private async Task<DoctorFinding> WriteAsync(CancellationToken cancellationToken)
    {
        var file = Path.Combine(launch.DataFolder, $"doctor.{Environment.ProcessId}");
        try
        {
            await File.WriteAllTextAsync(file, "x", cancellationToken);
            File.Delete(file);
            return DoctorFinding.Well(DoctorText.Of("disk-writable", launch.DataFolder));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return DoctorFinding.Fault(
                DoctorText.Of("disk-not-writable", launch.DataFolder, error.Message),
                DoctorText.Of("disk-not-writable-mend")
            );
        }
    }
}
