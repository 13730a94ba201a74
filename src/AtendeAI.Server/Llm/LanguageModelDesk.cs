using AtendeAI.Domain;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Server.Data;

namespace AtendeAI.Server.Llm;

internal sealed class LanguageModelDesk(
    LlmStore store,
    LlmDirectory directory,
    LlmProbe probe,
    LlmMeter meter,
    ProviderGate gate
) : ILanguageModelDesk
{
    public async Task<LanguageModelView?> GetAsync(
        StaffMember who,
        CancellationToken cancellationToken
    )
    {
        who.Require(StaffPermissions.ManageChannels);
        var view = await store.FindAsync(who.Clinic, cancellationToken);
        return view is not { Enabled: true } || await IsReadableAsync(who.Clinic, cancellationToken)
            ? view
            : view with
            {
                State = LanguageModelState.KeyLost,
                VoiceState =
                    view.VoiceState is LanguageModelState.Off
                        ? LanguageModelState.Off
                        : LanguageModelState.KeyLost,
            };
    }

    public Task SaveAsync(
        StaffMember who,
        LanguageModelChange change,
        CancellationToken cancellationToken
    )
    {
        who.Require(StaffPermissions.ManageChannels);
        return store.SaveAsync(
            Provider(who.Clinic, change),
            change.Enabled,
            change.ForgetsKey,
            Actor.Of(who),
            cancellationToken
        );
    }

    public async Task SwitchAsync(StaffMember who, bool on, CancellationToken cancellationToken)
    {
        who.Require(StaffPermissions.ManageChannels);
        if (!await store.SwitchAsync(who.Clinic, on, Actor.Of(who), cancellationToken))
        {
            throw new RuleBrokenException(LanguageModelRules.NotSet);
        }
    }

    public async Task<LanguageModelTrial> TryAsync(
        StaffMember who,
        LanguageModelChange change,
        CancellationToken cancellationToken
    )
    {
        who.Require(StaffPermissions.ManageChannels);
        var provider = Provider(who.Clinic, change);
        if (provider.Key is null && !change.ForgetsKey)
        {
            provider = provider with
            {
                Key = await store.KeyAsync(who.Clinic, provider.BaseUrl, cancellationToken),
            };
        }

        var probed = await probe.AskAsync(provider, cancellationToken);
        await meter.TriedAsync(
            who.Clinic,
            probed,
            directory.Find(who.Clinic) is { } own && IsTheSame(own, provider),
            CancellationToken.None
        );
        return probed.Trial;
    }

    private LlmProvider Provider(ClinicId clinic, LanguageModelChange change) =>
        change.Faults().FirstOrDefault() is { } fault ? throw new RuleBrokenException(fault)
        : !gate.Admits(ProviderAddress.Parse(change.BaseUrl)!)
            ? throw new RuleBrokenException(LanguageModelRules.AddressNotAllowed)
        : change.ToProvider(clinic);

    // Budget and traces have no part in how it answers.
    private static bool IsTheSame(LlmProvider own, LlmProvider tried) =>
        (own.BaseUrl, own.Model, own.Key, own.Temperature)
        == (tried.BaseUrl, tried.Model, tried.Key, tried.Temperature);

    // What is not in memory may have been switched on elsewhere a moment ago.
    private async Task<bool> IsReadableAsync(ClinicId clinic, CancellationToken cancellationToken)
    {
        if (directory.Find(clinic) is null)
        {
            await directory.ReloadAsync(cancellationToken);
        }

        return directory.Find(clinic) is not null;
    }
}
