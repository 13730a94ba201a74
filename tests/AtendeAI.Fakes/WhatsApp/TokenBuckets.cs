using System.Collections.Concurrent;

namespace AtendeAI.Fakes.WhatsApp;

/// <summary>One token bucket per key.</summary>
internal sealed class TokenBuckets(double capacity, double perSecond, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, Bucket> _buckets = new();

    public bool TryTake(string key)
    {
        var bucket = _buckets.GetOrAdd(
            key,
            _ => new Bucket { Tokens = capacity, At = clock.GetTimestamp() }
        );
        lock (bucket)
        {
            var elapsed = clock.GetElapsedTime(bucket.At).TotalSeconds;
            bucket.At = clock.GetTimestamp();
            bucket.Tokens = Math.Min(capacity, bucket.Tokens + (elapsed * perSecond));
            if (bucket.Tokens < 1)
                return false;
            bucket.Tokens--;
            return true;
        }
    }

    private sealed class Bucket
    {
        public double Tokens;
        public long At;
    }
}
