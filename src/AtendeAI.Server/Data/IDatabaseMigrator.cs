namespace AtendeAI.Server.Data;

/// <summary>Brings the schema up to this executable's version. Called at every start and by <c>atendeai migrate</c>.</summary>
public interface IDatabaseMigrator
{
    /// <summary>
    /// Applies what is missing, under an advisory lock, so that executables starting together do it once.
    /// </summary>
    /// <returns>The names of the migrations applied: none when the schema was up to date.</returns>
    Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken);
}
