using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Headless;
using AtendeAI.Web.Design;
using Microsoft.AspNetCore.Components;

namespace AtendeAI.Web.Receptionist;

/// <summary>What the receptionist would answer to a first message, were the clinic's context so. Nothing happens by it, and no language model is asked at each key.</summary>
public sealed partial class AnswerPreview : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private IReadOnlyList<ThreadMessage> _answers = [];
    private bool _inOtherWords;
    private (ClinicContext? Clinic, string? Said) _answered;

    [Parameter, EditorRequired]
    public required ClinicContext Clinic { get; set; }

    [Parameter, EditorRequired]
    public required string Said { get; set; }

    /// <summary>Told what it would answer, each time that changes.</summary>
    [Parameter]
    public EventCallback<RehearsedAnswer> OnAnswer { get; set; }

    [Inject]
    private IReceptionist Receptionist { get; set; } = null!;

    [Inject]
    private IRehearsals Rehearsals { get; set; } = null!;

    [Inject]
    private ICurrentStaff Staff { get; set; } = null!;

    [Inject]
    private Moments Moments { get; set; } = null!;

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnInitializedAsync() =>
        _inOtherWords = await Staff.GetAsync() is { } who && Rehearsals.HasModel(who);

    protected override async Task OnParametersSetAsync()
    {
        if (ReferenceEquals(_answered.Clinic, Clinic) && _answered.Said == Said)
        {
            return;
        }

        _answered = (Clinic, Said);
        var now = Moments.Now;
        var answer = await new Rehearsal(Clinic, Receptionist).HearAsync(
            new TextInput(Said),
            now,
            _gone.Token
        );
        _answers =
        [
            .. answer.Replies.Select(reply =>
                RehearsedMessage.FromAssistant(reply, answer.Why, now)
            ),
        ];
        await OnAnswer.InvokeAsync(answer);
    }
}
