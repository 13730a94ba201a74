using AtendeAI.Domain;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Server.Data;

namespace AtendeAI.Server.Llm;

internal sealed class LanguageModelDesk(LlmStore store) : ILanguageModelDesk
{
    private const int LongestName = 200;

    public async Task<LanguageModelView?> GetAsync(
        StaffMember who,
        CancellationToken cancellationToken
    )
    {
        who.Require(StaffPermissions.ManageChannels);
        return await store.FindAsync(who.Clinic, cancellationToken) is { } entry
            ? new LanguageModelView(
                entry.Enabled,
                entry.BaseUrl,
                entry.Model,
                entry.TranscriptionModel,
                entry.HasKey,
                entry.Temperature,
                entry.MonthlyTokens,
                entry.TraceDays,
                entry.UsedTokens,
                entry.LastOutcome,
                entry.LastAt
            )
            : null;
    }

    public Task SaveAsync(
        StaffMember who,
        LanguageModelChange change,
        CancellationToken cancellationToken
    )
    {
        who.Require(StaffPermissions.ManageChannels);
        if (
            change.Temperature is < 0 or > 2
            || change.MonthlyTokens is < 1000 or > 100_000_000_000
            || change.TraceDays is < 0 or > 365
        )
        {
            throw new RuleBrokenException("llm.bad-number");
        }

        var provider = new LlmProvider(
            who.Clinic,
            LlmProvider.Address(change.BaseUrl) ?? throw new RuleBrokenException("llm.bad-address"),
            Named(change.Model),
            string.IsNullOrWhiteSpace(change.TranscriptionModel)
                ? null
                : Named(change.TranscriptionModel),
            string.IsNullOrWhiteSpace(change.Key) ? null : change.Key.Trim(),
            change.Temperature,
            change.MonthlyTokens,
            change.TraceDays
        );
        return store.SaveAsync(provider, Actor.Of(who), cancellationToken);
    }

    public Task TurnOffAsync(StaffMember who, CancellationToken cancellationToken)
    {
        who.Require(StaffPermissions.ManageChannels);
        return store.OffAsync(who.Clinic, Actor.Of(who), cancellationToken);
    }

    private static string Named(string value) =>
        value.Trim() is { Length: > 0 and <= LongestName } name && !name.Any(char.IsWhiteSpace)
            ? name
            : throw new RuleBrokenException("llm.bad-name");
}
