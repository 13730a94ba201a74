using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace AtendeAI.Server.Data;

/// <summary>NodaTime's instants in and out of <c>timestamptz</c> columns, which keep microseconds.</summary>
internal static class Instants
{
    public static Instant GetInstant(this NpgsqlDataReader reader, int ordinal) =>
        Instant.FromDateTimeUtc(reader.GetDateTime(ordinal));

    public static Instant? GetInstantOrNull(this NpgsqlDataReader reader, int ordinal) =>
        reader.IsDBNull(ordinal) ? null : reader.GetInstant(ordinal);

    public static string? GetStringOrNull(this NpgsqlDataReader reader, int ordinal) =>
        reader.IsDBNull(ordinal) ? null : reader.GetString(ordinal);

    public static Guid? GetGuidOrNull(this NpgsqlDataReader reader, int ordinal) =>
        reader.IsDBNull(ordinal) ? null : reader.GetGuid(ordinal);

    /// <summary>A positional parameter ($1, $2…) of an instant.</summary>
    public static NpgsqlParameter AsParameter(this Instant instant) =>
        new() { Value = instant.ToDateTimeUtc(), NpgsqlDbType = NpgsqlDbType.TimestampTz };

    /// <summary>A positional parameter of an instant that may be missing.</summary>
    public static NpgsqlParameter AsParameter(this Instant? instant) =>
        instant is { } value
            ? value.AsParameter()
            : new() { Value = DBNull.Value, NpgsqlDbType = NpgsqlDbType.TimestampTz };
}

/// <summary>Npgsql's NodaTime plug-in is not used: instants go through <see cref="DateTime"/> in UTC.</summary>
internal sealed class InstantConverter()
    : ValueConverter<Instant, DateTime>(
        instant => instant.ToDateTimeUtc(),
        utc => Instant.FromDateTimeUtc(utc)
    );
