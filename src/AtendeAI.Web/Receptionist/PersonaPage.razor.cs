using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Conversations;
using Microsoft.AspNetCore.Components;

namespace AtendeAI.Web.Receptionist;

/// <summary>Who the assistant is, beside what it would answer so.</summary>
public sealed partial class PersonaPage
{
    private ClinicSettings? _settings;
    private ClinicContext? _edited;
    private PersonaDraft _draft = new();
    private string? _outcome;
    private bool _refused;

    [Inject]
    private IClinicSettings Settings { get; set; } = null!;

    private bool Changed =>
        _settings is { } settings && !_draft.Same(PersonaDraft.Of(settings.Context.Assistant));

    // Nobody's typing is overwritten by what others do: the save tells of it.
    protected override bool Concerns(LiveChange change) => false;

    protected override async Task LoadAsync() => Show(await Settings.GetAsync(Who, Gone));

    private void Show(ClinicSettings settings)
    {
        _settings = settings;
        _draft = PersonaDraft.Of(settings.Context.Assistant);
        Preview();
    }

    private void Edit()
    {
        _outcome = null;
        Preview();
    }

    private void Preview() =>
        _edited = _settings!.Context with { Assistant = _draft.Onto(_settings.Context.Assistant) };

    private void Undo()
    {
        _outcome = null;
        Show(_settings!);
    }

    private async Task SaveAsync()
    {
        var refusal = await Words.TryAsync(async () =>
            Show(
                await Settings.SavePersonaAsync(
                    Who,
                    _draft.Onto(_settings!.Context.Assistant),
                    _settings.Revision,
                    Gone
                )
            )
        );
        (_outcome, _refused) = (refusal ?? L["Persona.Saved"].Value, refusal is not null);
    }
}
