using AtendeAI.Fakes.Installed;

namespace AtendeAI.EndToEnd.Tests.Chaos;

/// <summary>Kills the executable and its PostgreSQL with signal 9, in turns, and lets them stand up again.</summary>
internal sealed class Killer(PublishedExecutable executable)
{
    private static readonly TimeSpan RecoveryLimit = TimeSpan.FromSeconds(30);

    public int ExecutableKills { get; private set; }

    public int PostgresKills { get; private set; }

    /// <summary>Two of three kills hit the executable.</summary>
    public async Task KillAsync(int times, TimeSpan between)
    {
        for (var i = 0; i < times; i++)
        {
            await Task.Delay(between);
            if (i % 3 == 2)
                KillPostgres();
            else
                KillExecutable();
            await executable.WaitUntilReadyAsync(RecoveryLimit);
        }
    }

    private void KillExecutable()
    {
        executable.KillAtOnce();
        ExecutableKills++;
        executable.StartProcess();
    }

    private void KillPostgres()
    {
        var pid =
            executable.Data.PostgresPid
            ?? throw new InvalidOperationException("PostgreSQL does not run.");
        Unix.SendKill(pid);
        PostgresKills++;
        if (!SpinWait.SpinUntil(() => !Unix.IsRunning(pid), TimeSpan.FromSeconds(5)))
            throw new InvalidOperationException("PostgreSQL survived signal 9.");
    }
}
