using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist.Llm;
using Microsoft.AspNetCore.Components;

namespace AtendeAI.Web.Receptionist;

/// <summary>The clinic's language model: what is set, what it costs, how it is.</summary>
public sealed partial class LanguageModelPage
{
    private LanguageModelView? _view;
    private LanguageModelDraft? _draft;
    private IReadOnlyCollection<string> _faults = [];
    private (string Words, bool Refused)? _outcome;
    private bool _trying;
    private bool _saving;

    [Inject]
    private ILanguageModelDesk Desk { get; set; } = null!;

    private bool Changed => _draft != LanguageModelDraft.Of(_view);

    private bool Working => _trying || _saving;

    private LanguageModelChange Change => _draft!.ToChange(_view?.Enabled ?? true);

    // Each answer to a patient may have used some of the budget.
    protected override bool Concerns(LiveChange change) => change.Topic != LiveTopic.Agenda;

    protected override async Task LoadAsync()
    {
        var view = await Desk.GetAsync(Who, Gone);

        // Nobody's typing is overwritten by what others do.
        var draft = _draft is null || !Changed ? LanguageModelDraft.Of(view) : _draft;
        (_view, _draft) = (view, draft);
    }

    private void Edit()
    {
        _outcome = null;
        _faults = _faults.Count == 0 ? [] : [.. Change.Faults()];
    }

    private void Undo() => (_draft, _faults, _outcome) = (LanguageModelDraft.Of(_view), [], null);

    private async Task SaveAsync()
    {
        if (IsFaulty() || Working)
        {
            return;
        }

        _saving = true;
        var refusal = await Words.TryAsync(async () =>
        {
            await Desk.SaveAsync(Who, Change, Gone);
            _view = await Desk.GetAsync(Who, Gone);
            _draft = LanguageModelDraft.Of(_view);
        });
        _saving = false;
        _outcome = (refusal ?? L["Persona.Saved"], refusal is not null);
    }

    private async Task TryAsync()
    {
        if (IsFaulty() || Working)
        {
            return;
        }

        _trying = true;
        var tried = _draft! with { };
        var refusal = await Words.TryAsync(async () =>
        {
            var trial = await Desk.TryAsync(Who, Change, Gone);
            _view = await Desk.GetAsync(Who, Gone);
            _outcome = (TrialWords(trial), trial.Fault is not null);
        });
        _trying = false;
        if (refusal is not null)
        {
            _outcome = (refusal, true);
        }
        else if (_draft != tried)
        {
            // What was tried is no longer what the page shows.
            _outcome = null;
        }
    }

    private async Task SwitchAsync(bool on)
    {
        _saving = true;
        var refusal = await Words.TryAsync(async () =>
        {
            await Desk.SwitchAsync(Who, on, Gone);
            _view = await Desk.GetAsync(Who, Gone);
        });
        _saving = false;
        _outcome = refusal is null ? null : (refusal, true);
    }

    private bool IsFaulty()
    {
        _outcome = null;
        _faults = [.. Change.Faults()];
        return _faults.Count > 0;
    }

    private string TrialWords(LanguageModelTrial trial) =>
        L[
            $"Llm.Trial.{trial.Fault?.ToString() ?? "Well"}",
            trial.Host,
            trial.Model,
            (long)trial.Elapsed.TotalMilliseconds,
            trial.Status ?? 0
        ];
}
