using AtendeAI.Domain;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Server.Data;
using NodaTime;

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
        return await store.FindAsync(who.Clinic, cancellationToken) is { } entry
            ? View(entry, await IsReadableAsync(who.Clinic, entry, cancellationToken))
            : null;
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
        : new(
            clinic,
            ProviderAddress.Parse(change.BaseUrl)!,
            change.Model.Trim(),
            change.TranscriptionModel?.Trim(),
            change.Key?.Trim(),
            change.Temperature,
            change.MonthlyTokens,
            change.TraceDays
        );

    // Budget and traces have no part in how it answers.
    private static bool IsTheSame(LlmProvider own, LlmProvider tried) =>
        (own.BaseUrl, own.Model, own.Key, own.Temperature)
        == (tried.BaseUrl, tried.Model, tried.Key, tried.Temperature);

    // What is not in memory may have been switched on elsewhere a moment ago.
    private async Task<bool> IsReadableAsync(
        ClinicId clinic,
        LlmEntry entry,
        CancellationToken cancellationToken
    )
    {
        if (entry.Enabled && directory.Find(clinic) is null)
        {
            await directory.ReloadAsync(cancellationToken);
        }

        return !entry.Enabled || directory.Find(clinic) is not null;
    }

    private static LanguageModelView View(LlmEntry entry, bool readable)
    {
        var usage = entry.Usage;
        return new(
            entry.Enabled,
            entry.BaseUrl,
            entry.Model,
            entry.TranscriptionModel,
            entry.HasKey,
            entry.Temperature,
            entry.MonthlyTokens,
            entry.TraceDays,
            usage,
            State(entry.Enabled, usage.LastOutcome, usage.LastAt),
            State(
                entry.Enabled && entry.TranscriptionModel is not null,
                usage.VoiceOutcome,
                usage.VoiceAt
            )
        );

        LanguageModelState State(bool on, string? outcome, Instant? at) =>
            !on ? LanguageModelState.Off
            : !readable ? LanguageModelState.KeyLost
            : LanguageModelStates.Of(
                at > entry.ChangedAt ? outcome : null,
                usage,
                entry.MonthlyTokens
            );
    }
}
