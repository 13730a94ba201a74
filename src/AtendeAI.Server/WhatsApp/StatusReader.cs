using System.Text.Json;
using AtendeAI.Domain.Conversations;

namespace AtendeAI.Server.WhatsApp;

/// <summary>Reads one element of <c>value.statuses[]</c> (section 3 of the contract).</summary>
internal static class StatusReader
{
    public static WebhookItem Read(string number, JsonElement status)
    {
        if (status.Text("id") is not { Length: > 0 and <= 512 } wamid)
        {
            throw new FormatException("a status without an id");
        }

        if (DeliveryLattice.FromStatus(status.Text("status")) is not { } state)
        {
            return new IgnoredItem("unknown status");
        }

        var error = status.Elements("errors").Select(e => (JsonElement?)e).FirstOrDefault();
        return new StatusUpdate(
            number,
            wamid,
            state,
            status.Number("timestamp") ?? 0,
            Guid.TryParseExact(status.Text("biz_opaque_callback_data"), "N", out var opaque)
                ? opaque
                : null,
            (int?)error?.Number("code"),
            error?.Text("title")
        );
    }
}
