using AtendeAI.Domain;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Insights;

namespace AtendeAI.Web.Tests.Fakes;

/// <summary>Figures and failures that a test fills in.</summary>
public sealed class FakeInsights : IAccuracy, IFailures
{
    public List<AccuracyDay> Days { get; } = [];

    public List<Failure> Messages { get; } = [];

    public List<Failure>? Strays { get; set; }

    public List<Failure> Replayed { get; } = [];

    public Task<IReadOnlyList<AccuracyDay>> GetAsync(
        StaffMember who,
        CancellationToken cancellationToken
    )
    {
        who.Require(StaffPermissions.ManageClinic);
        return Task.FromResult<IReadOnlyList<AccuracyDay>>([.. Days]);
    }

    public Task<Failures> ListAsync(StaffMember who, CancellationToken cancellationToken)
    {
        who.Require(StaffPermissions.ManageChannels);
        return Task.FromResult(new Failures(FakeAgenda.Zone, [.. Messages], Strays));
    }

    public Task ReplayAsync(StaffMember who, Failure failure, CancellationToken cancellationToken)
    {
        Take(failure);
        Replayed.Add(failure);
        return Task.CompletedTask;
    }

    public Task DismissAsync(StaffMember who, Failure failure, CancellationToken cancellationToken)
    {
        Take(failure);
        return Task.CompletedTask;
    }

    private void Take(Failure failure)
    {
        if (!Messages.Remove(failure) && Strays?.Remove(failure) != true)
        {
            throw new RuleBrokenException("failures.settled");
        }
    }
}
