using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace AtendeAI.Server.Identity;

/// <summary>Limits for each address on signing in and on the API. Over them the answer is 429 and when to come back.</summary>
internal static class AccessLimits
{
    private static readonly PathString[] Doors = ["/entrar", "/primeiro-acesso", "/demo"];
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static void Configure(RateLimiterOptions limits)
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(Partition);
        limits.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = rejected.Lease.TryGetMetadata(
                MetadataName.RetryAfter,
                out var after
            )
                ? $"{Math.Ceiling(after.TotalSeconds)}"
                : "60";
            return ValueTask.CompletedTask;
        };
    }

    private static RateLimitPartition<string> Partition(HttpContext http)
    {
        var options = http.RequestServices.GetRequiredService<IOptions<AccessOptions>>().Value;
        var address = Address(http.Connection.RemoteIpAddress);
        return IsSignIn(http.Request) ? Window($"door {address}", options.SignInsPerMinute)
            : http.Request.Path.StartsWithSegments("/api")
                ? Window($"api {address}", options.ApiRequestsPerMinute)
            : RateLimitPartition.GetNoLimiter("");
    }

    // Looking at the form is free, trying it is not.
    private static bool IsSignIn(HttpRequest request) =>
        Doors.Any(door => request.Path.StartsWithSegments(door))
        && (HttpMethods.IsPost(request.Method) || request.Query.ContainsKey("token"));

    private static RateLimitPartition<string> Window(string key, int permits) =>
        RateLimitPartition.GetFixedWindowLimiter(
            key,
            _ => new() { PermitLimit = permits, Window = Minute }
        );

    // Whoever has one IPv6 address has the 64-bit network around it.
    private static string Address(IPAddress? address)
    {
        if (address is null)
        {
            return "";
        }
        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4().ToString();
        }
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }
}
