using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace AtendeAI.Server.Observability;

/// <summary>Our own spans, and where they go when a collector is configured.</summary>
internal static class Traces
{
    public static readonly ActivitySource Source = new("AtendeAI");

    public static TracerProvider Export(OtelOptions options) =>
        Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(ResourceBuilder.CreateDefault().AddService("atendeai"))
            .SetSampler(new ParentBasedSampler(new TraceIdRatioBasedSampler(options.Share)))
            .AddSource(Source.Name, "Microsoft.AspNetCore", "System.Net.Http", "Npgsql")
            .AddProcessor(new WithoutAddresses())
            .AddOtlpExporter(to => to.Endpoint = options.Endpoint!)
            .Build();

    /// <summary>Paths and query strings may carry one-time tokens: the route says which page it was.</summary>
    private sealed class WithoutAddresses : BaseProcessor<Activity>
    {
        private static readonly string[] Secret =
        [
            "url.query",
            "url.path",
            "url.full",
            "http.target",
            "http.url",
            "client.address",
        ];

        public override void OnEnd(Activity data) =>
            Array.ForEach(Secret, tag => data.SetTag(tag, null));
    }
}
