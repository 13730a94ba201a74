using AtendeAI.Domain;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist.Llm;
using NodaTime;

namespace AtendeAI.Web.Tests.Fakes;

/// <summary>A clinic's language model in memory, with the refusals of the real one.</summary>
public sealed class FakeLanguageModel : ILanguageModelDesk
{
    public static readonly LanguageModelView Some = new(
        true,
        "https://api.openai.com/v1/",
        "gpt-4o-mini",
        "whisper-1",
        true,
        0.3,
        2_000_000,
        7,
        new(
            312_480,
            214,
            3,
            ModelOutcomes.Said,
            Instant.FromUtc(2026, 11, 21, 12, 0),
            18,
            1,
            Duration.FromSeconds(412),
            ModelOutcomes.Said,
            null
        ),
        LanguageModelState.On,
        LanguageModelState.On
    );

    public LanguageModelView? View { get; set; }

    public LanguageModelChange? Saved { get; private set; }

    public List<LanguageModelChange> Tried { get; } = [];

    /// <summary>What comes of the next trials.</summary>
    public LanguageModelFault? Fault { get; set; }

    /// <summary>A trial waits for it.</summary>
    public Task Answer { get; set; } = Task.CompletedTask;

    public Task<LanguageModelView?> GetAsync(StaffMember who, CancellationToken cancellationToken)
    {
        who.Require(StaffPermissions.ManageChannels);
        return Task.FromResult(View);
    }

    public Task SaveAsync(
        StaffMember who,
        LanguageModelChange change,
        CancellationToken cancellationToken
    )
    {
        Refuse(change);
        Saved = change;
        View = (View ?? Some with { HasKey = false }) with
        {
            Enabled = change.Enabled,
            BaseUrl = change.BaseUrl,
            Model = change.Model,
            TranscriptionModel = change.TranscriptionModel,
            HasKey = change.Key is not null || (View?.HasKey == true && !change.ForgetsKey),
            Temperature = change.Temperature,
            MonthlyTokens = change.MonthlyTokens,
            TraceDays = change.TraceDays,
        };
        return Task.CompletedTask;
    }

    public Task SwitchAsync(StaffMember who, bool on, CancellationToken cancellationToken)
    {
        View = View! with
        {
            Enabled = on,
            State = on ? LanguageModelState.On : LanguageModelState.Off,
        };
        return Task.CompletedTask;
    }

    public async Task<LanguageModelTrial> TryAsync(
        StaffMember who,
        LanguageModelChange change,
        CancellationToken cancellationToken
    )
    {
        Refuse(change);
        Tried.Add(change);
        await Answer.WaitAsync(cancellationToken);
        return new(
            Fault,
            new Uri(change.BaseUrl).Host,
            change.Model,
            Fault is null ? null : 400,
            Duration.FromMilliseconds(420)
        );
    }

    private static void Refuse(LanguageModelChange change)
    {
        if (change.Faults().FirstOrDefault() is { } fault)
        {
            throw new RuleBrokenException(fault);
        }
    }
}
