using AtendeAI.Domain.Conversations;

namespace AtendeAI.Domain.Tests.Conversations;

public class DeliveryLatticeTests
{
    [Theory]
    [InlineData(DeliveryState.Accepted, DeliveryState.Sent, DeliveryState.Sent)]
    [InlineData(DeliveryState.Read, DeliveryState.Delivered, DeliveryState.Read)]
    [InlineData(DeliveryState.Queued, DeliveryState.Read, DeliveryState.Read)]
    [InlineData(DeliveryState.Unknown, DeliveryState.Accepted, DeliveryState.Accepted)]
    [InlineData(DeliveryState.Sent, DeliveryState.Failed, DeliveryState.Failed)]
    [InlineData(DeliveryState.Delivered, DeliveryState.Failed, DeliveryState.Delivered)]
    [InlineData(DeliveryState.Failed, DeliveryState.Sent, DeliveryState.Failed)]
    public void A_state_only_moves_forward(
        DeliveryState current,
        DeliveryState reported,
        DeliveryState expected
    ) => DeliveryLattice.Next(current, reported).ShouldBe(expected);

    [Fact]
    public void The_order_of_arrival_does_not_matter()
    {
        DeliveryState[] reports = [DeliveryState.Sent, DeliveryState.Delivered, DeliveryState.Read];
        foreach (var order in Permutations(reports))
        {
            order
                .Aggregate(DeliveryState.Accepted, DeliveryLattice.Next)
                .ShouldBe(DeliveryState.Read);
        }
    }

    private static IEnumerable<DeliveryState[]> Permutations(DeliveryState[] items) =>
        items.Length == 1
            ? [items]
            : items.SelectMany(
                (first, i) =>
                    Permutations([.. items[..i], .. items[(i + 1)..]])
                        .Select(rest => (DeliveryState[])[first, .. rest])
            );
}
