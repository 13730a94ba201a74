using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace AtendeAI.Server.Data;

/// <summary>Positional parameters from plain values.</summary>
internal static class SqlParameters
{
    public static NpgsqlBatchCommand BatchCommand(string sql, params object?[] parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        Add(command.Parameters, parameters);
        return command;
    }

    public static void Add(NpgsqlParameterCollection to, object?[] parameters)
    {
        foreach (var value in parameters)
        {
            to.Add(Of(value));
        }
    }

    private static NpgsqlParameter Of(object? value) =>
        value switch
        {
            NpgsqlParameter parameter => parameter,
            null => new() { Value = DBNull.Value },
            Instant instant => instant.AsParameter(),
            Interval interval => Range(interval),
            LocalDate date => new() { Value = date.ToDateOnly(), NpgsqlDbType = NpgsqlDbType.Date },
            _ => new() { Value = value },
        };

    private static NpgsqlParameter Range(Interval interval) =>
        new()
        {
            Value = new NpgsqlRange<DateTime>(
                interval.Start.ToDateTimeUtc(),
                true,
                interval.End.ToDateTimeUtc(),
                false
            ),
            NpgsqlDbType = NpgsqlDbType.TimestampTzRange,
        };
}
