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
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly List<SimulatedPatient> _patients = [.. SimulatedPatient.Known];
    private readonly HashSet<AppointmentId> _changed = [];
    private SimulatedPatient _patient = SimulatedPatient.Known[0];
    private ConversationId? _conversation;
    private IReadOnlyList<ThreadMessage> _messages = [];
    private AgendaView? _agenda;
    private string? _refusal;
    private int _sent;
    private bool _waiting;
    private bool _slow;

    [Inject]
    private ISimulator Simulator { get; set; } = null!;

    [Inject]
    private IInbox Inbox { get; set; } = null!;

    [Inject]
    private IAgenda Agenda { get; set; } = null!;

    [Inject]
    private Moments Moments { get; set; } = null!;

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
        Mark(_agenda, agenda);
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
            (_waiting, _slow) = (false, false);
        }
    }

    // What came or moved while the page was open stands out.
    private void Mark(AgendaView? before, AgendaView after)
    {
        if (before is null)
        {
            return;
        }

        var known = before.Entries.ToDictionary(entry => entry.Id);
        _changed.UnionWith(
            after
                .Entries.Where(entry => known.GetValueOrDefault(entry.Id) != entry)
                .Select(entry => entry.Id)
        );
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
        (_waiting, _slow) = (false, false);
        return ReloadAsync();
    }

    private Task SendAsync(string text) =>
        ActAsync(() => Simulator.SendTextAsync(Who, _patient.Phone, _patient.Name, text, Gone));

    private Task TapAsync(PhoneTap tap) =>
        ActAsync(() =>
            Simulator.TapAsync(
                Who,
                _patient.Phone,
                _patient.Name,
                tap.Of,
                tap.Option,
                tap.FromList,
                Gone
            )
        );

    private async Task ActAsync(Func<Task> act)
    {
        (_waiting, _slow) = (true, false);
        _refusal = await Words.TryAsync(act);
        if (_refusal is not null)
        {
            _waiting = false;
            return;
        }

        _ = WatchAsync(++_sent);
        await ReloadAsync();
    }

    private async Task WatchAsync(int sent)
    {
        try
        {
            await Task.Delay(Patience, Time, Gone);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        if (sent == _sent && _waiting)
        {
            (_waiting, _slow) = (false, true);
            StateHasChanged();
        }
    }
}
