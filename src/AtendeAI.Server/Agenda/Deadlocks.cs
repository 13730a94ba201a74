using Npgsql;

namespace AtendeAI.Server.Agenda;

/// <summary>Two transactions that take the same times in another order may block each other; PostgreSQL ends one, which tries once more.</summary>
internal static class Deadlocks
{
    public static async Task<T> RetryOnceAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (PostgresException deadlock)
            when (deadlock.SqlState == PostgresErrorCodes.DeadlockDetected)
        {
            return await work();
        }
    }
}
