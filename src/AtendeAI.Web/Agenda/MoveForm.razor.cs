using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Identity;
using AtendeAI.Web.Design;
using Microsoft.AspNetCore.Components;
using NodaTime;
using Radzen;

namespace AtendeAI.Web.Agenda;

/// <summary>Moves an appointment to another time, day or professional; its length stays.</summary>
public sealed partial class MoveForm(IAgenda agenda, RuleWords words, DialogService dialogs)
{
    private string _professional = "";
    private LocalDate _date;
    private string? _time;
    private string? _problem;
    private bool _working;

    [Parameter, EditorRequired]
    public required AgendaView View { get; set; }

    [Parameter, EditorRequired]
    public required StaffMember Who { get; set; }

    [Parameter, EditorRequired]
    public required AgendaEntry Entry { get; set; }

    /// <summary>Where it was dropped; null to begin where it is.</summary>
    [Parameter]
    public AgendaCell? To { get; set; }

    private LocalDateTime Before => Entry.Start.InZone(View.Zone).LocalDateTime;

    protected override void OnInitialized()
    {
        var start = To ?? new AgendaCell(Entry.ProfessionalId, Before.Date, Before.TimeOfDay);
        _professional = start.ProfessionalId;
        _date = start.Date;
        _time = LocalTimes.Format(start.Time);
    }

    private void ChooseDay(ChangeEventArgs chosen) => _date = PickedDay.Or(_date, chosen);

    private async Task MoveAsync()
    {
        if (LocalTimes.Parse(_time) is not { } time)
        {
            _problem = L["Form.NeedTime"];
            return;
        }

        var start = new AgendaCell(_professional, _date, time).In(View.Zone);
        _working = true;
        _problem = await words.TryAsync(() =>
            agenda.MoveAsync(
                Who,
                Entry.Id,
                Entry.Revision,
                _professional,
                start,
                CancellationToken.None
            )
        );
        _working = false;
        if (_problem is null)
        {
            dialogs.Close(true);
        }
    }
}
