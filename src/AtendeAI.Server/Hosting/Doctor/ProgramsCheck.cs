using AtendeAI.Server.Hosting.PostgreSql;

namespace AtendeAI.Server.Hosting.Doctor;

/// <summary>The unpacked PostgreSQL is, byte for byte, the one this executable carries.</summary>
internal sealed class ProgramsCheck(Launch launch, IDatabaseServer database) : IDoctorCheck
{
    public string Name => "PostgreSQL's files";

    public Task<IReadOnlyList<DoctorFinding>> CheckAsync(CancellationToken cancellationToken)
    {
        if (database is not EmbeddedDatabase)
        {
            return Task.FromResult<IReadOnlyList<DoctorFinding>>([]);
        }

        var damaged = PostgreSqlPrograms.Damaged(launch.DataFolder);
        return Task.FromResult<IReadOnlyList<DoctorFinding>>(
            damaged.Count == 0
                ? [DoctorFinding.Well("as carried")]
                :
                [
                    DoctorFinding.Fault(
                        $"damaged: {string.Join(", ", damaged)}",
                        $"stop the server, remove {Path.Combine(launch.DataFolder, "postgresql")} and start it again: the files are unpacked anew, no data is in there"
                    ),
                ]
        );
    }
}
