using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Conversations;
using AtendeAI.Web.Design;
using Microsoft.AspNetCore.Components;
using NodaTime;

namespace AtendeAI.Web.Conversations;

/// <summary>A patient's phone and the clinic's agenda side by side, both live.</summary>
public sealed partial class SimulatorPage
{
    private const int DaysShown = 7;
    private static readonly DateTimeZone FirstGuess = DateTimeZoneProviders.Tzdb[
        "America/Sao_Paulo"
    ];

    private readonly List<SimulatedPatient> _patients = [.. SimulatedPatient.Known];
    private readonly AgendaNews _news = new();
    private SimulatedPatient _patient = SimulatedPatient.Known[0];
    private ConversationId? _conversation;
    private IReadOnlyList<ThreadMessage> _messages = [];
    private AgendaView? _agenda;
    private string? _refusal;
    private AnswerWait _wait = null!;

    [Inject]
    private ISimulator Simulator { get; set; } = null!;

    [Inject]
    private IInbox Inbox { get; set; } = null!;

    [Inject]
    private IAgenda Agenda { get; set; } = null!;

    [Inject]
    private Moments Moments { get; set; } = null!;

    protected override void OnInitialized() => _wait = new AnswerWait(Time);

    protected override bool Concerns(LiveChange change) =>
        change.Topic == LiveTopic.Agenda
        || (
            change.Topic == LiveTopic.Conversation
            && (
                _conversation is null
                || change.Conversation is null
                || change.Conversation == _conversation
            )
        );

    protected override async Task LoadAsync()
    {
        await LoadPhoneAsync();
        var today = Moments.Now.InZone(_agenda?.Zone ?? FirstGuess).Date;
        var agenda = await Agenda.GetAsync(Who, today, DaysShown, Gone);
        _news.Compare(_agenda, agenda);
        _agenda = agenda;
    }

    private async Task LoadPhoneAsync()
    {
        var patient = _patient;
        var conversation = await Simulator.FindAsync(Who, patient.Phone, Gone);
        var thread = conversation is { } id ? await Inbox.OpenAsync(Who, id, null, Gone) : null;
        if (patient != _patient)
        {
            return;
        }

        _conversation = conversation;
        _messages = thread?.Messages ?? [];
        if (_messages is [.., { Author: not MessageAuthor.Patient }])
        {
            _wait.End();
        }
    }

    private Task ChooseAsync(ChangeEventArgs chosen) =>
        BecomeAsync(_patients.First(patient => patient.Phone == (string?)chosen.Value));

    private Task StrangerAsync()
    {
        var stranger = SimulatedPatient.Stranger();
        _patients.Add(stranger);
        return BecomeAsync(stranger);
    }

    private Task BecomeAsync(SimulatedPatient patient)
    {
        _patient = patient;
        (_messages, _conversation, _refusal) = ([], null, null);
        _wait.End();
        return ReloadAsync();
    }

    private Task SendAsync(string text) =>
        ActAsync(() => Simulator.SendTextAsync(Who, _patient.Phone, _patient.Name, text, Gone));

    private Task TapAsync(PhoneTap tap) =>
        ActAsync(() =>
            Simulator.TapAsync(Who, _patient.Phone, _patient.Name, tap.Of, tap.Option, Gone)
        );

    private async Task ActAsync(Func<Task> act)
    {
        _wait.Begin();
        _refusal = await Words.TryAsync(act);
        if (_refusal is not null)
        {
            _wait.End();
            return;
        }

        _ = _wait.WatchAsync(StateHasChanged, Gone);
        await ReloadAsync();
    }
}
