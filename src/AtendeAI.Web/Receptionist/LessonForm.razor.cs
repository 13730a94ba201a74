using AtendeAI.Domain;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Headless;
using AtendeAI.Web.Design;
using Microsoft.AspNetCore.Components;

namespace AtendeAI.Web.Receptionist;

/// <summary>A lesson being written, with what the message would be answered once it is learned.</summary>
public sealed partial class LessonForm(RuleWords words)
{
    private readonly string _id = Guid.NewGuid().ToString("N");
    private (Lesson Lesson, ClinicContext Clinic)? _shown;
    private string? _refusal;
    private bool _used = true;
    private ElementReference _first;

    [Parameter, EditorRequired]
    public required Lesson Lesson { get; set; }

    [Parameter, EditorRequired]
    public required ClinicContext Clinic { get; set; }

    /// <summary>The patient's message that it comes from.</summary>
    [Parameter, EditorRequired]
    public required string Said { get; set; }

    [Parameter, EditorRequired]
    public required bool Working { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback<Lesson> OnEdit { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback OnSave { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback OnLeave { get; set; }

    /// <summary>The clinic as it would be; null while the lesson is not whole or would be refused.</summary>
    private ClinicContext? Taught { get; set; }

    protected override void OnParametersSet()
    {
        if (_shown == (Lesson, Clinic))
        {
            return;
        }

        _shown = (Lesson, Clinic);
        (Taught, _refusal, _used) = (null, null, true);
        try
        {
            Taught = Lesson.IsWhole ? Lesson.Onto(Clinic) : null;
        }
        catch (RuleBrokenException broken)
        {
            _refusal = words.Explain(broken);
        }
    }

    // Whoever chose to teach goes on at what is still to be written.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await _first.FocusAsync();
        }
    }

    private static string Text(ChangeEventArgs change) => (string?)change.Value ?? "";

    private Task EditAsync(Lesson lesson) => OnEdit.InvokeAsync(lesson);

    private void Judge(RehearsedAnswer answer) => _used = Lesson.IsUsedIn(answer);

    private string Id(string field) => $"{field}-{_id}";
}
