using Npgsql;

namespace AtendeAI.Server.Data;

/// <summary>Reads a whole result, row by row.</summary>
internal static class Rows
{
    public static async Task<List<T>> ListAsync<T>(
        this NpgsqlDataReader reader,
        Func<NpgsqlDataReader, T> read,
        CancellationToken cancellationToken
    )
    {
        var list = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            list.Add(read(reader));
        }

        return list;
    }
}
