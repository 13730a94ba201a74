using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Web.Design;
using Microsoft.AspNetCore.Components;

namespace AtendeAI.Web.Receptionist;

/// <summary>One message that was not understood, with what can be made of it.</summary>
public sealed partial class MisunderstoodCard(Moments moments)
{
    private Lesson? _lesson;
    private string? _problem;
    private bool _working;
    private bool _left;
    private bool _wasAlias;
    private ElementReference _answer;
    private ElementReference _alias;

    [Parameter, EditorRequired]
    public required Misunderstanding Row { get; set; }

    [Parameter, EditorRequired]
    public required ClinicContext Clinic { get; set; }

    /// <summary>Learns; null when it was done, else why not, in words.</summary>
    [Parameter, EditorRequired]
    public required Func<Misunderstanding, Lesson, Task<string?>> OnTeach { get; set; }

    [Parameter, EditorRequired]
    public required Func<Misunderstanding, Task<string?>> OnDismiss { get; set; }

    private Moments Moments => moments;

    // Whoever goes back is at the button that they came from.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_left)
        {
            _left = false;
            await (_wasAlias ? _alias : _answer).FocusAsync();
        }
    }

    private void BeginAnswer() => Edit(new Lesson(OneLine(Row.Said), null, ""));

    private void BeginAlias() => Edit(new Lesson(OneLine(Row.Said), "", ""));

    private void Edit(Lesson lesson) => (_lesson, _problem) = (lesson, null);

    private void Leave() =>
        (_lesson, _problem, _left, _wasAlias) = (null, null, true, _lesson?.ServiceId is not null);

    private Task SaveAsync() => WorkAsync(() => OnTeach(Row, _lesson!));

    private Task DismissAsync() => WorkAsync(() => OnDismiss(Row));

    private async Task WorkAsync(Func<Task<string?>> work)
    {
        _working = true;
        _problem = await work();
        _working = false;
    }

    private static string OneLine(string said) => said.ReplaceLineEndings(" ").Trim();
}
