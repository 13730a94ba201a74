using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Headless;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Web.Design;
using Microsoft.AspNetCore.Components;

namespace AtendeAI.Web.Receptionist;

/// <summary>
/// What the receptionist would answer to a first message, were the clinic's context so. Nothing happens by it. The deterministic answer follows
/// every key; the clinic's language model, which costs money, is asked only by <see cref="AskAsync"/>.
/// </summary>
public sealed partial class AnswerPreview : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private IReadOnlyList<ThreadMessage> _answers = [];
    private bool _hasModel;
    private (ClinicContext? Clinic, string? Said) _answered;
    private CancellationTokenSource? _question;
    private bool _asked;
    private string? _part;
    private string? _problem;

    [Parameter, EditorRequired]
    public required ClinicContext Clinic { get; set; }

    [Parameter, EditorRequired]
    public required string Said { get; set; }

    /// <summary>Told what the deterministic receptionist would answer, each time that changes.</summary>
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

    [Inject]
    private RuleWords Words { get; set; } = null!;

    private bool Asking => _question is not null;

    /// <summary>Why the model has no part in an answer that it was asked for.</summary>
    private string? Missing =>
        _problem
        ?? (
            !_asked || _part is null or ModelOutcomes.Said
                ? null
                : L["Preview.ModelFailed", L.ModelPart(_part)].Value
        );

    private string Note =>
        (Asking, _asked, _part) switch
        {
            (true, _, _) => L["Preview.Asking"],
            (_, false, _) => L["Preview.NotAsked"],
            (_, _, null) => L["Preview.NeverAsked"],
            _ => L["Preview.Model"],
        };

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    /// <summary>Asks the clinic's language model, where it has one. What is changed meanwhile makes the answer worthless: it is not shown.</summary>
    public async Task AskAsync()
    {
        if (!_hasModel || Asking || await Staff.GetAsync() is not { } who)
        {
            return;
        }

        using var question = CancellationTokenSource.CreateLinkedTokenSource(_gone.Token);
        (_question, _problem) = (question, null);
        StateHasChanged();
        try
        {
            var answer = await HearAsync(Rehearsals.Begin(who), question.Token);
            if (_question == question)
            {
                Show(answer);
                (_asked, _part) = (true, answer.Why?.Model);
            }
        }
        catch (OperationCanceledException) when (question.IsCancellationRequested)
        {
            return;
        }
        catch (Exception problem) when (_question == question)
        {
            _problem = Words.Explain(problem);
        }
        finally
        {
            _question = _question == question ? null : _question;
        }

        StateHasChanged();
    }

    protected override async Task OnInitializedAsync() =>
        _hasModel = await Staff.GetAsync() is { } who && Rehearsals.HasModel(who);

    protected override async Task OnParametersSetAsync()
    {
        if (ReferenceEquals(_answered.Clinic, Clinic) && _answered.Said == Said)
        {
            return;
        }

        _answered = (Clinic, Said);
        _question?.Cancel();
        (_question, _asked, _part, _problem) = (null, false, null, null);
        var answer = await HearAsync(Receptionist, _gone.Token);
        Show(answer);
        await OnAnswer.InvokeAsync(answer);
    }

    private async Task<RehearsedAnswer> HearAsync(
        IReceptionist receptionist,
        CancellationToken cancellationToken
    ) =>
        await new Rehearsal(Clinic, receptionist).HearAsync(
            new TextInput(Said),
            Moments.Now,
            cancellationToken
        );

    private void Show(RehearsedAnswer answer) =>
        _answers = [
            .. answer.Replies.Select(reply =>
                RehearsedMessage.FromAssistant(reply, answer.Why, Moments.Now)
            ),
        ];
}
