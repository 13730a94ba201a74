using AtendeAI.Server.Hosting.Settings;

namespace AtendeAI.Server.Hosting.Doctor;

/// <summary>The data folder can be written, and there is room.</summary>
internal sealed class DiskCheck(Launch launch) : IDoctorCheck
{
    private const double Gigabyte = 1e9;
    private const double Scarce = 2;
    private const double TooLittle = 0.3;

    public string Name => "Disk";

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
                $"{freeGigabytes:F1} GB free",
                "make room now: without it the database stops taking messages"
            ),
            < Scarce => DoctorFinding.Warning(
                $"{freeGigabytes:F1} GB free",
                "make room: keep 2 GB free at least"
            ),
            _ => DoctorFinding.Well($"{freeGigabytes:F1} GB free"),
        };

    private async Task<DoctorFinding> WriteAsync(CancellationToken cancellationToken)
    {
        var file = Path.Combine(launch.DataFolder, $"doctor.{Environment.ProcessId}");
        try
        {
            await File.WriteAllTextAsync(file, "x", cancellationToken);
            File.Delete(file);
            return DoctorFinding.Well($"{launch.DataFolder} can be written");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return DoctorFinding.Fault(
                $"{launch.DataFolder} cannot be written ({error.Message})",
                "run this as the user that runs the server, or choose a folder with --data"
            );
        }
    }
}
