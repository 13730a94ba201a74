using AtendeAI.Domain;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;

namespace AtendeAI.Web.Tests.Fakes;

/// <summary>A clinic's settings in memory, and the misunderstandings that it may learn from, with the refusals of the real ones.</summary>
public sealed class FakeClinic : IClinicSettings, IMisunderstandings
{
    public ClinicContext Context { get; set; } = ClinicContextJson.Sample("aurora");

    public int Revision { get; set; } = 1;

    public List<Misunderstanding> Missed { get; } = [];

    public List<MessageId> DismissedOnes { get; } = [];

    public Task<ClinicSettings> GetAsync(StaffMember who, CancellationToken cancellationToken)
    {
        who.Require(StaffPermissions.ManageClinic);
        return Task.FromResult(new ClinicSettings(Context, Revision));
    }

    public Task<ClinicSettings> SavePersonaAsync(
        StaffMember who,
        AssistantPersona persona,
        int revision,
        CancellationToken cancellationToken
    )
    {
        if (revision != Revision)
        {
            throw new RuleBrokenException("clinics.changed-meanwhile");
        }

        (Context, Revision) = (Context with { Assistant = persona }, Revision + 1);
        return GetAsync(who, cancellationToken);
    }

    public Task<IReadOnlyList<Misunderstanding>> ListAsync(
        StaffMember who,
        CancellationToken cancellationToken
    )
    {
        who.Require(StaffPermissions.ManageClinic | StaffPermissions.ReadConversations);
        return Task.FromResult<IReadOnlyList<Misunderstanding>>([.. Missed]);
    }

    public Task TeachAnswerAsync(
        StaffMember who,
        MessageId reply,
        string question,
        string answer,
        CancellationToken cancellationToken
    ) => LearnAsync(reply, Context.WithAnswer(question, answer));

    public Task TeachAliasAsync(
        StaffMember who,
        MessageId reply,
        string serviceId,
        string alias,
        CancellationToken cancellationToken
    ) => LearnAsync(reply, Context.WithAlias(serviceId, alias));

    public Task DismissAsync(StaffMember who, MessageId reply, CancellationToken cancellationToken)
    {
        DismissedOnes.Add(reply);
        return LearnAsync(reply, Context);
    }

    private Task LearnAsync(MessageId reply, ClinicContext context)
    {
        if (Missed.RemoveAll(row => row.Reply == reply) == 0)
        {
            throw new RuleBrokenException("misunderstandings.settled");
        }

        Context = context;
        return Task.CompletedTask;
    }
}
