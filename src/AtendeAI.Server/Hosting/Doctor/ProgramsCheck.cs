using AtendeAI.Server.Hosting.PostgreSql;

namespace AtendeAI.Server.Hosting.Doctor;

/// <summary>The unpacked PostgreSQL is, byte for byte, the one this executable carries.</summary>
internal sealed class ProgramsCheck(Launch launch, IDatabaseServer database) : IDoctorCheck
{
    public string Name => DoctorText.Of("programs");

    public Task<IReadOnlyList<DoctorFinding>> CheckAsync(CancellationToken cancellationToken)
    {
        if (database is not EmbeddedDatabase)
        {
            return Task.FromResult<IReadOnlyList<DoctorFinding>>([]);
        }

        var damaged = PostgreSqlPrograms.Damaged(launch.DataFolder);
        return Task.FromResult<IReadOnlyList<DoctorFinding>>(
            damaged.Count == 0
                ? [DoctorFinding.Well(DoctorText.Of("programs-well"))]
                :
                [
                    DoctorFinding.Fault(
                        DoctorText.Of("programs-damaged", string.Join(", ", damaged)),
                        DoctorText.Of(
                            "programs-damaged-mend",
                            Path.Combine(launch.DataFolder, "postgresql")
                        )
                    ),
                ]
        );
    }
}
