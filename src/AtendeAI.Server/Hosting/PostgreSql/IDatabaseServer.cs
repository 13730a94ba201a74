using AtendeAI.Server.Data;

namespace AtendeAI.Server.Hosting.PostgreSql;

/// <summary>The database this executable works on, carried or given: what makes it reachable, and keeps it so.</summary>
public interface IDatabaseServer
{
    /// <summary>The ways into it. Known from the start; they work once <see cref="StartAsync"/> has returned.</summary>
    DatabaseLogins Logins { get; }

    /// <summary>
    /// Makes it reachable. A command (not the server) may find it run by another executable on the same data folder and shares it.
    /// </summary>
    Task StartAsync(CancellationToken cancellationToken);

    /// <summary>Lets go of it; the carried one is stopped, if it was started here.</summary>
    Task StopAsync();
}
