namespace AtendeAI.Domain.Conversations;

/// <summary>
/// How delivery states follow one another. Meta's statuses come late, twice and out of order; a message only ever moves forward, "read" stands for
/// "delivered" too, and "failed" counts only while nothing was delivered.
/// </summary>
public static class DeliveryLattice
{
    /// <summary>The state after <paramref name="reported"/> arrives for a message that stands at <paramref name="current"/>.</summary>
    public static DeliveryState Next(DeliveryState current, DeliveryState reported)
    {
        if (current == DeliveryState.Failed)
        {
            return current;
        }

        if (reported == DeliveryState.Failed)
        {
            return current < DeliveryState.Delivered ? reported : current;
        }

        return reported > current ? reported : current;
    }

    /// <summary>Meta's word for a status, or null for one that is not known (they are ignored).</summary>
    public static DeliveryState? FromStatus(string? status) =>
        status switch
        {
            "sent" => DeliveryState.Sent,
            "delivered" => DeliveryState.Delivered,
            "read" => DeliveryState.Read,
            "played" => DeliveryState.Played,
            "failed" => DeliveryState.Failed,
            _ => null,
        };
}
