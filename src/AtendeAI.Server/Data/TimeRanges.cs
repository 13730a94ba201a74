using System.Buffers.Binary;
using NodaTime;

namespace AtendeAI.Server.Data;

/// <summary>
/// What PostgreSQL's <c>multirange_send</c> makes of a <c>tstzmultirange</c>, read in one go: thousands of ranges, two bounds each, go through
/// the driver's converters ten times as slowly.
/// </summary>
internal static class TimeRanges
{
    private const byte NoLowerBound = 0x08;
    private const byte NoUpperBound = 0x10;
    private const int LengthBytes = sizeof(int);
    private const int BoundBytes = LengthBytes + sizeof(long);

    private const long TicksPerMicrosecond = NodaConstants.TicksPerMillisecond / 1000;

    // Timestamps are microseconds since then.
    private static readonly Instant s_epoch = Instant.FromUtc(2000, 1, 1, 0, 0);

    /// <summary>Without a bound a range begins or ends with time itself.</summary>
    public static IEnumerable<(Instant From, Instant To)> Read(ReadOnlyMemory<byte> sent)
    {
        var count = BinaryPrimitives.ReadInt32BigEndian(sent.Span);
        var at = LengthBytes;
        for (var i = 0; i < count; i++)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(sent.Span[at..]);
            at += LengthBytes;
            yield return ReadOne(sent.Span.Slice(at, length));
            at += length;
        }
    }

    private static (Instant, Instant) ReadOne(ReadOnlySpan<byte> range)
    {
        var flags = range[0];
        var bounds = range[1..];
        var from = Instant.MinValue;
        if ((flags & NoLowerBound) == 0)
        {
            from = Bound(bounds);
            bounds = bounds[BoundBytes..];
        }

        return (from, (flags & NoUpperBound) == 0 ? Bound(bounds) : Instant.MaxValue);
    }

    private static Instant Bound(ReadOnlySpan<byte> bound) =>
        BinaryPrimitives.ReadInt64BigEndian(bound[LengthBytes..]) switch
        {
            long.MinValue => Instant.MinValue,
            long.MaxValue => Instant.MaxValue,
            var microseconds => s_epoch + Duration.FromTicks(microseconds * TicksPerMicrosecond),
        };
}
